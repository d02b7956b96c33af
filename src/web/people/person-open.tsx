import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import type { PersonRow } from '#actions/views.ts'
import { askAhead } from '../data/reads.ts'

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

/**
 * The whole line opens the person. A link of the browser's own: the router's costs several times as much to draw, which
 * is seen when thousands of lines rush by.
 */
export function PersonOpen({ row, index, choosing, onToggle, onStretch, onFocus, children }: PersonOpenProps) {
  const router = useRouter()
  const where = { to: '/people/$personId', params: { personId: row.id } } as const
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.button !== 0) return
    event.preventDefault()
    if (event.shiftKey) onStretch(index)
    else if (choosing) onToggle(row.id, index)
    else void router.navigate(where)
  }
  return (
    <a
      className="person-open"
      data-line={index}
      draggable={false}
      href={`/people/${encodeURIComponent(row.id)}`}
      onClick={onClick}
      onFocus={() => {
        void router.preloadRoute(where)
        onFocus(row.id, index)
      }}
      onPointerDown={() => askAhead('show-person', { id: row.id })}
    >
      {children}
    </a>
  )
}
