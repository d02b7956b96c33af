import type { Row } from '../csv/table.ts'

/** Google joins several values of one cell with this. */
const JOINT = ' ::: '

/** The cells of one contact, which remembers which of them were used, so that the rest can be kept as it is. */
export class Cells {
  readonly #row: Row
  readonly #columns: readonly string[]
  readonly #used = new Set<string>()

  constructor(row: Row, columns: readonly string[]) {
    this.#row = row
    this.#columns = columns
  }

  /** The first of these columns that says something; empty when none does. */
  first(...columns: readonly string[]): string {
    for (const column of columns) this.#used.add(column)
    return columns.map((column) => this.#row.cell(column)).find((text) => text !== '') ?? ''
  }

  /** All values in a cell. */
  all(column: string): string[] {
    return this.first(column)
      .split(JOINT)
      .map((value) => value.trim())
  }

  /** The beginnings `e-mail 1`, `e-mail 2` … of the numbered columns of one kind, as far as this file goes. */
  numbered(kind: string): string[] {
    const start = `${kind} `
    const ends = new Set<string>()
    for (const column of this.#columns) {
      const number = column.startsWith(start) ? Number.parseInt(column.slice(start.length), 10) : Number.NaN
      if (number > 0) ends.add(`${kind} ${number}`)
    }
    return [...ends]
  }

  /** The label of a numbered column: `Label` since 2024, `Type` before. A leading `*` only says that it is the main one. */
  label(numbered: string): { label?: string } {
    const label = this.first(`${numbered} - label`, `${numbered} - type`).replace(/^\*\s*/, '')
    return label === '' ? {} : { label }
  }

  /** Non-empty cells that nobody has asked for, as `column: value`; of a numbered pair, as `relation (Spouse): Will`. */
  unused(): string[] {
    return this.#columns.flatMap((column) => {
      if (this.#used.has(column)) return []
      const numbered = /^(.+) \d+ - value$/.exec(column)
      const { label } = numbered === null ? {} : this.label(column.slice(0, -' - value'.length))
      const value = this.#row.cell(column)
      if (value === '' || isLabelOfAValue(column, this.#columns)) return []
      return `${numbered?.[1] ?? column}${label === undefined ? '' : ` (${label})`}: ${value}`
    })
  }

  /** Puts a value that could not be understood among those that are kept as they are. */
  giveBack(column: string): void {
    this.#used.delete(column)
  }
}

function isLabelOfAValue(column: string, columns: readonly string[]): boolean {
  const [, numbered] = /^(.+ \d+) - (?:label|type)$/.exec(column) ?? []
  return numbered !== undefined && columns.includes(`${numbered} - value`)
}
