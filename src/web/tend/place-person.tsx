import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import type { Day } from '#book/day.ts'
import type { Recognition } from '#book/person.ts'
import { calledIn } from '../person/person-words.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { endSentence } from '../words/sentences.ts'
import { knownOf, type Placed, spanInWords, STORY } from './place-words.ts'

interface PlacePersonProps {
  readonly here: ActionOutput<'list-vague'>['people'][number]
  readonly today: Day
  readonly onSave: (placed: Placed) => void
  readonly onLater: () => void
  readonly onPutAway: () => void
  readonly onRemove: () => void
}

const LABELS: Readonly<Record<(typeof STORY)[number], string>> = {
  where: 'Where',
  when: 'When',
  throughWhom: 'Through whom',
  aboutWhat: 'About what',
  hook: 'What each would remember of the other',
}

/** What the book still knows of somebody, and what would place them. */
export function PlacePerson({ here, today, onSave, onLater, onPutAway, onRemove }: PlacePersonProps) {
  const { person, work, traces, missing } = here
  const [placed, setPlaced] = useState<Placed>(() => knownOf(person))
  const [begun] = useState(() => (matchMedia('(pointer: fine)').matches ? firstGap(placed) : undefined))
  const span = spanInWords(here.firstDay, here.lastDay, today)
  const name = calledIn(person.name)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSave(placed)
  }
  const field = (key: Exclude<keyof Placed, 'wouldKnowMe'>, label: string) => (
    <TextField
      autoFocus={begun === key}
      label={label}
      maxLength={key === 'when' ? 100 : 500}
      onChange={(event) => setPlaced({ ...placed, [key]: event.target.value })}
      value={placed[key]}
    />
  )
  return (
    <article>
      <h1 className="screen-title">
        <Link className="one-by-one-name" params={{ personId: person.id }} to="/people/$personId">
          {person.name.full}
        </Link>
      </h1>
      {work === undefined ? null : <p className="person-work-now">{work}</p>}
      <p className="traces">
        {[...traces.map(endSentence), span].filter((sentence) => sentence !== undefined).join(' ')}
      </p>
      <p className="missing">{missing.map(({ words }) => endSentence(words)).join(' ')}</p>
      <form className="card place-form" onSubmit={submit}>
        <h2 className="section-title">How did you meet?</h2>
        <div className="place-fields">
          {field('where', LABELS.where)}
          {field('when', LABELS.when)}
          {field('throughWhom', LABELS.throughWhom)}
          {field('aboutWhat', LABELS.aboutWhat)}
        </div>
        {field('hook', LABELS.hook)}
        <div className="place-fields">
          {field('name', 'Their whole name')}
          {field('organisation', 'Organisation')}
        </div>
        <WouldKnow
          name={name}
          onChange={(wouldKnowMe) => setPlaced({ ...placed, wouldKnowMe })}
          value={placed.wouldKnowMe}
        />
        <div className="one-by-one-do">
          <Button look="primary" type="submit">
            Save and next
          </Button>
          <Button look="quiet" onClick={onLater}>
            Later
          </Button>
          <Button className="one-by-one-last" look="quiet" onClick={onPutAway}>
            Let go
          </Button>
          <Button look="quiet" onClick={onRemove}>
            Remove
          </Button>
        </div>
      </form>
    </article>
  )
}

interface WouldKnowProps {
  readonly name: string
  readonly value: Placed['wouldKnowMe']
  readonly onChange: (value: Recognition['wouldKnowMe']) => void
}

/** R87: the owner's own guess, in four steps. */
function WouldKnow({ name, value, onChange }: WouldKnowProps) {
  return (
    <fieldset className="one-of">
      <legend className="field-label">Would {name} know you?</legend>
      {(Object.keys(WOULD_KNOW) as Recognition['wouldKnowMe'][]).map((choice) => (
        <label className="one-of-these" key={choice}>
          <input
            checked={value === choice}
            name="would-know"
            onChange={() => onChange(choice)}
            type="radio"
            value={choice}
          />
          {WOULD_KNOW[choice]}
        </label>
      ))}
    </fieldset>
  )
}

const WOULD_KNOW: Readonly<Record<Recognition['wouldKnowMe'], string>> = {
  'at-once': 'At once',
  'with-a-hint': 'With a hint',
  hardly: 'Hardly',
  no: 'No',
}

function firstGap(placed: Placed): keyof Placed | undefined {
  return STORY.find((field) => placed[field] === '')
}
