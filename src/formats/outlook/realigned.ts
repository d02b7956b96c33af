import { Row } from '../csv/table.ts'
import type { OutlookHeader } from './columns.ts'

/**
 * Where the computer separates columns and categories with the same sign, some versions forget to quote the categories,
 * and all that follows stands too far to the right. The type of the address, `SMTP` or `EX`, shows by how far; then
 * the categories are put together again.
 */
export function realigned(row: Row, { header, known }: OutlookHeader): Row {
  const shift = row.cells.length - header.columns.length
  const [categories, type] = [known.indexOf('categories'), known.indexOf('e mail type')]
  if (shift <= 0 || categories < 0 || type < categories) return row
  if (isType(row.cells[type]) || !isType(row.cells[type + shift])) return row
  const together = row.cells.slice(categories, categories + shift + 1).join(header.delimiter)
  const cells = [...row.cells.slice(0, categories), together, ...row.cells.slice(categories + shift + 1)]
  return new Row(row.line, cells, new Map())
}

function isType(cell: string | undefined): boolean {
  return /^(?:SMTP|EX)$/i.test(cell?.trim() ?? '')
}
