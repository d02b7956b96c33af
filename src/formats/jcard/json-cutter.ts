/** The text of one value, with the line on which it begins; or why it was given up. */
export type JsonText =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly fault: string }

export interface JsonLimits {
  /** In characters. */
  readonly longest: number
  /** In brackets around the innermost value. */
  readonly deepest: number
}

interface OpenValue {
  readonly line: number
  /** An array that may yet turn out to hold the values of the file, and not to be one. */
  mayWrap: boolean
  /** What earlier pieces of the file held of it. */
  parts: string[]
  length: number
  /** How many brackets of its own are open. */
  depth: number
  fault: string | undefined
}

/** JSON's blanks, the comma between values, and the sign that RFC 7464 puts before each. */
// oxlint-disable-next-line no-control-regex
const BETWEEN = /[\s,\u001e]/

/** Cuts text into JSON objects and arrays where they end, however the text comes in. Looks at each letter once. */
export class JsonCutter {
  readonly #wrappers: ReadonlySet<string>
  readonly #limits: JsonLimits
  #found: JsonText[] = []
  #open: OpenValue | undefined
  #line = 1
  #isLineStart = true
  #isInWrapper = false
  #isInText = false
  #isEscaped = false
  /** Between values stands something that is none, and was told of. */
  #isInJunk = false

  /** @param wrappers texts with which an array begins that holds the values of the file */
  constructor(wrappers: readonly string[], limits: JsonLimits) {
    this.#wrappers = new Set(wrappers.map((name) => `["${name}"`))
    this.#limits = limits
  }

  /** The values that end in this piece of the file. */
  push(text: string): JsonText[] {
    let from = 0
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] ?? ''
      const startsLine = this.#isLineStart
      this.#isLineStart = letter === '\n'
      if (letter === '\n') this.#line += 1
      if (this.#isInText) this.#readInText(letter)
      else {
        if (this.#open !== undefined)
          this.#leaveIfOver(this.#open, { letter, startsLine, said: () => text.slice(from, at) })
        if (this.#open === undefined) from = this.#readBetween(letter) ? at : from
        else if (this.#readInside(this.#open, letter) === 'ended') this.#close(this.#open, text.slice(from, at + 1))
      }
    }
    if (this.#open !== undefined) this.#keep(this.#open, text.slice(from))
    return this.#take()
  }

  /** What is left when the file ends. */
  end(): JsonText[] {
    if (this.#open !== undefined) this.#giveUp('The file ends in the middle of this entry')
    if (this.#open !== undefined) this.#close(this.#open, '')
    return this.#take()
  }

  #readInText(letter: string): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (letter === '\\') this.#isEscaped = true
    else if (letter === '"') this.#isInText = false
    else if (letter === '\n') {
      // No text in JSON goes over the end of a line: whoever wrote this forgot a quote.
      this.#isInText = false
      this.#giveUp('A text in this entry does not end')
    }
  }

  /** Is this letter the proof that the open value was an array around the values, or one that was cut short? */
  #leaveIfOver(
    open: OpenValue,
    { letter, startsLine, said }: { letter: string; startsLine: boolean; said: () => string },
  ): void {
    if (open.mayWrap && '[{,]"'.includes(letter)) {
      const lead = open.length > LONGEST_LEAD ? '' : (open.parts.join('') + said()).replace(/\s/g, '')
      const isWrapper = letter === '[' || letter === '{' ? lead === '[' : letter !== '"' && this.#wrappers.has(lead)
      open.mayWrap = lead === '[' && letter === '"'
      if (!isWrapper) return
      this.#open = undefined
      this.#isInWrapper = true
    } else if (startsLine && letter === '{' && !this.#isInWrapper) {
      // Indented values begin no line of theirs at its edge, so this is the next of many JSON lines.
      this.#giveUp('This entry does not end')
      this.#close(open, '')
    }
  }

  /** Does a value begin with this letter? */
  #readBetween(letter: string): boolean {
    if (letter === '{' || letter === '[') {
      const mayWrap = letter === '[' && !this.#isInWrapper
      this.#open = { line: this.#line, mayWrap, parts: [], length: 0, depth: 1, fault: undefined }
      this.#isInJunk = false
      return true
    }
    if (letter === ']' && this.#isInWrapper) this.#isInWrapper = false
    else if (!BETWEEN.test(letter) && !this.#isInJunk) {
      this.#isInJunk = true
      this.#found.push({ line: this.#line, fault: 'Here stands something that is no entry' })
    }
    return false
  }

  #readInside(open: OpenValue, letter: string): 'ended' | 'goes on' {
    if (letter === '"') this.#isInText = true
    else if (letter === '{' || letter === '[') open.depth += 1
    else if (letter === '}' || letter === ']') open.depth -= 1
    if (open.depth > this.#limits.deepest)
      this.#giveUp(`This entry is nested deeper than ${this.#limits.deepest} levels`)
    return open.depth === 0 ? 'ended' : 'goes on'
  }

  #keep(open: OpenValue, text: string): void {
    open.length += text.length
    const { longest } = this.#limits
    if (open.length > longest) this.#giveUp(`This entry is longer than ${longest.toLocaleString('en')} letters`)
    if (open.fault === undefined) open.parts.push(text)
  }

  #giveUp(reason: string): void {
    if (this.#open === undefined) return
    this.#open.fault ??= reason
    this.#open.parts = []
  }

  #close(open: OpenValue, rest: string): void {
    this.#keep(open, rest)
    const { line, fault, parts } = open
    this.#found.push(fault === undefined ? { line, text: parts.join('') } : { line, fault })
    this.#open = undefined
  }

  #take(): JsonText[] {
    const found = this.#found
    this.#found = []
    return found
  }
}

/** More than stands before the first value of any array of values. */
const LONGEST_LEAD = 1000
