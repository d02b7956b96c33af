import { useState } from 'react'
import type { PersonPage } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import type { Person, Recognition, Regard, WorkStatus } from '#book/person.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { dayInWords } from '../words/days.ts'
import type { PersonEditing } from './editing.ts'
import { Fact } from './fact.tsx'
import { FormFoot } from './fields-form.tsx'
import { calledIn } from './person-words.ts'
import { sinceInWords, STATUS_WORDS, WOULD_KNOW_WORDS } from './standing-words.ts'
import { FormInPlace } from './form-in-place.tsx'

interface StandingProps {
  readonly page: PersonPage
  readonly editing: PersonEditing
  readonly today: Day
}

/** How it is with their work, and whether they would know you (R87, R112). */
export function Standing({ page, editing, today }: StandingProps) {
  const { person } = page
  const lines = standingInWords(person, today)
  return (
    <Fact
      form={(close) => <StandingForm editing={editing} onClose={close} person={person} today={today} />}
      isEmpty={lines.length === 0}
      title="Where they stand"
    >
      <ul className="fact-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fact>
  )
}

function standingInWords({ workStatus, recognition, name }: Person, today: Day): string[] {
  const lines: string[] = []
  if (workStatus !== undefined) {
    const since = workStatus.since === undefined ? '' : ` since ${sinceInWords(workStatus.since)}`
    lines.push(`${STATUS_WORDS[workStatus.status]}${since}. You noted it on ${dayInWords(workStatus.notedOn, today)}.`)
  }
  if (recognition !== undefined) {
    const as = recognition.as === undefined ? '' : `, as ${recognition.as}`
    lines.push(`${calledIn(name)} ${WOULD_KNOW_WORDS[recognition.wouldKnowMe]}${as}.`)
  }
  return lines
}

interface StandingFormProps {
  readonly person: Person
  readonly editing: PersonEditing
  readonly today: Day
  readonly onClose: () => void
}

function StandingForm({ person, editing, today, onClose }: StandingFormProps) {
  const [status, setStatus] = useState<WorkStatus['status'] | ''>(person.workStatus?.status ?? '')
  const [since, setSince] = useState(person.workStatus?.since ?? '')
  const [wouldKnowMe, setWouldKnow] = useState<Recognition['wouldKnowMe'] | ''>(person.recognition?.wouldKnowMe ?? '')
  const [as, setAs] = useState(person.recognition?.as ?? '')
  const [regard, setRegard] = useState<Regard>(person.regard ?? {})
  const name = calledIn(person.name)
  const save = () => {
    const sinceSaid = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(since.trim()) ? { since: since.trim() } : {}
    const asSaid = as.trim() === '' ? {} : { as: as.trim() }
    const ratings = Object.fromEntries(Object.entries(regard).filter(([, rating]) => rating !== undefined))
    editing.save({
      workStatus: status === '' ? null : { status, ...sinceSaid, notedOn: today },
      recognition: wouldKnowMe === '' ? null : { wouldKnowMe, ...asSaid, notedOn: today },
      regard: Object.keys(ratings).length === 0 ? null : ratings,
    })
    onClose()
  }
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => {
        save()
      }}
    >
      <SelectField
        autoFocus
        label="Their work"
        onChange={(event) => setStatus(event.target.value as WorkStatus['status'] | '')}
        value={status}
      >
        <option value="">Not noted</option>
        {Object.entries(STATUS_WORDS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </SelectField>
      <TextField
        hint="As 2026, 2026-03 or 2026-03-15"
        label="Since"
        onChange={(event) => setSince(event.target.value)}
        value={since}
      />
      <SelectField
        label="Would they know you?"
        onChange={(event) => setWouldKnow(event.target.value as Recognition['wouldKnowMe'] | '')}
        value={wouldKnowMe}
      >
        <option value="">Not noted</option>
        {Object.entries(WOULD_KNOW_WORDS).map(([value, words]) => (
          <option key={value} value={value}>
            {name} {words}
          </option>
        ))}
      </SelectField>
      <TextField
        hint="The one with the broken projector"
        label="As what?"
        onChange={(event) => setAs(event.target.value)}
        value={as}
      />
      <RegardFields onChange={setRegard} regard={regard} />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}

const RATINGS = ['little', 'some', 'much'] as const

const QUESTIONS: readonly (readonly [keyof Regard, string])[] = [
  ['iKnow', 'You know them'],
  ['iLike', 'You like them'],
  ['iTrust', 'You trust them'],
  ['theyKnow', 'They know you'],
  ['theyLike', 'They like you'],
  ['theyTrust', 'They trust you'],
]

interface RegardFieldsProps {
  readonly regard: Regard
  readonly onChange: (regard: Regard) => void
}

/** R159: optional, for yourself, and never told to anybody. */
function RegardFields({ regard, onChange }: RegardFieldsProps) {
  return (
    <details className="regard">
      <summary>Know, like and trust</summary>
      <p className="quiet small">Only for you: it helps when you look for somebody to ask. It never leaves the book.</p>
      <div className="regard-fields">
        {QUESTIONS.map(([key, label]) => (
          <SelectField
            key={key}
            label={label}
            onChange={(event) => onChange({ ...regard, [key]: RATINGS.find((one) => one === event.target.value) })}
            value={regard[key] ?? ''}
          >
            <option value="">Not noted</option>
            {RATINGS.map((rating) => (
              <option key={rating} value={rating}>
                {rating}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
    </details>
  )
}
