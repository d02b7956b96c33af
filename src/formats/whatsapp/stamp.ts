import { MARK, plain, withPlainDigits } from './marks.ts'

/** The beginning of a message, `[13/03/2025, 14:05:09] ` or `3/13/25, 2:05 PM - `, not yet understood. */
export interface Stamp {
  /** The three numbers of the date, in the order in which they stand. */
  readonly numbers: readonly [string, string, string]
  /** The date as it stands there, for the owner to judge. */
  readonly written: string
  readonly separator: string
  readonly hour: number
  readonly minute: number
  /** Words beside the time, such as `PM`, `오후` or `klo`: before it and after it. */
  readonly words: readonly [string, string]
  /** The same for every message of an export, so that a date inside a message is not taken for the next one. */
  readonly shape: string
  /** What follows: author and text. */
  readonly rest: string
}

const GAP = `[\\s${MARK}]*`
const BETWEEN = '[/.\\-\\u2010-\\u2013]'
const DATE = `(\\d{1,4})${GAP}(${BETWEEN}|年|년)${GAP}(\\d{1,2})${GAP}(?:${BETWEEN}|月|월)${GAP}(\\d{1,4})`
const TIME = `(\\d{1,2})(?:[:.]|${GAP}h${GAP}|時|点|시${GAP})(\\d{2})((?:[:.]|${GAP}min${GAP})\\d{2}(?:${GAP}s)?)?`
const BEGINNING = new RegExp(`^${GAP}(?:(\\[)${GAP})?${DATE}([^\\d[\\]]{1,24}?)${TIME}`)

/** What may stand between the time and the author: on iPhones, on Android, and on iPhones before 2018. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  bracket: new RegExp(`^([^\\d[\\]]{0,20}?)${GAP}\\] ?`),
  dash: new RegExp(`^([^\\d[\\]\\-–:]{0,20}?)[\\s${MARK}]+[-–] `),
  bare: new RegExp(`^([^\\d[\\]\\-–:]{0,20}?):?\\s(?=[^:]{1,100}: )`),
}

/** No stamp is longer. */
const LONGEST = 120

/** The stamp with which a line begins, or undefined where it only goes on with a message. */
export function stampAt(line: string): Stamp | undefined {
  const head = withPlainDigits(line.slice(0, LONGEST))
  const begun = BEGINNING.exec(head)
  if (begun === null) return undefined
  const [beginning, bracket, first = '', separator = '', second = '', third = '', ...clock] = begun
  const [gap = '', hour, minute, seconds] = clock
  const style = bracket === '[' ? 'bracket' : ENDINGS['dash']?.test(head.slice(beginning.length)) ? 'dash' : 'bare'
  if (style === 'bare' && seconds === undefined) return undefined
  const ended = ENDINGS[style]?.exec(head.slice(beginning.length))
  if (ended === null || ended === undefined) return undefined
  const [ending, after = ''] = ended
  const widths = [first, second, third].map(({ length }) => (length === 4 ? 'yyyy' : 'n')).join('')
  const signs = plain(gap).replaceAll(/[\p{L}\p{M}\s]+/gu, ' ')
  return {
    numbers: [first, second, third],
    written: plain(`${first}${separator}${second}${separator}${third}`),
    separator,
    hour: Number(hour),
    minute: Number(minute),
    words: [gap, after],
    shape: [style, separator, widths, seconds === undefined ? 'minutes' : 'seconds', signs].join(' '),
    rest: line.slice(beginning.length + ending.length),
  }
}
