import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PreviewDecision, PreviewRow } from '#actions/views.ts'
import { usePages } from '../data/pages.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { inFigures } from '../words/days.ts'
import { useDeciding } from './deciding.ts'
import { ALL_FIELDS } from './import-words.ts'
import { PreviewLine } from './preview-line.tsx'

const PAGE = 100
const LINE_PIXELS = 72

interface PreviewGroupProps {
  readonly id: string
  readonly state: PreviewRow['state']
  readonly title: string
  readonly explains: string
  readonly total: number
  readonly isOpen: boolean
  readonly onOpen: () => void
}

/** Lines of one kind behind their heading. */
export function PreviewGroup({ id, state, title, explains, total, isOpen, onOpen }: PreviewGroupProps) {
  return (
    <section className="preview-group">
      <h2>
        <button aria-expanded={isOpen} className="preview-fold" onClick={onOpen} type="button">
          <span className="preview-title">{title}</span>
          <span className="quiet">{inFigures(total)}</span>
          <Icon name="chevron" />
        </button>
      </h2>
      {isOpen ? (
        <>
          <p className="preview-explains quiet">{explains}</p>
          {total > 1 ? <AllTheSame id={id} state={state} /> : null}
          <Lines id={id} label={title} state={state} total={total} />
        </>
      ) : null}
    </section>
  )
}

const ANSWERS: Readonly<
  Partial<Record<PreviewRow['state'], readonly { readonly words: string; readonly decision: PreviewDecision }[]>>
> = {
  question: [
    // Whom it names does not matter: for all of them it means the likeliest of each.
    { words: 'Same person', decision: { same: 'each' } },
    { words: 'Somebody else', decision: { different: true } },
    { words: 'Leave out', decision: { skip: true } },
  ],
  conflict: [
    { words: 'Keep mine', decision: { same: 'each' } },
    { words: 'Take theirs', decision: { same: 'each', takeTheirs: ALL_FIELDS } },
  ],
  offer: [
    { words: 'Take them', decision: { take: true } },
    { words: 'Leave them', decision: { take: false } },
  ],
}

function AllTheSame({ id, state }: { readonly id: string; readonly state: PreviewRow['state'] }) {
  const { decideAll, isPending } = useDeciding(id)
  const answers = ANSWERS[state]
  if (answers === undefined) return null
  return (
    <div aria-label="All the same way" className="all-the-same" role="group">
      <span className="quiet">All the same way:</span>
      {answers.map(({ words, decision }) => (
        <Button
          disabled={isPending}
          key={words}
          look="link"
          onClick={() => decideAll(state as 'question' | 'conflict' | 'offer', decision)}
        >
          {words}
        </Button>
      ))}
    </div>
  )
}

interface LinesProps {
  readonly id: string
  readonly state: PreviewRow['state']
  readonly label: string
  readonly total: number
}

/** Thousands of lines, a few drawn; each as high as what it says. */
function Lines({ id, state, label, total }: LinesProps) {
  const list = useRef<HTMLUListElement>(null)
  const margin = useTopOf(list)
  const pages = usePages({ name: 'list-preview', input: { id, state }, pageSize: PAGE, rows: (page) => page.rows })
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => LINE_PIXELS,
    overscan: 6,
    scrollMargin: margin,
  })
  const first = virtual.range?.startIndex ?? 0
  const last = virtual.range?.endIndex ?? 0
  const { show } = pages
  useEffect(() => show(first, last), [first, last, show])
  if (pages.error !== null) return <ErrorNotice error={pages.error} onRetry={pages.retry} />
  return (
    <ul aria-label={label} className="preview-lines" ref={list} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = pages.rowAt(index)
        return (
          <li
            aria-posinset={index + 1}
            aria-setsize={total}
            data-index={index}
            key={index}
            ref={virtual.measureElement}
            style={{ transform: `translateY(${String(start - margin)}px)` }}
          >
            {row === undefined ? <span className="preview-coming" /> : <PreviewLine id={id} row={row} />}
          </li>
        )
      })}
    </ul>
  )
}

function useTopOf(list: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  const measure = useCallback(() => {
    if (list.current !== null) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY))
  }, [list])
  useLayoutEffect(() => {
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(document.body)
    return () => watching.disconnect()
  }, [measure])
  return top
}
