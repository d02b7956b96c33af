import type { Insert } from './statement.ts'

/** A row of a dump, or a place that could not be read. */
export type Piece =
  | {
      readonly kind: 'row'
      readonly table: string
      readonly columns: readonly string[]
      readonly values: readonly (string | null)[]
      readonly line: number
    }
  | { readonly kind: 'fault'; readonly line: number; readonly reason: string }

/** A value that is longer is a document or an attack. */
const LONGEST_VALUE = 1_000_000
const MOST_VALUES = 1000

/** The row that is being read, value by value. */
export class RowInProgress {
  readonly line: number
  readonly #insert: Insert
  readonly #values: (string | null)[] = []
  /** Null until something was read of the value. */
  #value: string | null = null
  #fault: string | undefined

  constructor(insert: Insert, line: number) {
    this.#insert = insert
    this.line = line
  }

  /** Begins the value anew. */
  beginValue(): void {
    this.#value = ''
  }

  add(words: string): void {
    const value = this.#value ?? ''
    if (value.length + words.length > LONGEST_VALUE) {
      this.#fault = 'A value of this row is longer than 1 MB.'
      this.#value = ''
    } else if (this.#fault === undefined) this.#value = value + words
  }

  /** What was written without quotes: a number, NULL, or what PHP takes for a number, as `+351912345678`. */
  endBareValue(): void {
    const value = (this.#value ?? '').trim()
    this.#value = /^null$/i.test(value) ? null : value
  }

  endValue(): void {
    if (this.#values.length >= MOST_VALUES) this.#fault ??= 'This row has more values than any table has columns.'
    else this.#values.push(this.#value)
    this.#value = null
  }

  end(): Piece {
    this.endValue()
    const { table, columns } = this.#insert
    const [values, line] = [this.#values, this.line]
    const reason = this.#fault ?? unequal(this.#insert, values.length)
    return reason === undefined ? { kind: 'row', table, columns, values, line } : fault(line, reason)
  }
}

export function fault(line: number, reason: string): Piece {
  return { kind: 'fault', line, reason }
}

function unequal({ table, columns }: Insert, values: number): string | undefined {
  if (values === columns.length) return undefined
  return `This row of ${table} has ${values} values for ${columns.length} columns.`
}
