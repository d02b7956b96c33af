import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { HistoryEntry } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { REAL_EXCHANGE_WEIGHT, DEFAULT_WEIGHTS } from '#book/interaction.ts'
import type { Person } from '#book/person.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { dayInWords } from '../words/days.ts'
import { happenedInWords, KIND_ICONS } from '../words/kinds.ts'
import { HappenedForm } from './happened-form.tsx'
import { calledIn } from './person-words.ts'

interface HistoryItemProps {
  /** Undefined while its page is on the way. */
  readonly entry: HistoryEntry | undefined
  /** The one above, to know whether a new year begins. */
  readonly before: HistoryEntry | undefined
  readonly person: Person
  readonly today: Day
}

export function HistoryItem({ entry, before, person, today }: HistoryItemProps) {
  if (entry === undefined) return <div className="history-coming" />
  const year = entry.day.slice(0, 4)
  return (
    <>
      {before?.day.slice(0, 4) === year ? null : <h3 className="history-year">{year}</h3>}
      <Entry entry={entry} person={person} today={today} />
    </>
  )
}

interface EntryProps {
  readonly entry: HistoryEntry
  readonly person: Person
  readonly today: Day
}

/** Theirs to the left, yours to the right, together across; a like is only a line. */
function Entry({ entry, person, today }: EntryProps) {
  const [isEditing, setEditing] = useState(false)
  const name = calledIn(person.name)
  if (isEditing) return <EntryForm entry={entry} name={name} onClose={() => setEditing(false)} today={today} />
  const isLight = DEFAULT_WEIGHTS[entry.kind] < REAL_EXCHANGE_WEIGHT
  return (
    <article className={`entry entry-${entry.direction}${isLight ? ' entry-light' : ''}`}>
      <p className="entry-head">
        <Icon name={KIND_ICONS[entry.kind]} size={16} />
        <span>
          {happenedInWords(entry.kind, entry.direction, name)}
          <With entry={entry} />
        </span>
        <Button
          aria-label={`Edit what happened on ${dayInWords(entry.day, today)}`}
          className="entry-edit"
          look="link"
          onClick={() => setEditing(true)}
        >
          Edit
        </Button>
        <time dateTime={entry.day}>{dayInWords(entry.day, today)}</time>
      </p>
      <Said entry={entry} name={name} />
    </article>
  )
}

function With({ entry }: { readonly entry: HistoryEntry }) {
  if (entry.withNames.length === 0) return null
  const shown = entry.withNames.slice(0, 3)
  return (
    <span className="quiet">
      {' with '}
      {shown.map(({ id, name }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <Link params={{ personId: id }} to="/people/$personId">
            {name}
          </Link>
        </span>
      ))}
      {entry.withNames.length > shown.length ? ` and ${String(entry.withNames.length - shown.length)} more` : ''}
    </span>
  )
}

function Said({ entry, name }: { readonly entry: HistoryEntry; readonly name: string }) {
  return (
    <>
      {entry.subject === undefined ? null : <p className="entry-subject">{entry.subject}</p>}
      {entry.whatTheyTold === undefined ? null : (
        <p className="entry-told">
          <span className="unseen">{name} told you: </span>
          {entry.whatTheyTold}
        </p>
      )}
      {entry.whatITold === undefined ? null : <p className="entry-note">You told: {entry.whatITold}</p>}
      {entry.iAskedAbout === undefined ? null : <p className="entry-note">You asked about: {entry.iAskedAbout}</p>}
      {entry.notes === undefined ? null : <p className="entry-note">{entry.notes}</p>}
    </>
  )
}

interface EntryFormProps {
  readonly entry: HistoryEntry
  readonly name: string
  readonly today: Day
  readonly onClose: () => void
}

function EntryForm({ entry, name, today, onClose }: EntryFormProps) {
  const edit = useWrite('edit-interaction', { say: () => 'Saved.' })
  const remove = useWrite('remove-interaction', { say: () => 'Removed from the history.' })
  const { id, version, kind, direction, day } = entry
  return (
    <div className="card entry-form">
      <HappenedForm
        initial={{ kind, direction, day, whatTheyTold: entry.whatTheyTold ?? '', notes: entry.notes ?? '' }}
        name={name}
        onClose={onClose}
        onSave={({ whatTheyTold, notes, ...change }) => {
          edit.mutate({
            id,
            version,
            change: { ...change, whatTheyTold: orNothing(whatTheyTold), notes: orNothing(notes) },
          })
          onClose()
        }}
        today={today}
      />
      <Button look="quiet" onClick={() => remove.mutate({ id, version })}>
        Remove this entry
      </Button>
    </div>
  )
}

/** An emptied field is emptied in the book too. */
function orNothing(words: string): string | null {
  return words.trim() === '' ? null : words.trim()
}
