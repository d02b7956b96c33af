import { useQueries } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { client } from '../client.ts'
import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import { readKey } from './reads.ts'

interface PagesOf<N extends ActionName, Row> {
  readonly name: N
  readonly input: Omit<ActionInput<N>, 'offset' | 'limit'>
  readonly pageSize: number
  readonly rows: (page: ActionOutput<N>) => readonly Row[]
}

/** A long list, asked for in pages as it comes into view: whatever its length, a few pages are held and drawn. */
export interface Pages<Row> {
  /** How many there are in all; undefined until the first page came. */
  readonly total: number | undefined
  readonly rowAt: (index: number) => Row | undefined
  /** Tell it which rows are in view. */
  readonly show: (first: number, last: number) => void
  readonly error: Error | null
  readonly retry: () => void
}

/**
 * `usePages({ name: 'list-people', input: { place: 'network' }, pageSize: 100, rows: (page) => page.rows })`, beside a
 * virtualiser that calls `show` with the range it draws.
 */
export function usePages<N extends ActionName, Row>({ name, input, pageSize, rows }: PagesOf<N, Row>): Pages<Row> {
  const [wanted, setWanted] = useState<readonly number[]>([0])
  const show = useCallback(
    (from: number, to: number) => setWanted((now) => pagesFor({ from, to, pageSize, now })),
    [pageSize],
  )
  const answers = useQueries({
    queries: wanted.map((page) => {
      const asked = { ...input, offset: page * pageSize, limit: pageSize } as unknown as ActionInput<N>
      return {
        queryKey: readKey(name, asked),
        queryFn: ({ signal }: { signal: AbortSignal }) => client(name, asked, signal),
      }
    }),
  })
  const pages = new Map(wanted.map((page, index) => [page, answers[index]?.data as ActionOutput<N> | undefined]))
  const first = [...pages.values()].find((page) => page !== undefined)
  const failed = answers.find((answer) => answer.error !== null)
  return {
    total: first === undefined ? undefined : (first as unknown as { total: number }).total,
    rowAt: (index) => {
      const page = pages.get(Math.floor(index / pageSize))
      return page === undefined ? undefined : rows(page)[index % pageSize]
    },
    show,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  }
}

interface InView {
  readonly from: number
  readonly to: number
  readonly pageSize: number
  readonly now: readonly number[]
}

/** The pages in view; the very same list when nothing changed, so that nothing is drawn again for it. */
export function pagesFor({ from, to, pageSize, now }: InView): readonly number[] {
  const firstPage = Math.max(0, Math.floor(from / pageSize))
  const lastPage = Math.max(firstPage, Math.floor(to / pageSize))
  const next = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index)
  return next.length === now.length && next.every((page, index) => page === now[index]) ? now : next
}
