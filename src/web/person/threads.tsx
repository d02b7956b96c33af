import { useState } from 'react'
import type { Day } from '#book/day.ts'
import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import type { Thread } from '#book/thread.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { CheckField, TextField } from '../ui/field.tsx'
import { fromToday } from '../words/days.ts'
import { FormFoot } from './fields-form.tsx'
import { calledIn } from './person-words.ts'
import { FormInPlace } from './form-in-place.tsx'

/** Open ones, those that may be asked about already first. */
export function openThreads(threads: readonly Stored<Thread>[]): readonly Stored<Thread>[] {
  return threads
    .filter((thread) => thread.state === 'open')
    .toSorted((one, other) => (one.askFrom ?? '').localeCompare(other.askFrom ?? ''))
}

interface OneThreadProps {
  readonly thread: Stored<Thread>
  readonly today: Day
}

/** R157, R161: something of theirs to ask about. What is sensitive is shown when it is asked for, and no sooner. */
export function OneThread({ thread, today }: OneThreadProps) {
  const [isShown, setShown] = useState(!thread.sensitive)
  const edit = useWrite('edit-thread', {
    say: ({ thread: { state } }) => (state === 'asked' ? 'Asked. They will be glad of it.' : 'Let go.'),
  })
  const settle = (state: 'asked' | 'dropped') =>
    edit.mutate({ id: thread.id, version: thread.version, change: { state } })
  return (
    <li className="now-promise">
      {isShown ? (
        <p>
          Ask about: {thread.words}
          {thread.askFrom === undefined ? null : (
            <span className="quiet">
              {thread.askFrom > today
                ? `, but not before ${fromToday(thread.askFrom, today)}`
                : `, now that it is past`}
            </span>
          )}
        </p>
      ) : (
        <p className="quiet">
          Something private to ask about.{' '}
          <Button look="link" onClick={() => setShown(true)}>
            Show it
          </Button>
        </p>
      )}
      <div>
        <Button disabled={edit.isPending} look="quiet" onClick={() => settle('asked')}>
          Asked
        </Button>
        <Button disabled={edit.isPending} look="quiet" onClick={() => settle('dropped')}>
          Let go
        </Button>
      </div>
    </li>
  )
}

interface ThreadFormProps {
  readonly person: Person
  readonly onClose: () => void
}

export function ThreadForm({ person, onClose }: ThreadFormProps) {
  const [words, setWords] = useState('')
  const [askFrom, setAskFrom] = useState('')
  const [sensitive, setSensitive] = useState(false)
  const note = useWrite('note-thread', { say: () => 'Noted.', onDone: onClose })
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => {
        const from = askFrom === '' ? {} : { askFrom }
        note.mutate({ personId: person.id, words: words.trim(), sensitive, ...from })
      }}
    >
      <TextField
        autoFocus
        hint="Her mother\u2019s operation; how the move went; the book they recommended"
        label={`What to ask ${calledIn(person.name)} about`}
        onChange={(event) => setWords(event.target.value)}
        required
        value={words}
      />
      <TextField
        label="Not before"
        min="1900-01-01"
        onChange={(event) => setAskFrom(event.target.value)}
        type="date"
        value={askFrom}
      />
      <CheckField
        checked={sensitive}
        hint="Hidden until you click, and never told to agents, phones or shared files."
        label="This is private"
        onChange={(event) => setSensitive(event.target.checked)}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
