import { useState } from 'react'
import type { UnderstoodLog } from '#actions/views.ts'
import type { RecordId } from '#book/record.ts'
import { Refused } from '../client.ts'
import { queries, readKey, useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { usePause } from '../ui/pause.ts'
import { TextField } from '../ui/field.tsx'

type Named = UnderstoodLog['people'][number]
type Candidate = Pick<Named['candidates'][number], 'id' | 'name' | 'work'>

interface NamedPersonProps {
  readonly named: Named
  readonly chosen: RecordId | 'nobody' | undefined
  readonly onChoose: (id: RecordId | 'nobody') => void
}

/** One name of the line: understood, to be chosen, or not in the book yet. */
export function NamedPerson({ named, chosen, onChoose }: NamedPersonProps) {
  const { words, candidates } = named
  if (chosen === 'nobody') {
    return (
      <p className="named quiet">
        “{words}” stays a word in the note.{' '}
        {candidates.length === 0 ? null : (
          <Button look="link" onClick={() => onChoose(candidates[0]?.id ?? 'nobody')}>
            They are in the book
          </Button>
        )}
      </p>
    )
  }
  if (candidates.length === 0) return <Unknown named={named} onChoose={onChoose} />
  if (candidates.length === 1) return <OnePerson candidate={candidates[0] as Candidate} />
  return (
    <fieldset className="named named-choice">
      <legend>Which {words}?</legend>
      {candidates.map((candidate) => (
        <label key={candidate.id}>
          <input
            checked={chosen === candidate.id}
            name={`named-${words}`}
            onChange={() => onChoose(candidate.id)}
            type="radio"
          />
          <span>
            <strong>{candidate.name}</strong>{' '}
            {candidate.work === undefined ? null : <span className="quiet">{candidate.work}</span>}
          </span>
        </label>
      ))}
      <label>
        <input checked={false} name={`named-${words}`} onChange={() => onChoose('nobody')} type="radio" />
        <span className="quiet">None of them</span>
      </label>
    </fieldset>
  )
}

function OnePerson({ candidate }: { readonly candidate: Candidate }) {
  return (
    <p className="named named-one">
      <Icon name="check" size={18} />
      <span>
        <strong>{candidate.name}</strong>{' '}
        {candidate.work === undefined ? null : <span className="quiet">{candidate.work}</span>}
      </span>
    </p>
  )
}

/** Nobody by that name: somebody new, or a name that was spelled another way. */
function Unknown({ named, onChoose }: Omit<NamedPersonProps, 'chosen'>) {
  const [name, setName] = useState(named.words)
  const [isKnown, setKnown] = useState(false)
  const query = usePause(name.trim(), 120)
  const found = useRead('search', { query, limit: 5 }, { enabled: query.length > 1 && name !== named.words })
  const add = useWrite('add-person', {
    say: ({ person }) => `${person.name.full} is in your pool now.`,
    onDone: () => void queries.invalidateQueries({ queryKey: readKey('understand-log') }),
    onProblem: (error) => {
      setKnown(error instanceof Refused && error.code === 'conflict')
      return error instanceof Refused && error.code === 'conflict'
    },
  })
  return (
    <div className="named named-unknown">
      <p>Nobody called “{named.words}” is in your book yet.</p>
      <div className="field-row">
        <TextField
          label="Their whole name, as far as you know it"
          onChange={(event) => setName(event.target.value)}
          value={name}
        />
        <Button
          disabled={name.trim() === '' || add.isPending}
          onClick={() => add.mutate({ name: name.trim(), place: 'pool', force: isKnown })}
        >
          {isKnown ? 'Add all the same' : 'Add to the book'}
        </Button>
        <Button look="quiet" onClick={() => onChoose('nobody')}>
          Leave out
        </Button>
      </div>
      {isKnown ? (
        <p className="small quiet">
          Somebody much like that is in the book already. Put their name in the line, or add a second person.
        </p>
      ) : null}
      {(found.data?.rows.length ?? 0) === 0 ? null : (
        <p className="small quiet">
          In the book: {found.data?.rows.map((row) => row.name).join(', ')}. Put the name in the line to mean them.
        </p>
      )}
    </div>
  )
}
