import { Link } from '@tanstack/react-router'
import { type MouseEvent, memo } from 'react'
import type { PersonRow } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { useLongPress } from './long-press.ts'
import { whenInWords } from './people-words.ts'
import './person-line.css'

export interface LineHandlers {
  readonly onToggle: (id: string, index: number) => void
  /** Everybody from the line chosen last to this one. */
  readonly onStretch: (index: number) => void
  readonly onLongPress: (id: string, index: number) => void
  readonly onFocus: (id: string, index: number) => void
}

interface PersonLineProps extends LineHandlers {
  readonly row: PersonRow
  readonly index: number
  readonly today: Day
  readonly circle: string | undefined
  readonly by: 'due' | 'last-contact'
  readonly isChosen: boolean
  /** A tap chooses instead of opening. */
  readonly choosing: boolean
}

/** One person in the list: who, how alive it is, when they last talked, how close. */
export const PersonLine = memo(function PersonLine(props: PersonLineProps) {
  const { row, index, today, circle, by, isChosen, choosing, onToggle, onStretch, onLongPress, onFocus } = props
  const press = useLongPress(() => onLongPress(row.id, index))
  const when = whenInWords(row, by, today)
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || (!event.shiftKey && !choosing)) return
    event.preventDefault()
    if (event.shiftKey) onStretch(index)
    else onToggle(row.id, index)
  }
  return (
    <div className="person-line" data-chosen={isChosen} {...press}>
      <input
        aria-label={`Choose ${row.name}`}
        checked={isChosen}
        className="person-pick"
        onChange={() => onToggle(row.id, index)}
        onClick={(event) => {
          if (!event.shiftKey) return
          event.preventDefault()
          onStretch(index)
        }}
        type="checkbox"
      />
      <Link
        className="person-open"
        data-line={index}
        draggable={false}
        onClick={onClick}
        onFocus={() => onFocus(row.id, index)}
        params={{ personId: row.id }}
        to="/people/$personId"
      >
        <span className="person-name">{row.name}</span>
        {row.work === undefined && row.city === undefined ? null : (
          <span className="person-work">{row.work ?? row.city}</span>
        )}
      </Link>
      <span className="person-aliveness">
        {row.place === 'pool' && row.aliveness === 'new' ? null : <AlivenessMark aliveness={row.aliveness} />}
      </span>
      <span className="person-when">{when}</span>
      <span className="person-circle">{circle}</span>
    </div>
  )
})
