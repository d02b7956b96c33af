import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionInput, ActionOutput } from '#actions/index.ts'
import type { BookOverview } from '#actions/views.ts'
import { addDays, type Day } from '#book/day.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { calledIn } from '../person/person-words.ts'
import { cadenceInWords } from '../words/days.ts'
import { endSentence } from '../words/sentences.ts'
import { daysLeftInWords, metInWords } from './card-words.ts'

export type Waiting = ActionOutput<'list-cards'>['cards'][number]
export type Kept = NonNullable<ActionInput<'decide-card'>['keep']>

interface WaitingCardProps {
  readonly card: Waiting
  readonly circles: BookOverview['circles']
  readonly today: Day
  readonly onKeep: (keep: Kept) => void
  readonly onLetGo: () => void
}

/** R71: somebody written down becomes a person with a next step, or nothing. */
export function WaitingCard({ card, circles, today, onKeep, onLetGo }: WaitingCardProps) {
  const [isKeeping, setKeeping] = useState(false)
  const { person, daysLeft } = card
  const { howWeMet } = person
  const met = metInWords(howWeMet, today)
  return (
    <li className="waiting-card">
      <div className="waiting-card-words">
        <h3 className="waiting-card-name">
          <Link params={{ personId: person.id }} to="/people/$personId">
            {person.name.full}
          </Link>
        </h3>
        {howWeMet.hook === undefined ? null : <p>{endSentence(howWeMet.hook)}</p>}
        <p className="quiet small">{[met, daysLeftInWords(daysLeft)].filter((part) => part !== '').join(' · ')}</p>
      </div>
      {isKeeping ? (
        <KeepForm
          circles={circles}
          name={calledIn(person.name)}
          onClose={() => setKeeping(false)}
          onKeep={onKeep}
          today={today}
        />
      ) : (
        <div className="waiting-card-do">
          <Button aria-label={`Keep ${person.name.full}`} onClick={() => setKeeping(true)}>
            Keep
          </Button>
          <Button aria-label={`Let go of ${person.name.full}`} look="quiet" onClick={onLetGo}>
            Let go
          </Button>
        </div>
      )}
    </li>
  )
}

const SOON_DAYS = 2
const POOL = ''

interface KeepFormProps {
  readonly name: string
  readonly circles: BookOverview['circles']
  readonly today: Day
  readonly onKeep: (keep: Kept) => void
  readonly onClose: () => void
}

function KeepForm({ name, circles, today, onKeep, onClose }: KeepFormProps) {
  const [nextStep, setNextStep] = useState('')
  const [on, setOn] = useState<string>(addDays(today, SOON_DAYS))
  const [circleId, setCircleId] = useState(POOL)
  return (
    <form
      className="keep-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (nextStep.trim() === '') return
        onKeep({ nextStep: nextStep.trim(), on, ...(circleId === POOL ? {} : { circleId }) })
      }}
    >
      <TextField
        autoFocus
        hint="In your plan on that day, as a promise to yourself."
        label="The next step"
        maxLength={2000}
        onChange={(event) => setNextStep(event.target.value)}
        placeholder={`Send ${name} what you spoke about`}
        required
        value={nextStep}
      />
      <div className="field-row">
        <TextField
          label="On"
          min={today}
          onChange={(event) => setOn(event.target.value)}
          required
          type="date"
          value={on}
        />
        <SelectField label="How close" onChange={(event) => setCircleId(event.target.value)} value={circleId}>
          <option value={POOL}>No rhythm yet</option>
          {circles.map((circle) => (
            <option key={circle.id} value={circle.id}>
              {circle.name}, {cadenceInWords(circle.cadenceDays)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          Keep {name}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
