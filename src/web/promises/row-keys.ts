import { type Ref, useEffect, useRef } from 'react'
import { useKeys } from '../shell/keys.ts'

/** What the keys do to the row that has the focus. */
export interface RowHandle {
  readonly settle: () => void
  readonly later?: (() => void) | undefined
  readonly letGo: () => void
}

export interface Rows {
  readonly list: Ref<HTMLDivElement>
  readonly keep: (id: string, handle: RowHandle) => void
}

/** j and k walk the rows, whatever part they stand in; when the row with the focus has left, the next has it. */
export function useRows(ids: readonly string[]): Rows {
  const list = useRef<HTMLDivElement>(null)
  const handles = useRef(new Map<string, RowHandle>())
  const last = useRef(-1)
  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const at = (): number => rows().findIndex((row) => row.contains(document.activeElement))
  const goTo = (index: number): void => {
    const row = rows()[index]
    row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }
  const onRow = (act: (handle: RowHandle) => void) => (): void => {
    const index = at()
    const handle = handles.current.get(rows()[index]?.dataset['row'] ?? '')
    if (handle === undefined) return
    last.current = index
    act(handle)
  }
  useKeys('On the promise or question', [
    { keys: 'j', does: 'Next', run: () => goTo(Math.min(at() + 1, rows().length - 1)) },
    { keys: 'k', does: 'The one before', run: () => goTo(Math.max(at() - 1, 0)) },
    { keys: 'd', does: 'Kept, or answered', run: onRow((handle) => handle.settle()) },
    { keys: 's', does: 'In a week', run: onRow((handle) => handle.later?.()) },
    { keys: 'x', does: 'Let go', run: onRow((handle) => handle.letGo()) },
  ])
  const shown = ids.join(' ')
  useEffect(() => {
    if (last.current < 0) return
    const next = Math.min(last.current, rows().length - 1)
    last.current = -1
    if (document.activeElement === document.body) goTo(next)
  }, [shown])
  return { list, keep: (id, handle) => void handles.current.set(id, handle) }
}
