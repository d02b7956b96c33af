/** One record of a CSV file, or what is wrong with it. `line` is the line of the file on which it starts, from 1. */
export interface ScannedRecord {
  readonly line: number
  readonly cells: readonly string[]
  readonly fault: string | undefined
}

/** No honest cell of an address book or a mailbox comes near it. */
export const LONGEST_RECORD = 1_048_576

/**
 * Cuts text into records, RFC 4180 and a little more: any line ending, a quote inside an unquoted cell is a quote,
 * text after a closing quote belongs to the cell, empty lines are no records. Written by hand, because a parser
 * that stops at the first bad record loses the good ones behind it: this one names the line and goes on.
 * It never holds more than one record and one piece of text.
 */
export class RecordScanner {
  /** The line on which the next record starts. */
  line = 1
  #text = ''
  #at = 0
  #skipsToNextLine = false
  /** Where the next quote is, so that text without quotes is searched once. */
  #nextQuote = -1
  /** Where the record in hand ends, line break included; set by the two ways to read it. */
  #end = 0
  readonly #delimiter: string

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** Takes the next piece of the text and gives the records that are now complete. */
  push(piece: string): ScannedRecord[] {
    this.#text = this.#text.slice(this.#at) + piece
    this.#at = 0
    this.#nextQuote = -1
    const records: ScannedRecord[] = []
    while (this.#at < this.#text.length) {
      const cells = this.#skipsToNextLine ? this.#skippedLine() : this.#nextCells(false)
      if (cells === undefined && !this.#giveUpOn(records)) break
      if (cells !== undefined) this.#take(cells, records)
    }
    return records
  }

  /** The text has ended; what is left is the last record. */
  finish(): ScannedRecord[] {
    const records: ScannedRecord[] = []
    while (this.#at < this.#text.length && !this.#skipsToNextLine) {
      const cells = this.#nextCells(true)
      if (cells === undefined) this.#leaveOutLine(records, 'A quotation mark opens here and is never closed.')
      else this.#take(cells, records)
    }
    return records
  }

  /** The cells of the record that starts here, or undefined while its end is not in sight. */
  #nextCells(isLast: boolean): string[] | undefined {
    const newline = this.#text.indexOf('\n', this.#at)
    if (newline === -1 && !isLast) return undefined
    const end = newline === -1 ? this.#text.length : newline
    if (this.#nextQuote < this.#at) {
      const quote = this.#text.indexOf('"', this.#at)
      this.#nextQuote = quote === -1 ? Infinity : quote
    }
    if (this.#nextQuote < end) return this.#quotedCells(isLast)
    this.#end = newline === -1 ? end : end + 1
    const line = this.#text.slice(this.#at, this.#text[end - 1] === '\r' ? Math.max(this.#at, end - 1) : end)
    return line.split(this.#delimiter)
  }

  #quotedCells(isLast: boolean): string[] | undefined {
    const text = this.#text
    const cells: string[] = []
    let at = this.#at
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        const closing = closingQuote(text, at)
        if (closing === -1 || (closing === text.length - 1 && !isLast)) return undefined
        cell = text.slice(at + 1, closing).replaceAll('""', '"')
        at = closing + 1
      }
      const start = at
      while (at < text.length && text[at] !== this.#delimiter && text[at] !== '\n') at++
      if (at === text.length && !isLast) return undefined
      if (at > start) cell += text.slice(start, text[at] !== this.#delimiter && text[at - 1] === '\r' ? at - 1 : at)
      cells.push(cell)
      if (text[at] !== this.#delimiter) {
        this.#end = Math.min(at + 1, text.length)
        return cells
      }
      at++
    }
  }

  #take(cells: string[], records: ScannedRecord[]): void {
    const start = this.#at
    const line = this.line
    this.#at = this.#end
    this.line += lineBreaks(this.#text, start, this.#end)
    if (cells.length === 1 && cells[0] === '') return
    records.push({ line, cells, fault: faultOf(cells, this.#end - start) })
  }

  /** A record that grows without end: leaves it out, when it has grown too long, and says whether it did. */
  #giveUpOn(records: ScannedRecord[]): boolean {
    if (this.#skipsToNextLine || this.#text.length - this.#at <= LONGEST_RECORD) return false
    if (this.#text.indexOf('\n', this.#at) !== -1) {
      this.#leaveOutLine(records, 'A quotation mark opens here and is not closed within 1 MB.')
    } else {
      records.push({ line: this.line, cells: [], fault: TOO_LONG })
      this.#skipsToNextLine = true
    }
    return true
  }

  #leaveOutLine(records: ScannedRecord[], fault: string): void {
    records.push({ line: this.line, cells: [], fault })
    const newline = this.#text.indexOf('\n', this.#at)
    this.#at = newline === -1 ? this.#text.length : newline + 1
    this.line++
  }

  /** Lets go of text up to the end of a line that was given up. */
  #skippedLine(): string[] | undefined {
    const newline = this.#text.indexOf('\n', this.#at)
    this.#end = newline === -1 ? this.#text.length : newline + 1
    if (newline !== -1) this.#skipsToNextLine = false
    return ['']
  }
}

const TOO_LONG = 'This record is longer than 1 MB.'

function faultOf(cells: readonly string[], length: number): string | undefined {
  if (length > LONGEST_RECORD) return TOO_LONG
  if (cells.some((cell) => cell.includes('\0'))) return 'This record holds a NUL, which is no text.'
  return undefined
}

/** Where the quoted cell that opens at `opening` closes; a doubled quote is one quote inside it. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
