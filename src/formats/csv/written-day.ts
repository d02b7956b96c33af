import { daysInMonth } from '#book/day.ts'
import type { Day, MonthDay } from '#book/day.ts'
import type { FileQuestion } from '#book/finding.ts'

/** Whether 3/4 is in April or in March. */
export type DayOrder = 'day-month' | 'month-day'

/**
 * A day as people write it, with the month as a number or as a word of eight languages; without its year a day of the
 * year. Undefined for what is no day, and for the zeros by which Outlook says that there is none.
 * @param today for years of two digits, which are never ahead of it
 */
export function writtenDay(text: string, order: DayOrder, today: Day): Day | MonthDay | undefined {
  const parts = partsOf(text)
  if (parts === undefined) return undefined
  const { year, month, day } = parts.isSure || order === 'day-month' ? parts : turned(parts)
  // A month 13 gives the order away, whatever the rest of the file says.
  const fits = month <= 12 ? { month, day } : { month: day, day: month }
  return dayFrom({ year, ...fits }, today)
}

/** What the days of a whole file say of the order in which they are written. */
export class DayOrderEvidence {
  #dayFirst = 0
  #monthFirst = 0
  readonly #ambiguous: string[] = []

  take(text: string): void {
    const parts = partsOf(text)
    if (parts === undefined || parts.isSure) return
    if (parts.day > 12 && parts.month <= 12) this.#dayFirst += 1
    else if (parts.month > 12 && parts.day <= 12) this.#monthFirst += 1
    else if (parts.day !== parts.month && this.#ambiguous.length < 3) this.#ambiguous.push(text)
  }

  /** As the file shows it; where it shows nothing, as people in that country write. */
  order(country: string): DayOrder {
    if (this.#dayFirst !== this.#monthFirst) return this.#dayFirst > this.#monthFirst ? 'day-month' : 'month-day'
    return MONTH_FIRST.has(country.toUpperCase()) ? 'month-day' : 'day-month'
  }

  /** What to ask the owner, where the file does not settle it; `read` finds the answer under `day-order`. */
  question(country: string): FileQuestion | undefined {
    if (this.#ambiguous.length === 0 || this.#dayFirst > 0 !== this.#monthFirst > 0) return undefined
    return {
      id: 'day-order',
      ask: 'In which order are its days written?',
      examples: this.#ambiguous,
      choices: [
        { value: 'day-month', label: 'Day, then month: 3/4 is 3 April' },
        { value: 'month-day', label: 'Month, then day: 3/4 is 4 March' },
      ],
      preset: this.order(country),
    }
  }

  /** The owner's answer, or what holds without one. */
  settled(answers: Readonly<Record<string, string>>, country: string): DayOrder {
    const answer = answers['day-order']
    return answer === 'day-month' || answer === 'month-day' ? answer : this.order(country)
  }
}

/** Does it look like a day at all? For telling what a column holds. */
export function looksLikeDay(text: string): boolean {
  return partsOf(text) !== undefined
}

/** Where people write the month first. */
const MONTH_FIRST = new Set(['US', 'PH', 'PR', 'GU', 'AS', 'VI', 'MP', 'FM', 'MH', 'PW', 'BZ'])

/** `day` and `month` as though the day came first, unless `isSure`. */
interface Parts {
  readonly year: string
  readonly month: number
  readonly day: number
  readonly isSure: boolean
}

function turned({ year, month, day, isSure }: Parts): Parts {
  return { year, month: day, day: month, isSure }
}

/** A time of day may follow and is let go. */
const TIME_OF_DAY = /[ T,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i

function partsOf(text: string): Parts | undefined {
  if (text.length > 60) return undefined
  const date = text.trim().replace(TIME_OF_DAY, '')
  return yearFirst(date) ?? yearLast(date) ?? yearless(date) ?? inLetters(date)
}

function yearFirst(date: string): Parts | undefined {
  const found = /^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})\.?$/.exec(date) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(date)
  return found === null ? undefined : sure(found[1], Number(found[3]), Number(found[4]))
}

function yearLast(date: string): Parts | undefined {
  const found = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?$/.exec(date)
  if (found === null) return undefined
  const [, first, separator, second, year = ''] = found
  // With full stops the day comes first, wherever people write so.
  return { year, day: Number(first), month: Number(second), isSure: separator === '.' }
}

function yearless(date: string): Parts | undefined {
  const vcard = /^--(\d{2})-?(\d{2})$/.exec(date)
  if (vcard !== null) return sure('', Number(vcard[1]), Number(vcard[2]))
  const found = /^(\d{1,2})([./]) ?(\d{1,2})\.?$/.exec(date)
  if (found === null) return undefined
  return { year: '', day: Number(found[1]), month: Number(found[3]), isSure: found[2] === '.' }
}

/** `4 March 1970`, `March 4, 1970`, `4 de marzo de 1970`, `4. März`. */
function inLetters(date: string): Parts | undefined {
  const words = date.split(/[\s.,/-]+/).filter((word) => word !== '' && !/^(?:de|del|of)$/i.test(word))
  const months = words.map((word) => MONTHS.get(folded(word)))
  const numbers = words.filter((word) => /^\d{1,4}(?:st|nd|rd|th|er|º)?$/i.test(word)).map((word) => parseInt(word, 10))
  const month = months.find((number) => number !== undefined)
  if (month === undefined || numbers.length + 1 !== words.length || numbers.length > 2) return undefined
  const [day, year] = (numbers[0] ?? 0) > 31 ? [numbers[1], numbers[0]] : numbers
  return day === undefined ? undefined : sure(year === undefined ? '' : String(year).padStart(2, '0'), month, day)
}

function sure(year: string | undefined, month: number, day: number): Parts {
  return { year: year ?? '', month, day, isSure: true }
}

function dayFrom(
  { year, month, day }: { year: string; month: number; day: number },
  today: Day,
): Day | MonthDay | undefined {
  const full = year.length === 2 ? fullYear(year, today) : year
  const isDay = day >= 1 && day <= daysInMonth(full === '' ? 2024 : Number(full), month)
  if (!isDay || (full !== '' && Number(full) < 1)) return undefined
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return full === '' ? monthDay : `${full.padStart(4, '0')}-${monthDay}`
}

function fullYear(year: string, today: Day): string {
  const inThisCentury = `${today.slice(0, 2)}${year}`
  return inThisCentury <= today.slice(0, 4) ? inThisCentury : String(Number(inThisCentury) - 100)
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']

/** The names of the months, long and short, alone and after a day, as each language writes them. */
const MONTHS = new Map(LANGUAGES.flatMap(monthsIn))

function monthsIn(language: string): [string, number][] {
  const styles = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }),
  ])
  return styles.flatMap((style) =>
    Array.from({ length: 12 }, (_, at): [string, number] => {
      const parts = style.formatToParts(new Date(Date.UTC(2024, at, 2)))
      return [folded(parts.find(({ type }) => type === 'month')?.value ?? ''), at + 1]
    }),
  )
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
}
