import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { HistoryEntry, HistoryPage, PersonPage } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { usePages } from '../data/pages.ts'
import { ErrorNotice } from '../ui/notices.tsx'
import { HistoryItem } from './history-item.tsx'

const PAGE_SIZE = 50
const USUAL_HEIGHT = 84

interface HistoryProps {
  readonly page: PersonPage
  readonly today: Day
}

/** What happened between you as a conversation, the newest first; drawn as it comes into view, however long it is. */
export function History({ page, today }: HistoryProps) {
  const { id } = page.person
  const pages = usePages({
    name: 'person-history',
    input: { id },
    pageSize: PAGE_SIZE,
    rows: (one: HistoryPage) => one.entries,
  })
  const total = pages.total ?? page.history.total
  const rowAt = (index: number): HistoryEntry | undefined => pages.rowAt(index) ?? page.history.entries[index]
  const list = useRef<HTMLOListElement>(null)
  const rows = useWindowVirtualizer({
    count: total,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
    scrollMargin: useTopOf(list),
    getItemKey: (index) => rowAt(index)?.id ?? index,
  })
  const items = rows.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { show } = pages
  useEffect(() => show(first, last), [show, first, last])
  return (
    <section aria-labelledby="history" className="history">
      <h2 className="section-title" id="history">
        Between you so far
      </h2>
      {pages.error === null ? null : <ErrorNotice error={pages.error} onRetry={pages.retry} />}
      {total === 0 ? (
        <p className="quiet">Nothing is written down yet. The first line is the hardest; one word is enough.</p>
      ) : null}
      <ol className="history-list" ref={list} style={{ height: rows.getTotalSize() }}>
        {items.map((item) => (
          <li
            aria-posinset={item.index + 1}
            aria-setsize={total}
            className="history-row"
            data-index={item.index}
            key={item.key}
            ref={rows.measureElement}
            style={{ transform: `translateY(${String(item.start - rows.options.scrollMargin)}px)` }}
          >
            <HistoryItem before={rowAt(item.index - 1)} entry={rowAt(item.index)} person={page.person} today={today} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How far down the page the list begins, which changes as what is above it grows. */
function useTopOf(list: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = (): void => {
      const { current } = list
      if (current !== null) setTop(Math.round(current.getBoundingClientRect().top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return top
}
