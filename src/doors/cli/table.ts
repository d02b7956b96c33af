import type { Paint } from './paint.ts'
import { oneLine } from './safe-text.ts'
import { cellsOf, inCells } from './width.ts'

export interface TableOptions {
  /** Cells there are in a line; without it lines are as long as they need. */
  readonly columns: number | undefined
  readonly paint: Paint
}

const GAP = '  '
const NARROWEST = 6

/** Rows under their headings, aligned; the widest column gives way when the terminal is narrow. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
  options: TableOptions,
): string {
  const cells = rows.map((row) => headings.map((_, at) => oneLine(row[at] ?? '')))
  const widths = headings.map((heading, at) =>
    Math.max(cellsOf(heading), ...cells.map((row) => cellsOf(row[at] ?? ''))),
  )
  if (options.columns !== undefined) narrow(widths, options.columns)
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => inCells(cell, widths[at] ?? 0))
      .join(GAP)
      .trimEnd()
  return [options.paint.quiet(line(headings)), ...cells.map(line)].join('\n')
}

function narrow(widths: number[], columns: number): void {
  const room = columns - GAP.length * (widths.length - 1)
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= NARROWEST) return
    widths[widest] = (widths[widest] ?? 0) - 1
  }
}
