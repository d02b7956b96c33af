import { type FormEvent, useState } from 'react'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { usePause } from '../ui/pause.ts'

const MOST_OFFERED = 5
const TYPING_PAUSE_MILLISECONDS = 100

/** Who said it, and how. */
export function KeepWords({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [who, setWho] = useState<{ readonly id: string; readonly name: string }>()
  const [words, setWords] = useState('')
  const [day, setDay] = useState('')
  const keep = useWrite('keep-kind-word', { say: () => 'Kept.', onDone: onClose })
  const query = usePause(typed.trim(), TYPING_PAUSE_MILLISECONDS)
  const found = useRead(
    'list-people',
    { search: query, limit: MOST_OFFERED },
    { enabled: query !== '' && who === undefined, keepPrevious: true },
  )
  const offered = who !== undefined || typed.trim() === '' ? [] : (found.data?.rows ?? [])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const named = who ?? (offered.length === 1 ? offered[0] : undefined)
    if (named === undefined || words.trim() === '') return
    keep.mutate({ personId: named.id, words: words.trim(), ...(day === '' ? {} : { day }) })
  }
  return (
    <form
      className="card keep-words"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={submit}
    >
      <TextField
        autoFocus
        label="Who said it"
        onChange={(event) => {
          setTyped(event.target.value)
          setWho(undefined)
        }}
        required
        value={who?.name ?? typed}
      />
      {offered.length === 0 ? null : (
        <ul aria-label="People by that name" className="offered-people">
          {offered.map((row) => (
            <li key={row.id}>
              <Button look="quiet" onClick={() => setWho(row)}>
                {row.name}
                {row.work === undefined ? null : <span className="quiet"> {row.work}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextArea label="In their words" onChange={(event) => setWords(event.target.value)} required value={words} />
      <TextField
        label="When, if you remember"
        onChange={(event) => setDay(event.target.value)}
        type="date"
        value={day}
      />
      <div className="form-foot">
        <Button look="primary" type="submit">
          Keep
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
