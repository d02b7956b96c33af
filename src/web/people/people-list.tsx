import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { BookOverview, PersonRow } from '#actions/views.ts'
import type { Pages } from '../data/pages.ts'
import { useNarrowWindow } from './narrow-window.ts'
import { type LineHandlers, PersonLine } from './person-line.tsx'
import './people-list.css'

const LINE_REM = 4
/** On a phone a third line says how close and when; nobody of the pool is in a circle. */
const LINE_REM_ON_A_PHONE = { network: 5.5, pool: 4.5 } as const
/** Room that the search box above and the bars below take of the window. */
const COVERED_ABOVE_PIXELS = 80
const COVERED_BELOW_PIXELS = 140

interface PeopleListProps extends LineHandlers {
  readonly pages: Pages<PersonRow>
  readonly total: number
  readonly overview: BookOverview
  readonly by: 'due' | 'last-contact'
  readonly lines: keyof typeof LINE_REM_ON_A_PHONE
  /** What stands in place of a circle for somebody of the pool, where the list holds both. */
  readonly inPool: string | undefined
  readonly chosen: ReadonlySet<string>
  readonly choosing: boolean
  /** The line to bring into view and under the keys; a new object moves there once more. */
  readonly moveTo: { readonly index: number } | undefined
}

/** However many there are, only the lines in the window are drawn. */
export function PeopleList(props: PeopleListProps) {
  const { pages, total, lines, chosen, choosing, moveTo } = props
  const list = useRef<HTMLUListElement>(null)
  const margin = useTopOf(list)
  const virtual = useLines(total, margin, useLineHeight(lines))
  const first = virtual.range?.startIndex ?? 0
  const last = virtual.range?.endIndex ?? 0
  const { show } = pages
  useEffect(() => show(first, last), [first, last, show])
  useFocusOn(moveTo, list, (index) => virtual.scrollToIndex(index, { align: 'auto' }))
  return (
    <ul
      aria-label="People"
      className="people-lines"
      data-choosing={choosing || chosen.size > 0}
      ref={list}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, start, size }) => (
        <li
          aria-posinset={index + 1}
          aria-setsize={total}
          key={pages.rowAt(index)?.id ?? index}
          style={{ height: size, transform: `translateY(${String(start - margin)}px)` }}
        >
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

function useLines(total: number, margin: number, lineHeight: number) {
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => lineHeight,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: COVERED_ABOVE_PIXELS,
    scrollPaddingEnd: COVERED_BELOW_PIXELS,
  })
  useEffect(() => virtual.measure(), [virtual, lineHeight])
  return virtual
}

/** Where the list begins on the page: what stands above it may grow and shrink. */
function useTopOf(list: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  const measure = useCallback(() => {
    if (list.current !== null) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY))
  }, [list])
  useLayoutEffect(() => {
    measure()
    const watching = new ResizeObserver(measure)
    const above = list.current?.parentElement
    if (above) watching.observe(above)
    return () => watching.disconnect()
  }, [list, measure])
  return top
}

function useLineHeight(lines: PeopleListProps['lines']): number {
  const isNarrow = useNarrowWindow()
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
  return (isNarrow ? LINE_REM_ON_A_PHONE[lines] : LINE_REM) * rem
}

/** Brings the line into view and, as soon as it is drawn, puts the focus on it. */
function useFocusOn(
  moveTo: PeopleListProps['moveTo'],
  list: React.RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): void {
  const wanted = useRef<PeopleListProps['moveTo']>(undefined)
  const onMove = useEffectEvent((index: number) => scrollTo(index))
  useEffect(() => {
    wanted.current = moveTo
    if (moveTo !== undefined) onMove(moveTo.index)
  }, [moveTo])
  useEffect(() => {
    if (wanted.current === undefined) return
    const link = list.current?.querySelector<HTMLElement>(`[data-line="${String(wanted.current.index)}"]`)
    if (!link) return
    wanted.current = undefined
    link.focus({ preventScroll: true })
  })
}
