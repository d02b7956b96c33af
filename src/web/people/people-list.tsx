import { useRef } from 'react'
import type { BookOverview, PersonRow } from '#actions/views.ts'
import type { Pages } from '../data/pages.ts'
import { useNarrowWindow } from '../ui/wide-window.ts'
import { type MoveTo, useLines } from './lines.ts'
import { PersonLine } from './person-line.tsx'
import type { LineHandlers } from './person-open.tsx'
import './people-list.css'

const LINE_REM = 4
/** On a phone a third line says how close and when; nobody of the pool is in a circle. */
const LINE_REM_ON_A_PHONE = { network: 5.5, pool: 4.5 } as const

export interface PeopleShownProps extends LineHandlers {
  readonly pages: Pages<PersonRow>
  readonly total: number
  readonly overview: BookOverview
  readonly chosen: ReadonlySet<string>
  readonly choosing: boolean
  readonly moveTo: MoveTo
}

interface PeopleListProps extends PeopleShownProps {
  readonly by: 'due' | 'last-contact'
  readonly lines: keyof typeof LINE_REM_ON_A_PHONE
  /** What stands in place of a circle for somebody of the pool, where the list holds both. */
  readonly inPool: string | undefined
}

/** People as lines to read. */
export function PeopleList(props: PeopleListProps) {
  const { pages, total, lines: kind, chosen, choosing, moveTo } = props
  const list = useRef<HTMLUListElement>(null)
  const lineRem = useNarrowWindow() ? LINE_REM_ON_A_PHONE[kind] : LINE_REM
  const { lines, height } = useLines({ pages, total, lineRem, moveTo, list })
  return (
    <ul
      aria-label="People"
      className="people-lines"
      data-choosing={choosing || chosen.size > 0}
      ref={list}
      style={{ height }}
    >
      {lines.map(({ index, style }) => (
        <li aria-posinset={index + 1} aria-setsize={total} key={pages.rowAt(index)?.id ?? index} style={style}>
          <Line {...props} index={index} />
        </li>
      ))}
    </ul>
  )
}

function Line(props: PeopleListProps & { readonly index: number }) {
  const { pages, overview, index, by, inPool, chosen, choosing } = props
  const row = pages.rowAt(index)
  if (row === undefined) return <span className="person-coming" />
  const circle = overview.circles.find(({ id }) => id === row.circleId)?.name
  return (
    <PersonLine
      by={by}
      choosing={choosing}
      circle={circle ?? (row.place === 'pool' ? inPool : undefined)}
      index={index}
      isChosen={chosen.has(row.id)}
      onFocus={props.onFocus}
      onLongPress={props.onLongPress}
      onStretch={props.onStretch}
      onToggle={props.onToggle}
      row={row}
      today={overview.today}
    />
  )
}
