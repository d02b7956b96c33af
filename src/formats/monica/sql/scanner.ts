import { fault, RowInProgress } from './row.ts'
import type { Piece } from './row.ts'
import { columnsCreated, insertOf } from './statement.ts'
import type { Insert } from './statement.ts'

export type { Piece } from './row.ts'

/** A statement before its rows is never near as long. */
const LONGEST_HEAD = 200_000

type Mode = 'head' | 'head quote' | 'line comment' | 'block comment' | 'row' | 'text' | 'bare' | 'after row'

/**
 * Finds the rows in a dump as MySQL and MariaDB write it, piece by piece. How text is quoted:
 * https://dev.mysql.com/doc/refman/8.4/en/string-literals.html. Nothing is executed, and nothing is held but the row
 * that is being read.
 */
export class SqlScanner {
  readonly #columnsByTable = new Map<string, readonly string[]>()
  readonly #steps: Readonly<Record<Mode, (text: string, at: number) => number>> = {
    head: (text, at) => this.#head(text, at),
    'head quote': (text, at) => this.#headQuote(text, at),
    'line comment': (text, at) => this.#lineComment(text, at),
    'block comment': (text, at) => this.#blockComment(text, at),
    row: (text, at) => this.#row(text, at),
    text: (text, at) => this.#text(text, at),
    bare: (text, at) => this.#bare(text, at),
    'after row': (text, at) => this.#afterRow(text, at),
  }
  #mode: Mode = 'head'
  #rest = ''
  #line = 1
  #statement = ''
  /** The last letters of the statement, which are looked at more often. */
  #tail = ''
  #isTooLong = false
  #quote = ''
  #insert: Insert | undefined
  #current: RowInProgress | undefined
  #depth = 0
  #pieces: Piece[] = []

  push(chunk: string): Piece[] {
    // Two characters wait, since `''` and `*/` are told by what follows.
    return this.#scan(this.#rest + chunk, 2)
  }

  end(): Piece[] {
    const pieces = this.#scan(this.#rest, 0)
    if (this.#current !== undefined) {
      pieces.push(fault(this.#current.line, 'The file ends in the middle of this row. It was cut off.'))
    } else if (this.#mode !== 'after row' && this.#statement.trim() !== '') {
      pieces.push(fault(this.#line, 'The file ends in the middle of a statement. It was cut off.'))
    }
    return pieces
  }

  #scan(text: string, kept: number): Piece[] {
    const end = text.length - kept
    let at = 0
    let newLine = text.indexOf('\n')
    while (at < end) {
      const next = this.#steps[this.#mode](text, at)
      for (; newLine >= 0 && newLine < next; newLine = text.indexOf('\n', newLine + 1)) this.#line += 1
      at = next
    }
    this.#rest = text.slice(at)
    const pieces = this.#pieces
    this.#pieces = []
    return pieces
  }

  #head(text: string, at: number): number {
    const letter = text[at] ?? ''
    if (letter === '#' || (letter === '-' && /^--(?:\s|$)/.test(text.slice(at, at + 3)))) this.#mode = 'line comment'
    else if (letter === '/' && text[at + 1] === '*') this.#mode = 'block comment'
    else if (letter === ';') this.#endStatement()
    else if (letter === '(' && this.#beginRows()) return at
    else if (letter === "'" || letter === '"' || letter === '`') {
      this.#quote = letter
      this.#mode = 'head quote'
      this.#keep(letter)
    } else {
      const plain = run(/[^#\-/;('"`]+/y, text, at)
      this.#keep(plain || letter)
      return at + (plain.length || 1)
    }
    return at + 1
  }

  #keep(words: string): void {
    this.#tail = (this.#tail + words.slice(-60)).slice(-60)
    if (this.#statement.length + words.length > LONGEST_HEAD) this.#isTooLong = true
    else if (!this.#isTooLong && !(this.#statement === '' && words.trim() === '')) this.#statement += words
  }

  #headQuote(text: string, at: number): number {
    const letter = text[at] ?? ''
    if (letter === '\\' && this.#quote !== '`') {
      this.#keep(text.slice(at, at + 2))
      return at + 2
    }
    const plain = letter === this.#quote ? letter : run(/[^\\'"`]+/y, text, at) || letter
    if (letter === this.#quote) this.#mode = 'head'
    this.#keep(plain)
    return at + plain.length
  }

  #lineComment(text: string, at: number): number {
    const newLine = text.indexOf('\n', at)
    if (newLine < 0) return text.length
    this.#mode = 'head'
    return newLine + 1
  }

  #blockComment(text: string, at: number): number {
    const end = text.indexOf('*/', at)
    if (end < 0) return Math.max(at + 1, text.length - 1)
    this.#mode = 'head'
    return end + 2
  }

  #endStatement(): void {
    const created = columnsCreated(this.#statement)
    if (created !== undefined) this.#columnsByTable.set(created.table, created.columns)
    if (this.#isTooLong) this.#pieces.push(fault(this.#line, 'This statement is too long to be read.'))
    this.#statement = ''
    this.#tail = ''
    this.#isTooLong = false
    this.#insert = undefined
    this.#mode = 'head'
  }

  /** Do the rows begin with this bracket, or only the list of columns? */
  #beginRows(): boolean {
    if (!/\bvalues?\s{0,50}$/i.test(this.#tail)) return false
    this.#insert = insertOf(this.#statement, this.#columnsByTable)
    if (this.#insert === undefined) return false
    this.#mode = 'after row'
    return true
  }

  #afterRow(text: string, at: number): number {
    const letter = text[at] ?? ''
    if (letter === ';') this.#endStatement()
    else if (letter === '(' && this.#insert !== undefined) {
      this.#current = new RowInProgress(this.#insert, this.#line)
      this.#mode = 'row'
    } else if (/[^\s,]/.test(letter)) {
      // `ON DUPLICATE KEY UPDATE …`: what follows the rows does not matter.
      this.#mode = 'head'
      return at
    }
    return at + 1
  }

  /** Between the values of a row. */
  #row(text: string, at: number): number {
    const letter = text[at] ?? ''
    if (letter === "'" || letter === '"') {
      this.#quote = letter
      this.#current?.add('')
      this.#mode = 'text'
    } else if (letter === ',') this.#current?.endValue()
    else if (letter === ')') {
      if (this.#current !== undefined) this.#pieces.push(this.#current.end())
      this.#current = undefined
      this.#mode = 'after row'
    } else if (/\S/.test(letter)) {
      this.#mode = 'bare'
      this.#current?.beginValue()
      this.#depth = 0
      return at
    }
    return at + 1
  }

  #text(text: string, at: number): number {
    const [letter = '', next = ''] = [text[at], text[at + 1]]
    if (letter === '\\') {
      this.#current?.add(ESCAPES[next] ?? next)
      return at + 2
    }
    if (letter === this.#quote) {
      if (next === letter) this.#current?.add(letter)
      else this.#mode = 'row'
      return next === letter ? at + 2 : at + 1
    }
    const plain = run(/[^\\'"]+/y, text, at) || letter
    this.#current?.add(plain)
    return at + plain.length
  }

  #bare(text: string, at: number): number {
    const letter = text[at] ?? ''
    if (this.#depth === 0 && (letter === ',' || letter === ')')) {
      this.#current?.endBareValue()
      this.#mode = 'row'
      return at
    }
    // `_binary 'text'`: the text alone counts.
    if (letter === "'" || letter === '"') {
      this.#current?.beginValue()
      this.#mode = 'row'
      return at
    }
    if (letter === '(') this.#depth += 1
    if (letter === ')') this.#depth -= 1
    const plain = run(/[^,()'"]+/y, text, at) || letter
    this.#current?.add(plain)
    return at + plain.length
  }
}

/** `\0` and `\Z` stand for signs that no text needs. */
const ESCAPES: Readonly<Record<string, string>> = { 0: '', Z: '', b: '', n: '\n', r: '\r', t: '\t' }

function run(plain: RegExp, text: string, at: number): string {
  plain.lastIndex = at
  return plain.exec(text)?.[0] ?? ''
}
