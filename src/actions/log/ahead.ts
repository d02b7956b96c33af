import { addDays, daysInMonth, mondayOf, nextOccurrence, weekdayOf, type Day } from '#book/day.ts'
import { dayOfMonth, isShortFor, monthOf, monthsLater, WEEKDAYS, written, type DayPhrase } from './days.ts'
import { lengthAhead } from './length-ahead.ts'
import type { Token } from './tokens.ts'

const LEADS: ReadonlySet<string> = new Set(
  'by before until till on around about at from after sometime in within over during later for'.split(' '),
)

/**
 * The day to come that is named from `index` on: `by Friday`, `in six months`, `next week`, `on 12 March`,
 * `before Christmas`, `by the end of the month`. A day without its year is the next one; what lies behind is none.
 */
export function dayAheadAt(tokens: readonly Token[], index: number, today: Day): DayPhrase | undefined {
  const words = tokens.slice(index, index + 10)
  const keys = words.map(({ key }) => key)
  let lead = 0
  while (lead < 2 && LEADS.has(keys[lead] ?? '')) lead += 1
  const isCapital = /^\p{Lu}/u.test(words[lead]?.text ?? '')
  const about = { led: keys.slice(0, lead), rest: keys.slice(lead), isCapital, today }
  const found =
    lengthAhead(about) ??
    fixed(about) ??
    endOf(about) ??
    weekday(about) ??
    date(about) ??
    month(about) ??
    seasonOrFeast(about)
  return found === undefined || found.day < today ? undefined : { day: found.day, length: found.length + lead }
}

/** The last day to come that is named between two places of a line, as of `today`. */
export function dayAheadIn(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  today: Day,
): Day | undefined {
  const within = tokens.slice(0, to)
  let last: Day | undefined
  for (let at = from; at < to;) {
    const found = dayAheadAt(within, at, today)
    last = found?.day ?? last
    at += found?.length ?? 1
  }
  return last
}

export interface About {
  /** `by`, `in`, `before`: the small words that lead in. */
  readonly led: readonly string[]
  readonly rest: readonly string[]
  readonly isCapital: boolean
  readonly today: Day
}

const FIXED: readonly (readonly [phrase: string, day: (today: Day) => Day])[] = [
  ['the day after tomorrow', (today) => addDays(today, 2)],
  ['day after tomorrow', (today) => addDays(today, 2)],
  ['tomorrow', (today) => addDays(today, 1)],
  ['tonight', (today) => today],
  ['today', (today) => today],
  ['this morning', (today) => today],
  ['this afternoon', (today) => today],
  ['this evening', (today) => today],
  ['this weekend', (today) => dayOfWeek(today, 6)],
  ['the weekend', (today) => dayOfWeek(today, 6)],
  ['next weekend', (today) => addDays(mondayOf(today), 12)],
  ['this week', endOfWeek],
  ['next week', (today) => addDays(today, 7)],
  ['this month', lastOfMonth],
  ['next month', (today) => monthsLater(today, 1)],
  ['this year', (today) => `${today.slice(0, 4)}-12-31`],
  ['next year', (today) => `${Number(today.slice(0, 4)) + 1}-01-01`],
]

function fixed({ rest, today }: About): DayPhrase | undefined {
  for (const [phrase, day] of FIXED) {
    const words = phrase.split(' ')
    if (words.every((word, at) => rest[at] === word)) return { day: day(today), length: words.length }
  }
  return undefined
}

/** `the end of next week`, `end of the month`, `the end of March`. */
function endOf({ rest, today }: About): DayPhrase | undefined {
  const at = rest[0] === 'the' ? 1 : 0
  if (rest[at] !== 'end' || rest[at + 1] !== 'of') return undefined
  const which = rest[at + 2] ?? ''
  const named = monthOf(which)
  if (named !== undefined) return { day: lastOfMonth(firstOfNext(named, today)), length: at + 3 }
  if (!['the', 'this', 'next'].includes(which)) return undefined
  const isNext = which === 'next'
  const ends: Readonly<Record<string, Day>> = {
    day: today,
    week: isNext ? addDays(mondayOf(today), 11) : endOfWeek(today),
    month: lastOfMonth(isNext ? monthsLater(`${today.slice(0, 7)}-01`, 1) : today),
    year: `${Number(today.slice(0, 4)) + (isNext ? 1 : 0)}-12-31`,
  }
  const day = ends[rest[at + 3] ?? '']
  return day === undefined ? undefined : { day, length: at + 4 }
}

/** `Friday` is the next one; `next Friday` the one of next week; `Friday, 12 June` says its day itself. */
function weekday({ led, rest, isCapital, today }: About): DayPhrase | undefined {
  const which = ['this', 'next', 'coming'].includes(rest[0] ?? '') ? rest[0] : undefined
  const at = which === undefined ? 0 : 1
  const word = rest[at] ?? ''
  const isSure = which !== undefined || led.length > 0
  const number = WEEKDAYS.findIndex((name) => name === word || (isSure && isShortFor(word, name))) + 1
  if (number === 0 || word === 'sun') return undefined
  const after = rest[at + 1] === ',' ? at + 2 : at + 1
  const dated = date({ led, rest: rest.slice(after), isCapital, today })
  if (dated !== undefined) return { day: dated.day, length: after + dated.length }
  const isNextWeek = rest[at + 1] === 'next' && rest[at + 2] === 'week'
  if (isNextWeek) return { day: addDays(mondayOf(today), 6 + number), length: at + 3 }
  return { day: which === 'next' ? addDays(mondayOf(today), 6 + number) : dayOfWeek(today, number), length: at + 1 }
}

/** `12 March`, `March 12th, 2027`, `the 12th`, `2027-03-12`, `12.3.2027`. */
function date({ rest, today }: About): DayPhrase | undefined {
  const the = rest[0] === 'the' ? 1 : 0
  const first = rest[the] ?? ''
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(first)
  if (iso) return checked([Number(iso[1]), Number(iso[2]), Number(iso[3])], 1 + the)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first)
  if (dotted) return checked([Number(dotted[3]), Number(dotted[2]), Number(dotted[1])], 1 + the)
  const day = dayOfMonth(first)
  const monthAt = the + (rest[the + 1] === 'of' ? 2 : 1)
  const monthAfter = monthOf(rest[monthAt] ?? '')
  if (day !== undefined && monthAfter !== undefined) return withYear(rest, [monthAfter, day, monthAt + 1], today)
  if (day !== undefined && the === 1 && /\D/.test(first)) return { day: nextDayOfMonth(day, today), length: 2 }
  const monthFirst = monthOf(rest[0] ?? '')
  const dayAfter = dayOfMonth(rest[1] ?? '')
  return monthFirst === undefined || dayAfter === undefined
    ? undefined
    : withYear(rest, [monthFirst, dayAfter, 2], today)
}

function withYear(
  rest: readonly string[],
  [month, day, at]: readonly [month: number, day: number, at: number],
  today: Day,
): DayPhrase | undefined {
  const yearAt = rest[at] === ',' ? at + 1 : at
  if (/^(?:19|20)\d\d$/.test(rest[yearAt] ?? '')) return checked([Number(rest[yearAt]), month, day], yearAt + 1)
  if (day < 1 || day > daysInMonth(2024, month)) return undefined
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { day: nextOccurrence(monthDay, today), length: at }
}

function checked([year, month, day]: readonly [number, number, number], length: number): DayPhrase | undefined {
  if (year > 2199 || day < 1 || day > daysInMonth(year, month)) return undefined
  return { day: written(year, month, day), length }
}

function nextDayOfMonth(day: number, today: Day): Day {
  const from = day >= Number(today.slice(8)) ? today : monthsLater(`${today.slice(0, 7)}-01`, 1)
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  return written(year, month, Math.min(Math.max(day, 1), daysInMonth(year, month)))
}

/** `in March`, `by May`, `next October`, `in 2027`: the first of it. */
function month({ led, rest, isCapital, today }: About): DayPhrase | undefined {
  const isNext = rest[0] === 'next'
  if (led.length === 0 && !isNext) return undefined
  const word = rest[isNext ? 1 : 0] ?? ''
  if (/^20\d\d$/.test(word) && led[0] === 'in') return { day: `${word}-01-01`, length: 1 }
  const named = isCapital || isNext ? monthOf(word) : undefined
  if (named === undefined) return undefined
  const year = rest[isNext ? 2 : 1] ?? ''
  if (/^(?:19|20)\d\d$/.test(year)) return { day: written(Number(year), named, 1), length: isNext ? 3 : 2 }
  return { day: firstOfNext(named, today), length: isNext ? 2 : 1 }
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: '03-01',
  summer: '06-01',
  autumn: '09-01',
  fall: '09-01',
  winter: '12-01',
  christmas: '12-24',
}
const AFTER: Readonly<Record<string, string>> = {
  spring: '06-01',
  summer: '09-01',
  autumn: '12-01',
  fall: '12-01',
  winter: '03-01',
  christmas: '12-27',
}

/** `in the spring`, `after the summer`, `before Christmas`, `in the new year`. */
function seasonOrFeast({ led, rest, today }: About): DayPhrase | undefined {
  const at = ['the', 'next', 'this'].includes(rest[0] ?? '') ? 1 : 0
  if (led.length === 0 && at === 0) return undefined
  if (rest[at] === 'new' && rest[at + 1] === 'year') {
    return { day: nextOccurrence('01-01', addDays(today, 1)), length: at + 2 }
  }
  const monthDay = (led.includes('after') ? AFTER : SEASONS)[rest[at] ?? '']
  return monthDay === undefined ? undefined : { day: nextOccurrence(monthDay, today), length: at + 1 }
}

/** The next such day of a week, 1 for Monday; never today. */
function dayOfWeek(today: Day, number: number): Day {
  return addDays(today, ((number - weekdayOf(today) + 6) % 7) + 1)
}

/** Friday, and from Saturday on Sunday. */
function endOfWeek(today: Day): Day {
  return addDays(mondayOf(today), weekdayOf(today) <= 5 ? 4 : 6)
}

function lastOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-${String(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))).padStart(2, '0')}`
}

/** The first of a month; of the present month the one that has begun is today. */
function firstOfNext(month: number, today: Day): Day {
  if (Number(today.slice(5, 7)) === month) return today
  return nextOccurrence(`${String(month).padStart(2, '0')}-01`, today)
}
