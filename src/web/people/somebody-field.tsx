import { useState } from 'react'
import type { PersonRow } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { usePause } from '../ui/pause.ts'
import './somebody-field.css'

interface SomebodyFieldProps {
  readonly label: string
  readonly onChoose: (person: Pick<PersonRow, 'id' | 'name'>) => void
  /** Who is chosen already. */
  readonly without?: readonly string[]
}

const MOST_OFFERED = 5
const TYPING_PAUSE_MILLISECONDS = 100

/** Chooses somebody of the book by name: Enter takes the first, Escape empties the field. */
export function SomebodyField({ label, onChoose, without = [] }: SomebodyFieldProps) {
  const [typed, setTyped] = useState('')
  const query = usePause(typed.trim(), TYPING_PAUSE_MILLISECONDS)
  const found = useRead(
    'list-people',
    { search: query, limit: MOST_OFFERED },
    { enabled: query !== '', keepPrevious: true },
  )
  const offered = typed.trim() === '' ? [] : (found.data?.rows ?? []).filter(({ id }) => !without.includes(id))
  const choose = (person: PersonRow): void => {
    onChoose({ id: person.id, name: person.name })
    setTyped('')
  }
  return (
    <div className="somebody-field">
      <TextField
        label={label}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.stopPropagation()
            setTyped('')
          }
          if (event.key !== 'Enter') return
          event.preventDefault()
          const [first] = offered
          if (first !== undefined) choose(first)
        }}
        placeholder="A name"
        value={typed}
      />
      {offered.length === 0 ? null : (
        <ul aria-label="People by that name">
          {offered.map((row) => (
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
