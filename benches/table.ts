import type { Figure } from './figure.ts'

/** The figures as a table in Markdown, for a terminal and for a page alike. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['what', 'target', 'measured', '', 'notes'], ...figures.map(cellsOf)]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  const [head = [], ...body] = rows.map(line)
  return [head, rule, ...body].join('\n')
}

function cellsOf({ what, target, measured, met, notes }: Figure): string[] {
  return [what, target, measured, met === undefined ? '' : met ? 'met' : 'missed', notes]
}
