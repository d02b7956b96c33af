import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { CheckField, TextField } from '../ui/field.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { calledIn } from './person-words.ts'

interface EraseProps {
  readonly person: Stored<Person>
  readonly onClose: () => void
}

/** Erasing for good: every place is shown first, and the name is typed, because there is no undo. */
export function EraseDialog({ person, onClose }: EraseProps) {
  const preview = useRead('preview-erase', { id: person.id })
  const [name, setName] = useState('')
  const [keepOut, setKeepOut] = useState(true)
  const navigate = useNavigate()
  const erase = useWrite('erase-person', {
    say: () => 'Erased for good.',
    onDone: () => void navigate({ to: '/people' }),
  })
  const places = preview.data?.places.filter(({ entries }) => entries > 0) ?? []
  const mentions = preview.data?.mentions ?? []
  return (
    <Dialog
      foot={
        <>
          <Button look="quiet" onClick={onClose}>
            Keep {calledIn(person.name)}
          </Button>
          <Button
            disabled={name.trim() !== person.name.full || erase.isPending}
            onClick={() => erase.mutate({ id: person.id, version: person.version, name: name.trim(), keepOut })}
          >
            Erase for good
          </Button>
        </>
      }
      onClose={onClose}
      title={`Erase ${person.name.full} for good`}
    >
      {preview.data === undefined ? (
        <Skeleton label="Looking through the book" lines={6} />
      ) : (
        <div className="erase">
          <p>This goes, in every place, and cannot be taken back. What happened with others stays with them.</p>
          <ul className="erase-places">
            {places.map(({ place, entries }) => (
              <li key={place}>
                {place}
                {entries > 1 ? <span className="quiet"> {entries}</span> : null}
              </li>
            ))}
          </ul>
          {mentions.length === 0 ? null : (
            <>
              <p>Others\u2019 pages name them. Those are yours to change:</p>
              <ul className="fact-list">
                {mentions.map(({ personId, name: whose, words }) => (
                  <li key={`${personId} ${words}`}>
                    {whose}
                    <span className="fact-about">{words}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="quiet small">
            Backups that you made earlier still hold them. Delete those yourself if you must.
          </p>
          <CheckField
            checked={keepOut}
            hint="Keeps a mark that says nothing by itself, so that the next file does not bring them back."
            label="Keep them out"
            onChange={(event) => setKeepOut(event.target.checked)}
          />
          <TextField
            label={`Type ${person.name.full}`}
            onChange={(event) => setName(event.target.value)}
            value={name}
          />
        </div>
      )}
    </Dialog>
  )
}
