import type { Language } from '../language.ts'
import { plainly } from '../phrases.ts'
import type { Span } from './sentences.ts'

/** A letter without what its writer did not write now: its greeting, the words themselves, and no signature. */
export interface Body {
  readonly greeting: string
  readonly span: Span
}

const QUOTED_LINE = /^\s*>/
const SIGNATURE_LINE = /^--\s*$/
const HEADER_LINE = /^\s*(?:-{2,}\s*\p{L}[\p{L} ]*-{2,}|_{8,}|(?:from|von|de): \S.*@\S+.*)\s*$/iu
const LAST_LINES = 5
const MOST_GREETED = 5

/** Takes greeting, signature and quoted letters off. What is left may be empty. */
export function bodyOf(text: string, language: Language): Body {
  const end = endOfWords(text, language)
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  const greeted = greetingLength(text.slice(start, end), language)
  return { greeting: text.slice(start, start + greeted).trim(), span: { start: Math.min(start + greeted, end), end } }
}

function endOfWords(text: string, language: Language): number {
  const quotedFrom = new RegExp(language.quotedFrom, 'i')
  const lines = linesOf(text)
  let count = lines.findIndex(
    ({ line }) =>
      QUOTED_LINE.test(line) || SIGNATURE_LINE.test(line) || HEADER_LINE.test(line) || quotedFrom.test(line.trim()),
  )
  if (count === -1) count = lines.length
  while (count > 0 && lines[count - 1]?.line.trim() === '') count--
  const closing = closingLine(
    lines.slice(0, count).map(({ line }) => line),
    language,
  )
  const cut = lines[closing ?? count]?.at ?? text.length
  return cut - inlineClosing(text.slice(0, cut), language)
}

/** The line with which the letter takes its leave; undefined when it just ends. */
function closingLine(lines: readonly string[], { closings }: Language): number | undefined {
  const closes = new RegExp(`^(?:${closings.join('|')})[\\s,.–—-]*$`)
  for (let at = Math.max(1, lines.length - LAST_LINES); at < lines.length; at++) {
    if (closes.test(plainly(lines[at] ?? '').trim())) return at
  }
  const last = lines.length - 1
  const isName = /^\s*[-–—]?\s*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\s*$/u.test(lines[last] ?? '')
  return last > 0 && isName ? last : undefined
}

/** “… Best, Tom” at the end of a letter in one line: how many characters that is. */
function inlineClosing(text: string, { closings }: Language): number {
  const tail = text.slice(-80)
  const found = new RegExp(
    `(?<=[.?!])\\s+(?:${closings.join('|')})[\\s,.–—-]*(?:\\p{L}[\\p{L}.'’-]*\\s*){0,2}$`,
    'iu',
  ).exec(tail)
  return found === null ? 0 : tail.length - found.index
}

function greetingLength(text: string, language: Language): number {
  const opening = text.slice(0, 120)
  const greet = language.greetings.join('|')
  const crowd = language.greetedCrowds.join('|')
  const full = new RegExp(
    `^(?:${greet})(?!\\p{L})(?: [^\\s,.!?:;\\n]+\\.?){0,${String(MOST_GREETED)}}\\s*(?:[,!:;–—.]+|\\n)`,
    'iu',
  )
  const upToMark = full.exec(opening)?.[0]
  if (upToMark !== undefined && !/\s(?:i|we|it's|hope|are|is|can|could|just)\s/i.test(upToMark)) return upToMark.length
  const name = new RegExp(
    `^(?:${greet})(?!\\p{L})(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|(?:${crowd})(?=\\W)))*[,!:\\s–—-]*`,
    'u',
  )
  const short = name.exec(capitalGreeting(opening))?.[0] ?? ''
  if (short.length > 0) return short.length
  return bareName(opening, language)
}

/** The greeting word in lower case, the rest as it is, so that names keep their capital. */
function capitalGreeting(opening: string): string {
  return opening.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
}

function bareName(opening: string, { notNames }: Language): number {
  const named = /^(?:(?:\p{Lu}[\p{L}'’-]*\.?)(?: (?=\p{Lu}))?){1,3}\s*(?:[,!:]|[–—-]\s|\n)/u.exec(opening)?.[0]
  if (named === undefined) return 0
  const first = plainly(/^[\p{L}'’-]+/u.exec(named)?.[0] ?? '')
  return notNames.includes(first) ? 0 : named.length
}

function linesOf(text: string): { at: number; line: string }[] {
  let at = 0
  return text.split('\n').map((line) => {
    const here = { at, line }
    at += line.length + 1
    return here
  })
}
