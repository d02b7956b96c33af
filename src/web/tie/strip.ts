import type { StripDot } from '#actions/views.ts'
import { type Day, dayNumber } from '#book/day.ts'
import { lengthOf, monthOf } from '../words/days.ts'

/** The strip is drawn in units of about a pixel: wide across a page, narrow in a panel. */
export const STRIP_WIDTHS = { wide: 640, narrow: 300 } as const
export const STRIP_HEIGHT = 56
const EDGE = 10
const BASELINE = 26
const SMALLEST_RADIUS = 2
const LARGEST_RADIUS = 8
const LEAST_YEARS = 2
const YEAR_WIDTH = 52
const SILENCE_DAYS = 180

export interface DrawnDot {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Below a real exchange: drawn hollow, so that likes never look like talks. */
  readonly light: boolean
  readonly dot: StripDot
}

export interface DrawnSilence {
  readonly x1: number
  readonly x2: number
  readonly days: number
}

export interface DrawnStrip {
  readonly dots: readonly DrawnDot[]
  /** Half a year and more without a real exchange, the one that lasts until today included. */
  readonly silences: readonly DrawnSilence[]
  readonly years: readonly { readonly x: number; readonly year: string }[]
}

interface StripPaper {
  readonly today: Day
  readonly width: number
  /** The weight from which an exchange is a real one. */
  readonly lightBelow: number
}

/** Lays the dots along the years, area by weight. */
export function drawStrip(dots: readonly StripDot[], { today, width, lightBelow }: StripPaper): DrawnStrip {
  const days = dots.map((dot) => dayNumber(dot.day))
  const end = dayNumber(today)
  const start = Math.min(end - LEAST_YEARS * 365, ...days)
  const place = (day: number): number => EDGE + ((Math.min(day, end) - start) / (end - start)) * (width - 2 * EDGE)
  const drawn = dots.map((dot) => ({
    x: place(dayNumber(dot.day)),
    y: BASELINE,
    radius: radiusOf(dot.weight),
    light: dot.weight < lightBelow,
    dot,
  }))
  return {
    dots: drawn.toSorted((one, other) => other.radius - one.radius),
    silences: silencesOf({ dots, end, lightBelow, place }),
    years: yearsBetween({ start, end, atMost: Math.floor(width / YEAR_WIDTH) }, place),
  }
}

/** The eye compares areas, so the weight is the area. */
export function radiusOf(weight: number): number {
  return SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.sqrt(Math.min(1, Math.max(0, weight)))
}

interface Silent {
  readonly dots: readonly StripDot[]
  readonly end: number
  readonly lightBelow: number
  readonly place: (day: number) => number
}

function silencesOf({ dots, end, lightBelow, place }: Silent): readonly DrawnSilence[] {
  const real = dots.filter((dot) => dot.weight >= lightBelow).map((dot) => dayNumber(dot.day))
  const marks = [...real.toSorted((one, other) => one - other), end]
  return marks.slice(1).flatMap((mark, index) => {
    const before = marks[index] ?? mark
    return mark - before >= SILENCE_DAYS ? [{ x1: place(before), x2: place(mark), days: mark - before }] : []
  })
}

interface YearSpan {
  readonly start: number
  readonly end: number
  readonly atMost: number
}

function yearsBetween({ start, end, atMost }: YearSpan, place: (day: number) => number): DrawnStrip['years'] {
  const first = new Date(start * 86_400_000).getUTCFullYear() + 1
  const last = new Date(end * 86_400_000).getUTCFullYear()
  const every = Math.max(1, Math.ceil((last - first + 1) / atMost))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .filter((year) => (last - year) % every === 0)
    .map((year) => ({ x: place(dayNumber(`${String(year)}-01-01`)), year: String(year) }))
}

/** The same picture in a sentence, for whoever does not look at it. */
export function stripInWords(dots: readonly StripDot[], today: Day, lightBelow: number): string {
  const real = dots
    .filter((dot) => dot.weight >= lightBelow)
    .map((dot) => dot.day)
    .toSorted()
  const [first] = real
  const last = real.at(-1)
  if (first === undefined || last === undefined) return 'No real exchange yet.'
  const times = real.length === 1 ? 'One real exchange' : `Real exchanges on ${String(real.length)} days`
  const between =
    monthOf(first) === monthOf(last) ? `in ${monthOf(first)}` : `from ${monthOf(first)} to ${monthOf(last)}`
  const silence = dayNumber(today) - dayNumber(last)
  const since = silence >= SILENCE_DAYS ? ` Silence for ${lengthOf(silence)} since.` : ''
  return `${times}, ${between}.${since}${longestSilence(real)}`
}

function longestSilence(days: readonly Day[]): string {
  const gaps = days
    .slice(1)
    .map((day, index) => ({ days: dayNumber(day) - dayNumber(days[index] ?? day), from: days[index] ?? day }))
  const longest = gaps.toSorted((one, other) => other.days - one.days)[0]
  if (longest === undefined || longest.days < SILENCE_DAYS) return ''
  return ` The longest silence before was ${lengthOf(longest.days)}, from ${monthOf(longest.from)}.`
}
