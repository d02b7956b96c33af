import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Pages } from '../data/pages.ts'

/** Room that the search box above and the bars below take of the window. */
const COVERED_ABOVE_PIXELS = 80
const COVERED_BELOW_PIXELS = 140
/** Asked for before they come into view. */
const LINES_AHEAD = 30

/** The line to bring into view and under the keys; a new object moves there once more. */
export type MoveTo = { readonly index: number } | undefined

interface LinesOf {
  readonly pages: Pick<Pages<unknown>, 'show'>
  readonly total: number
  readonly lineRem: number
  readonly moveTo: MoveTo
  /** What holds the lines. */
  readonly list: RefObject<HTMLElement | null>
}

/** However many there are, only the lines in the window are drawn, and only their pages are asked for. */
export function useLines({ pages, total, lineRem, moveTo, list }: LinesOf) {
  const margin = useTopOf(list)
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
  const height = lineRem * rem
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: COVERED_ABOVE_PIXELS,
    scrollPaddingEnd: COVERED_BELOW_PIXELS,
  })
  useEffect(() => virtual.measure(), [virtual, height])
  const first = virtual.range?.startIndex ?? 0
  const last = virtual.range?.endIndex ?? 0
  const { show } = pages
  useEffect(() => show(first - LINES_AHEAD, Math.min(total - 1, last + LINES_AHEAD)), [first, last, show, total])
  useFocusOn(moveTo, list, (index) => virtual.scrollToIndex(index, { align: 'auto' }))
  const lines = virtual.getVirtualItems().map(({ index, start, size }) => ({
    index,
    style: { height: size, transform: `translateY(${String(start - margin)}px)` },
  }))
  return { lines, height: virtual.getTotalSize() }
}

/** Where the list begins on the page: what stands above it may grow and shrink. */
function useTopOf(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  const measure = useCallback(() => {
    if (list.current !== null) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY))
  }, [list])
  useLayoutEffect(() => {
    measure()
    const watching = new ResizeObserver(measure)
    const around = list.current?.closest('.people-column')
    if (around) watching.observe(around)
    return () => watching.disconnect()
  }, [list, measure])
  return top
}

/** Brings the line into view and, as soon as it is drawn, puts the focus on it. */
function useFocusOn(moveTo: MoveTo, list: RefObject<HTMLElement | null>, scrollTo: (index: number) => void): void {
  const wanted = useRef<MoveTo>(undefined)
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
