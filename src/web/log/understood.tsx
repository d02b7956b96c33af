import type { UnderstoodLog } from '#actions/views.ts'
import type { Direction, InteractionKind } from '#book/interaction.ts'
import { useRead } from '../data/reads.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { firstName, happenedInWords, KINDS, KINDS_TO_LOG } from '../words/kinds.ts'
import { type LogAnswers, whoIsMeant } from './answers.ts'
import { PurposeChoice } from '../today/purpose-choice.tsx'
import { count } from '../words/days.ts'
import { NamedPerson } from './named-person.tsx'
import { StillOpen } from './still-open.tsx'

export interface UnderstoodProps {
  readonly understood: UnderstoodLog
  readonly answers: LogAnswers
  readonly setAnswers: (change: (answers: LogAnswers) => LogAnswers) => void
}

const DIRECTIONS: readonly Direction[] = ['both', 'out', 'in']

/** What the line was understood to say: a sentence, and its parts to put right. */
export function Understood({ understood, answers, setAnswers }: UnderstoodProps) {
  return (
    <>
      <p aria-live="polite" className="log-sentence">
        {understood.sentence}
      </p>
      {understood.people.length === 0 ? (
        <p className="quiet">With whom? Put a name in the line, such as “with Ana”.</p>
      ) : null}
      {understood.people.map((named) => (
        <NamedPerson
          chosen={whoIsMeant(named, answers)}
          key={named.words}
          named={named}
          onChoose={(id) => setAnswers((now) => ({ ...now, whoByWords: { ...now.whoByWords, [named.words]: id } }))}
        />
      ))}
      <StillOpen answers={answers} setAnswers={setAnswers} understood={understood} />
      {understood.happened ? <WhatHappened answers={answers} setAnswers={setAnswers} understood={understood} /> : null}
    </>
  )
}

/** What, which way and when, to put right; and what it was for, with one tap (R14). */
function WhatHappened({ understood, answers, setAnswers }: UnderstoodProps) {
  const today = useRead('overview', {}).data?.today
  const kind = answers.kind ?? understood.kind
  const who = nameFor(understood, answers)
  return (
    <>
      <div className="field-row">
        <SelectField
          label="What"
          onChange={(event) => setAnswers((now) => ({ ...now, kind: event.target.value as InteractionKind }))}
          value={kind}
        >
          {[...new Set([kind, ...KINDS_TO_LOG])].map((one) => (
            <option key={one} value={one}>
              {KINDS[one].name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="In short"
          onChange={(event) => setAnswers((now) => ({ ...now, direction: event.target.value as Direction }))}
          value={answers.direction ?? understood.direction}
        >
          {DIRECTIONS.map((one) => (
            <option key={one} value={one}>
              {happenedInWords(kind, one, who)}
            </option>
          ))}
        </SelectField>
        <TextField
          label="When"
          onChange={(event) => {
            const day = event.target.value
            if (day !== '') setAnswers((now) => ({ ...now, day }))
          }}
          type="date"
          value={answers.day ?? understood.day}
          {...(today === undefined ? {} : { max: today })}
        />
      </div>
      <PurposeChoice
        chosen={answers.purposes ?? understood.purposes}
        onChange={(purposes) => setAnswers((now) => ({ ...now, purposes }))}
      />
      <Minutes understood={understood} />
    </>
  )
}

function Minutes({ understood: { minutes, minutesSaved } }: Pick<UnderstoodProps, 'understood'>) {
  const parts = [
    minutes === undefined ? undefined : `It took ${minutesInWords(minutes)}.`,
    minutesSaved === undefined ? undefined : `It saved ${minutesInWords(minutesSaved)} of work.`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? null : <p className="quiet">{parts.join(' ')}</p>
}

/** `45 minutes`, `2 hours`, `1 hour and 30 minutes`. */
function minutesInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours === 0 ? '' : count(hours, 'hour'), rest === 0 ? '' : count(rest, 'minute')]
    .filter(Boolean)
    .join(' and ')
}

/** The first name of the one person, for the words of the direction. */
function nameFor({ people }: UnderstoodLog, answers: LogAnswers): string {
  const [only] = people
  if (only === undefined || people.length > 1) return 'they'
  const id = whoIsMeant(only, answers)
  return firstName(only.candidates.find((candidate) => candidate.id === id)?.name ?? only.words)
}
