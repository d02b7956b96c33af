import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { Finding, FoundPromise } from '#book/finding.ts'
import { PromiseMade } from '#book/promise.ts'
import { nextInSeries, Repeats } from '#book/repeats.ts'
import { leftOut, problem } from '../found.ts'
import { cutShort } from './fields.ts'
import type { Fields } from './fields.ts'
import { reasonForNobody } from './record.ts'
import type { Context, MonicaRecord } from './record.ts'

/**
 * A reminder, as something that the owner means to do: on its next day from today on, and again as often as it comes
 * (D14, T16).
 */
export function reminder(record: MonicaRecord, context: Context, isBirthdays: boolean): Finding {
  const { where, fields } = record
  const { today } = context.about
  const first = fields.day('initial_date') ?? fields.day('next_expected_date')
  const frequency = fields.text('frequency_type') || 'one_time'
  if (fields.isYes('inactive')) return leftOut(where, 'This reminder is switched off.')
  if (isBirthdays) return leftOut(where, 'It reminds of a birthday, which Tendril does by itself.')
  if (first === undefined || first < '1900-01-01') return problem(where, 'This reminder has no day that we can read.')
  if (/^(?:one_time|once)$/.test(frequency)) {
    return first < today
      ? leftOut(where, `It was to come once, on ${first}, which has passed.`)
      : promised(record, context, { day: first })
  }
  const repeats = Repeats.safeParse({ every: fields.number('frequency_number') ?? 1, unit: frequency })
  if (!repeats.success) return problem(where, `We do not know how often it comes: “${cutShort(frequency, 50)}”.`)
  const day = nextInSeries(first, repeats.data, addDays(today, -1))
  const seriesFrom = day === first ? {} : { seriesFrom: first }
  return promised(record, context, { day, repeats: repeats.data, ...seriesFrom })
}

/** Is it the yearly reminder that Monica makes beside a birthday? Its words are in the language of that Monica. */
export function isOfBirthday(fields: Fields, born: Fields): boolean {
  const [first, birthday] = [fields.day('initial_date'), born.day('date')]
  const isYearly = fields.text('frequency_type') === 'year' && (fields.number('frequency_number') ?? 1) === 1
  if (fields.isYes('is_birthday')) return true
  if (!isYearly || first === undefined || first.slice(5) !== birthday?.slice(5)) return false
  return isMonicasOwn(fields) || BIRTHDAY.test(fields.text('title'))
}

/** Reminders that Monica makes itself cannot be deleted by hand. */
function isMonicasOwn(fields: Fields): boolean {
  return fields.text('delible') !== '' && !fields.isYes('delible')
}

const BIRTHDAY = new RegExp(
  'birthday|anniversaire|geburtstag|cumplea|anivers|compleanno|verjaardag|fødselsdag|födelsedag|urodzin|narozen|' +
    'рожден|生日|誕生日|doğum',
  'i',
)

/** Monica's tasks have no day: two weeks leave time to look at them. */
const DAYS_FOR_A_TASK = 14

export function task(record: MonicaRecord, context: Context): Finding {
  const { where, fields } = record
  if (fields.isYes('completed')) return leftOut(where, 'This task is done.')
  return promised(record, context, { day: addDays(context.about.today, DAYS_FOR_A_TASK) })
}

const Words = PromiseMade.pick({ words: true, day: true, sourceKey: true })
const LONGEST_WORDS = 2000

function promised(
  record: MonicaRecord,
  context: Context,
  when: { readonly day: Day } & Pick<FoundPromise, 'repeats' | 'seriesFrom'>,
): Finding {
  const { where, fields, of, sourceKey } = record
  const [to] = context.people.othersAmong(of)
  if (to === undefined) return leftOut(where, reasonForNobody(record, context))
  const words = [fields.text('title'), fields.text('description')].filter((text) => text !== '').join('\n')
  if (words === '') return problem(where, 'It does not say what is to be done.')
  const promise: FoundPromise = { whose: 'mine', words: cutShort(words, LONGEST_WORDS), to, sourceKey, ...when }
  return Words.safeParse(promise).success
    ? { kind: 'promise', where, promise }
    : problem(where, 'It does not fit into the book.')
}
