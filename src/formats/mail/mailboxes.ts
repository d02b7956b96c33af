import { decodeWords, ENCODED_WORD } from './encoded-words.ts'

/** Somebody's address as a header gives it, lower-cased, and the name beside it; empty where there is none. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

/** A letter to more than these is no letter; the rest is not even read. */
export const MOST_MAILBOXES = 1000

/**
 * The addresses of a From, To or Cc header, RFC 5322: names in quotation marks, comments, groups, routes, bare addresses,
 * and what programs write instead. Names without an address, as in `undisclosed-recipients:;`, are nobody. Reads each
 * character once.
 */
export function mailboxesIn(header: string): Mailbox[] {
  return new MailboxReader(header).read()
}

const WORD_HERE = new RegExp(ENCODED_WORD.source, 'iy')

class MailboxReader {
  readonly #text: string
  readonly #found: Mailbox[] = []
  #at = 0
  #phrase = ''
  #comment = ''
  #address = ''
  /** Sought once and not found from here to the end. */
  readonly #missing = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  read(): Mailbox[] {
    while (this.#at < this.#text.length && this.#found.length < MOST_MAILBOXES) this.#next()
    this.#close()
    return this.#found
  }

  #next(): void {
    const sign = this.#text[this.#at]
    if (sign === '"' && this.#quoted()) return
    if (sign === '(' && this.#commented()) return
    if (sign === '<') return this.#angled()
    if (sign === '=' && this.#encoded()) return
    this.#at++
    if (sign === ',' || sign === ';') this.#close()
    else if (sign === ':' && !/mailto$/i.test(this.#phrase)) this.#forget()
    else this.#phrase += sign
  }

  #quoted(): boolean {
    const end = this.#endOf('"')
    if (end === -1) return false
    const words = this.#text.slice(this.#at + 1, end).replaceAll(/\\(.)/g, '$1')
    this.#at = end + 1
    // `"ada quist"@example.net` is an address, not a name.
    this.#phrase += this.#text[this.#at] === '@' ? `"${words}"` : words
    return true
  }

  #endOf(sign: string): number {
    if (this.#missing.has(sign)) return -1
    for (let at = this.#at + 1; at < this.#text.length; at++) {
      if (this.#text[at] === '\\') at++
      else if (this.#text[at] === sign) return at
    }
    this.#missing.add(sign)
    return -1
  }

  /** Comments nest. */
  #commented(): boolean {
    if (this.#missing.has(')')) return false
    let depth = 0
    for (let at = this.#at; at < this.#text.length; at++) {
      const sign = this.#text[at]
      if (sign === '\\') at++
      else if (sign === '(') depth++
      else if (sign === ')' && --depth === 0) {
        this.#comment += this.#text.slice(this.#at + 1, at).replaceAll(/\\(.)/g, '$1')
        this.#at = at + 1
        return true
      }
    }
    this.#missing.add(')')
    return false
  }

  #angled(): void {
    const end = this.#missing.has('>') ? -1 : this.#text.indexOf('>', this.#at)
    if (end === -1) this.#missing.add('>')
    const stop = end === -1 ? this.#firstOf(',;') : end
    this.#address = this.#text.slice(this.#at + 1, stop)
    this.#at = end === -1 ? stop : end + 1
  }

  #firstOf(signs: string): number {
    let at = this.#at
    while (at < this.#text.length && !signs.includes(this.#text[at] ?? '')) at++
    return at
  }

  /** A name with a comma in it may be encoded, and its comma then is not between two people. */
  #encoded(): boolean {
    WORD_HERE.lastIndex = this.#at
    const word = WORD_HERE.exec(this.#text)?.[0]
    if (word === undefined) return false
    this.#phrase += word
    this.#at += word.length
    return true
  }

  #close(): void {
    const phrase = decodeWords(this.#phrase).trim()
    const comment = decodeWords(this.#comment)
    const angled = addressIn(this.#address)
    if (angled !== undefined) this.#found.push({ name: oneLine(phrase || comment), address: angled })
    else {
      const words = phrase.split(/\s+/, 50)
      const bare = words.map(addressIn)
      const place = bare.findLastIndex((address) => address !== undefined)
      const name = words.toSpliced(place, 1).join(' ') || comment
      const address = bare[place]
      if (address !== undefined) this.#found.push({ name: oneLine(name), address })
    }
    this.#forget()
  }

  #forget(): void {
    this.#phrase = ''
    this.#comment = ''
    this.#address = ''
  }
}

const LONGEST_ADDRESS = 320

/** `<@relay.example,@other.example:ada@example.net>`, with the route that nobody has used for thirty years. */
function addressIn(written: string): string | undefined {
  if (written.length > 3 * LONGEST_ADDRESS) return undefined
  const bare = written
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^@[^:]*:/, '')
    .replaceAll(/^[<'[]+|[>'\].]+$/g, '')
  const at = bare.lastIndexOf('@')
  if (at < 1 || at === bare.length - 1 || bare.length > LONGEST_ADDRESS || /[\s\0-\x1f\x7f<>,]/.test(bare)) {
    return undefined
  }
  return bare.toLowerCase()
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\0-\x1f\x7f]+/g, ' ').trim()
}
