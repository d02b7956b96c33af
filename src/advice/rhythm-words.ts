import type { Channel } from '#book/channel.ts'
import { addDays, nextOccurrence, weekdayOf, type Day, type MonthDay } from '#book/day.ts'
import type { Repeats } from '#book/repeats.ts'
import { nextInSeries } from '#book/repeats.ts'

/** What two people agreed on, such as a `monthly call` (R165). */
export interface Rhythm {
  readonly repeats: Repeats
  readonly cadenceDays: number
  /** The way they agreed on, where the words name one. */
  readonly channel: Channel | undefined
  /** The first time: one turn from today, or the day that the words name. */
  readonly firstDay: Day
}

interface About {
  readonly today: Day
  /** Theirs, for `write on her birthday`. */
  readonly birthday?: MonthDay | undefined
}

/**
 * Understands `monthly call`, `every two weeks`, `lunch each quarter`, `write at Christmas`, `call every other Tuesday`.
 * Undefined where the words name no rhythm.
 */
export function rhythmFrom(words: string, { today, birthday }: About): Rhythm | undefined {
  const text = words.toLowerCase().replace(/[’']/g, "'").slice(0, 500)
  const channel = CHANNELS.find(([pattern]) => pattern.test(text))?.[1]
  const yearly = yearlyDay(text, birthday)
  if (yearly !== undefined) {
    const repeats = { every: 1, unit: 'year' } as const
    return { repeats, cadenceDays: 365, channel, firstDay: nextOccurrence(yearly, addDays(today, 1)) }
  }
  const repeats = repeatsIn(text)
  if (repeats === undefined || repeats.every > MOST_TURNS) return undefined
  const cadenceDays = Math.min(3650, repeats.every * DAYS[repeats.unit])
  return { repeats, cadenceDays, channel, firstDay: firstOf(text, repeats, today) }
}

/** Nobody agrees on every thousandth week. */
const MOST_TURNS = 1000

/** A month as people count a rhythm; the circles' own cadences are such numbers too. */
const DAYS: Readonly<Record<Repeats['unit'], number>> = { day: 1, week: 7, month: 30, year: 365 }

const CHANNELS: readonly (readonly [RegExp, Channel])[] = [
  [/\b(?:video|zoom|facetime|skype|teams)\b/, 'video'],
  [/\b(?:call|calls|phone|ring|speak|telephone)\b/, 'call'],
  [/\b(?:lunch|coffee|dinner|breakfast|drinks?|beer|tea|walk|meet|meeting|visit|see each other|supper|pub)\b/, 'meet'],
  [/\b(?:e-?mails?|mail)\b/, 'email'],
  [/\b(?:letters?|postcards?|cards?)\b/, 'letter'],
  [/\b(?:write|message|text|note|whatsapp|signal)\b/, 'message'],
]

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const FEASTS: readonly (readonly [RegExp, MonthDay])[] = [
  [/\b(?:christmas|xmas)\b/, '12-20'],
  [/\bnew year/, '01-02'],
  [/\b(?:each|every|in) spring\b/, '03-21'],
  [/\b(?:each|every|in) summer\b/, '06-21'],
  [/\b(?:each|every|in) (?:autumn|fall)\b/, '09-21'],
  [/\b(?:each|every|in) winter\b/, '12-01'],
]

/** The day of the year on which it comes, where the words name a feast, a season, a birthday or a month. */
function yearlyDay(text: string, birthday: MonthDay | undefined): MonthDay | undefined {
  if (/\bbirthdays?\b/.test(text)) return birthday
  const feast = FEASTS.find(([pattern]) => pattern.test(text))
  if (feast !== undefined) return feast[1]
  const month = MONTHS.findIndex((name) =>
    new RegExp(`\\b(?:(?:each|every) ${name}|in ${name} (?:each|every) year)\\b`).test(text),
  )
  return month < 0 ? undefined : `${String(month + 1).padStart(2, '0')}-01`
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const COUNT = `(\\d{1,3}|${NUMBERS.join('|')}|other|second|third|fourth|couple of|few)`
const EVERY = new RegExp(
  `\\b(?:every|each|once (?:a|an|every)|one (?:a|per))(?: ${COUNT})? (day|week|fortnight|month|quarter|year)s?\\b`,
)
const TIMES = new RegExp(
  `\\b(?:(once|twice)|(\\d{1,2}|${NUMBERS.join('|')}) times) (?:a|per|each|every) (week|month|year)\\b`,
)

const ADVERBS: readonly (readonly [RegExp, Repeats])[] = [
  [/\b(?:fortnightly|bi-?weekly)\b/, { every: 2, unit: 'week' }],
  [/\bbi-?monthly\b/, { every: 2, unit: 'month' }],
  [/\b(?:half-?yearly|semi-?annual(?:ly)?|twice-yearly|every half(?: a)? year)\b/, { every: 6, unit: 'month' }],
  [/\bquarterly\b/, { every: 3, unit: 'month' }],
  [/\b(?:yearly|annual(?:ly)?)\b/, { every: 1, unit: 'year' }],
  [/\bmonthly\b/, { every: 1, unit: 'month' }],
  [/\bweekly\b/, { every: 1, unit: 'week' }],
  [/\bdaily\b/, { every: 1, unit: 'day' }],
]

function repeatsIn(text: string): Repeats | undefined {
  const adverb = ADVERBS.find(([pattern]) => pattern.test(text))
  if (adverb !== undefined) return adverb[1]
  return timesIn(text) ?? everyIn(text) ?? weekdayRhythm(text)
}

/** `twice a year` is every six months, `three times a month` every ten days. */
function timesIn(text: string): Repeats | undefined {
  const [, word, number, unit] = TIMES.exec(text) ?? []
  const times = word === 'once' ? 1 : word === 'twice' ? 2 : countOf(number)
  if (unit === undefined || times === undefined || times < 1) return undefined
  if (times === 1) return { every: 1, unit: unit as Repeats['unit'] }
  if (unit === 'year' && 12 % times === 0) return { every: 12 / times, unit: 'month' }
  const days = { week: 7, month: 30, year: 365 }[unit] ?? 30
  return { every: Math.max(1, Math.round(days / times)), unit: 'day' }
}

function everyIn(text: string): Repeats | undefined {
  const [, counted, unit] = EVERY.exec(text) ?? []
  if (unit === undefined) return undefined
  const count = counted === undefined ? 1 : countOf(counted)
  if (count === undefined || count < 1) return undefined
  if (unit === 'fortnight') return { every: 2 * count, unit: 'week' }
  if (unit === 'quarter') return { every: 3 * count, unit: 'month' }
  return { every: count, unit: unit as Repeats['unit'] }
}

const SMALL: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4, 'couple of': 2, few: 3 }

function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  if (/^\d+$/.test(word)) return Number(word)
  const at = NUMBERS.indexOf(word)
  return SMALL[word] ?? (at < 0 ? undefined : at + 1)
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const WEEKDAY = new RegExp(`\\b(?:every|each|on)(?: (other|second))? (${WEEKDAYS.join('|')})(s?)\\b`)

/** `every Friday`, `on Tuesdays`, `every other Sunday`; `on Friday` alone is one day and no rhythm. */
function weekdayRhythm(text: string): Repeats | undefined {
  const [whole, other, , plural] = WEEKDAY.exec(text) ?? []
  if (whole === undefined || (whole.startsWith('on') && plural === '')) return undefined
  return { every: other === undefined ? 1 : 2, unit: 'week' }
}

/** One turn from today; of a weekly rhythm the named weekday that comes first. */
function firstOf(text: string, repeats: Repeats, today: Day): Day {
  const named = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}s?\\b`).test(text)) + 1
  if (repeats.unit === 'week' && named > 0) return addDays(today, ((named - weekdayOf(today) + 6) % 7) + 1)
  return nextInSeries(today, repeats, today)
}
