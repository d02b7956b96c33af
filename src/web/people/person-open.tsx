import { Link } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import type { PersonRow } from '#actions/views.ts'

export interface LineHandlers {
  readonly onToggle: (id: string, index: number) => void
  /** Everybody from the line chosen last to this one. */
  readonly onStretch: (index: number) => void
  readonly onLongPress: (id: string, index: number) => void
  readonly onFocus: (id: string, index: number) => void
}

interface PersonPickProps extends Pick<LineHandlers, 'onToggle' | 'onStretch'> {
  readonly row: PersonRow
  readonly index: number
  readonly isChosen: boolean
}

/** Chooses somebody, and with Shift everybody up to them. */
export function PersonPick({ row, index, isChosen, onToggle, onStretch }: PersonPickProps) {
  return (
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
  )
}

interface PersonOpenProps extends Pick<LineHandlers, 'onToggle' | 'onStretch' | 'onFocus'> {
  readonly row: PersonRow
  readonly index: number
  /** A tap chooses instead of opening. */
  readonly choosing: boolean
  readonly children: ReactNode
}

/** The whole line opens the person. */
export function PersonOpen({ row, index, choosing, onToggle, onStretch, onFocus, children }: PersonOpenProps) {
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || (!event.shiftKey && !choosing)) return
    event.preventDefault()
    if (event.shiftKey) onStretch(index)
    else onToggle(row.id, index)
  }
  return (
    <Link
      className="person-open"
      data-line={index}
      draggable={false}
      onClick={onClick}
      onFocus={() => onFocus(row.id, index)}
      params={{ personId: row.id }}
      to="/people/$personId"
    >
      {children}
    </Link>
  )
}
