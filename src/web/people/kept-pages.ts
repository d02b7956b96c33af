import { useRef } from 'react'
import type { Pages } from '../data/pages.ts'

/**
 * Until the first answer to a new question is there, what was there before stays: no flash of nothing at each letter,
 * and a list that is scrolled far keeps its length.
 */
export function useKeptPages<Row>(pages: Pages<Row>): Pages<Row> {
  const before = useRef(pages)
  if (pages.total !== undefined) before.current = pages
  return pages.total === undefined ? { ...pages, total: before.current.total, rowAt: before.current.rowAt } : pages
}
