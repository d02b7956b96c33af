import { dayNumber, daysInMonth } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { Stamp } from './stamp.ts'

/** Which of the three numbers of a date is which. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first'

/** The order, and whether the chat itself leaves no other. */
export interface DecidedOrder {
  readonly order: DayOrder
  readonly isCertain: boolean
}

/** A date that reads differently, for asking. */
export interface AmbiguousDate {
  readonly written: string
  readonly readings: ReadonlyMap<DayOrder, Day>
}

/** WhatsApp began in 2009. */
const EARLIEST: Day = '2009-01-01'
/** Clocks of phones are set, and time zones crossed. */
const DAYS_OF_DISORDER = 1

/** The day, or undefined where there is no such day. Years of the Thai calendar are counted as ours. */
export function dayIn({ numbers }: Stamp, order: DayOrder): Day | undefined {
  const [first, second, third] = numbers
  const [year, month, day] = ARRANGED[order](first, second, third)
  const short = Number(year)
  const full = year.length === 4 ? short - (short > 2400 ? 543 : 0) : 2000 + short
  if (day.length > 2 || year.length === 3 || Number(day) < 1 || Number(day) > daysInMonth(full, Number(month))) {
    return undefined
  }
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

type Arrange = (first: string, second: string, third: string) => readonly [year: string, month: string, day: string]

const ARRANGED: Readonly<Record<DayOrder, Arrange>> = {
  'day-first': (day, month, year) => [year, month, day],
  'month-first': (month, day, year) => [year, month, day],
  'year-first': (year, month, day) => [year, month, day],
}

/** Where short dates begin with the month or with the year; everywhere else they begin with the day. */
const MONTH_FIRST = new Set(['AS', 'BZ', 'FM', 'GU', 'MH', 'MP', 'PH', 'PR', 'PW', 'UM', 'US', 'VI'])
const YEAR_FIRST = new Set(['CN', 'HU', 'IR', 'JP', 'KP', 'KR', 'LT', 'MN', 'TW', 'ZA'])

function usualOrder(country: string): DayOrder {
  if (MONTH_FIRST.has(country)) return 'month-first'
  return YEAR_FIRST.has(country) ? 'year-first' : 'day-first'
}

/** Collects what the dates of a whole chat say about their order: each reading of them, and what is wrong with it. */
export class DayOrderEvidence {
  readonly #today: Day
  readonly #faults = new Map<DayOrder, number>()
  readonly #latest = new Map<DayOrder, number>()
  #example: AmbiguousDate | undefined

  constructor(today: Day) {
    this.#today = today
  }

  /** The dates of a chat come in the order of the chat. */
  see(stamp: Stamp): void {
    const readings = new Map<DayOrder, Day>()
    for (const order of possibleOrders(stamp)) {
      const day = dayIn(stamp, order)
      const fault = this.#isFault(order, day) ? 1 : 0
      this.#faults.set(order, (this.#faults.get(order) ?? 0) + fault)
      if (day !== undefined) readings.set(order, day)
    }
    if (new Set(readings.values()).size > 1) this.#example ??= { written: stamp.written, readings }
  }

  /** No such day, not yet come, before there was WhatsApp, or before the message above it. */
  #isFault(order: DayOrder, day: Day | undefined): boolean {
    if (day === undefined) return true
    const number = dayNumber(day)
    const isBack = number < (this.#latest.get(order) ?? number) - DAYS_OF_DISORDER
    this.#latest.set(order, number)
    return isBack || day < EARLIEST || number > dayNumber(this.#today) + DAYS_OF_DISORDER
  }

  /** The reading with the fewest faults; where several have as few, what is usual in the owner's country. */
  decide(country: string): DecidedOrder {
    const left = this.#likeliest(country)
    const usual = usualOrder(country)
    const [only = 'day-first', another] = left
    if (another === undefined) return { order: only, isCertain: true }
    const order = left.includes(usual) ? usual : only
    return { order, isCertain: this.#example === undefined }
  }

  /** A date that reads differently in the orders that are left. */
  example(country: string): AmbiguousDate | undefined {
    if (this.#example === undefined) return undefined
    const left = this.#likeliest(country)
    const readings = new Map([...this.#example.readings].filter(([order]) => left.includes(order)))
    return { ...this.#example, readings }
  }

  #likeliest(country: string): DayOrder[] {
    const fewest = Math.min(...this.#faults.values())
    const left = [...this.#faults].flatMap(([order, faults]) => (faults === fewest ? [order] : []))
    // 13.03.25 could be 2013, but is not where nobody writes that way.
    return left.length > 1 && !YEAR_FIRST.has(country) ? left.filter((order) => order !== 'year-first') : left
  }
}

function possibleOrders({ numbers: [first, , third], separator }: Stamp): DayOrder[] {
  if (first.length === 4 || separator === '年' || separator === '년') return ['year-first']
  const orders: DayOrder[] = separator === '.' ? ['day-first'] : ['day-first', 'month-first']
  return third.length === 4 ? orders : [...orders, 'year-first']
}
