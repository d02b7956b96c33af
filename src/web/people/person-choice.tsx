import { useState } from 'react'
import { useRead } from '../data/reads.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { usePause } from '../ui/pause.ts'

const MOST_OFFERED = 5
const TYPING_PAUSE_MILLISECONDS = 100

interface PersonChoiceProps {
  readonly label: string
  readonly onChoose: (person: { readonly id: string; readonly name: string }) => void
  /** People who are chosen already. */
  readonly without?: readonly string[]
}

/** Finds somebody by name while it is typed. */
export function PersonChoice({ label, onChoose, without = [] }: PersonChoiceProps) {
  const [typed, setTyped] = useState('')
  const query = usePause(typed.trim(), TYPING_PAUSE_MILLISECONDS)
  const found = useRead(
    'list-people',
    { search: query, limit: MOST_OFFERED },
    { enabled: query !== '', keepPrevious: true },
  )
  const rows = typed.trim() === '' ? [] : (found.data?.rows ?? []).filter(({ id }) => !without.includes(id))
  const choose = (row: { readonly id: string; readonly name: string }): void => {
    setTyped('')
    onChoose(row)
  }
  return (
    <div className="person-choice">
      <TextField
        label={label}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          const [first] = rows
          if (event.key !== 'Enter' || first === undefined) return
          event.preventDefault()
          choose(first)
        }}
        value={typed}
      />
      {rows.length === 0 ? null : (
        <ul aria-label="People by that name" className="offered-people">
          {rows.map((row) => (
            <li key={row.id}>
              <Button look="quiet" onClick={() => choose(row)}>
                {row.name}
                {row.work === undefined ? null : <span className="quiet"> {row.work}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
