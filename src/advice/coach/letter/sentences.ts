/** A part of a text, from `start` up to and without `end`, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

const ENDS = new Set(['.', '?', '!', '…'])
const CLOSES = new Set(['"', "'", ')', ']', '”', '’', '»', '“'])
const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/
/** Mail is wrapped near 72; a shorter line before a capital was ended by its writer. */
const SHORTEST_WRAPPED_LINE = 55
const LONGEST_ABBREVIATION = 8

/**
 * The sentences of a text. A full stop after an abbreviation, an initial or in a number ends none; a line ends one
 * where a list item, an empty line or a short line with a capital after it shows that it was meant to.
 */
export function sentencesIn(text: string, within: Span, abbreviations: ReadonlySet<string>): Span[] {
  const spans: Span[] = []
  let start = within.start
  const close = (end: number): void => {
    const span = trimmed(text, { start, end })
    if (span !== undefined) spans.push(span)
    start = end
  }
  for (let at = within.start; at < within.end; at++) {
    const mark = text.charAt(at)
    if (mark === '\n') {
      if (endsAtLine(text, { start, end: within.end }, at)) close(at)
      continue
    }
    if (!ENDS.has(mark)) continue
    let last = at
    while (last + 1 < within.end && ENDS.has(text.charAt(last + 1))) last++
    let after = last + 1
    while (after < within.end && CLOSES.has(text.charAt(after))) after++
    const run = text.slice(at, last + 1)
    if (after < within.end && !/\s/.test(text.charAt(after))) {
      at = last
      continue
    }
    const next = firstLetterAfter(text, after)
    if (
      isEnd({ run, next, quoted: after > last + 1 }) &&
      !isAbbreviated(text, { start, end: at, run }, abbreviations)
    ) {
      close(after)
    }
    at = Math.max(last, after - 1)
  }
  close(within.end)
  return spans
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  const bullet = BULLET.exec(text.slice(from, Math.min(to, from + 8)))
  if (bullet !== null) from += bullet[0].length
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.slice(from, to)) ? { start: from, end: to } : undefined
}

function isEnd({ run, next, quoted }: { run: string; next: string; quoted: boolean }): boolean {
  const goesOn = /\p{Ll}/u.test(next)
  if (quoted && goesOn) return false
  // “so... have at it” goes on; “when was that?” does not.
  return !(goesOn && /^(?:\.{2,}|…)$/.test(run))
}

function isAbbreviated(
  text: string,
  { start, end, run }: { start: number; end: number; run: string },
  abbreviations: ReadonlySet<string>,
): boolean {
  if (run !== '.') return false
  const before = text.slice(Math.max(start, end - LONGEST_ABBREVIATION - 4), end)
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? ''
  if (/^\p{L}$/u.test(word)) return word !== 'i' || /\bi$/.test(before) === false
  if (abbreviations.has(word)) return true
  return /(?:^|\s)\d{1,2}$/.test(before) && /^\s+\p{Ll}|^\s+\p{Lu}\p{Ll}+ \d/u.test(text.slice(end + 1, end + 20))
}

function firstLetterAfter(text: string, from: number): string {
  return /[^\s"'([“‘«¿¡-]/u.exec(text.slice(from, from + 12))?.[0] ?? ''
}

function endsAtLine(text: string, { start, end }: Span, at: number): boolean {
  const rest = text.slice(at + 1, Math.min(end, at + 200))
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at)
  if (/^[^\S\n]*(?:\n|$)/.test(rest) || BULLET.test(rest) || /[.?!…:]\s*$/.test(line)) return true
  return line.length < SHORTEST_WRAPPED_LINE && /^\s*[\p{Lu}¿¡]/u.test(rest)
}
