import type { SpanFacts, WeekFacts } from '#advice/week/facts.ts'
import { addDays, daysInMonth, type Day } from '#book/day.ts'
import { modeOn } from '#book/mode.ts'
import type { RecordId } from '#book/record.ts'
import { activities } from '#storage/activities.ts'
import { clippings } from '#storage/clippings.ts'
import { eventsBetween } from '#storage/events.ts'
import { interactionsBetween } from '#storage/interactions-by-day.ts'
import { interactions } from '#storage/interactions.ts'
import { modes } from '#storage/modes.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { firstContactDays, namesOf, promisesSettledBetween, promptsBetween } from '#storage/week.ts'

/** What was written down from one day to another, today at the latest. */
export async function readSpan(
  reader: Reader,
  { from, until, today }: { readonly from: Day; readonly until: Day; readonly today: Day },
): Promise<SpanFacts> {
  const last = until < today ? until : today
  const happened = await interactionsBetween(reader, from, last)
  const ids = new Set(happened.flatMap(({ personIds }) => personIds))
  return {
    from,
    until: last,
    isRunning: last < until,
    settings: await readSettings(reader),
    interactions: happened,
    firstContactDays: await firstContactDays(reader, ids),
    nameOf: nameFrom(await namesOf(reader, ids)),
  }
}

/** Everything of the week that begins on a Monday. */
export async function readWeek(reader: Reader, monday: Day, today: Day): Promise<WeekFacts> {
  const span = await readSpan(reader, { from: monday, until: addDays(monday, 6), today })
  const { from, until } = span
  const prompts = await promptsBetween(reader, from, until)
  const answerIds = prompts.flatMap(({ interactionId }) => interactionId ?? [])
  const answering = await findRecords(reader, interactions, answerIds)
  const settled = await promisesSettledBetween(reader, from, until)
  const events = (await eventsBetween(reader, from, until)).filter(({ state }) => state === 'been')
  const sent = await allRecords(reader, clippings)
  const plans = (await allRecords(reader, planDocuments)).filter((plan) => plan.from <= until)
  const uncounted = (await allRecords(reader, activities)).filter(({ countsForMe }) => !countsForMe)
  const more = await namesOf(reader, [
    ...settled.map(({ personId }) => personId),
    ...sent.flatMap((clipping) => clipping.sent.map(({ personId }) => personId)),
  ])
  return {
    ...span,
    nameOf: (id) => more.get(id) ?? span.nameOf(id),
    prompts,
    answering: new Map(answering.map((one) => [one.id, one])),
    settled,
    events,
    uncountedActivityIds: new Set(uncounted.map(({ id }) => id)),
    clippings: sent,
    mode: modeOn(await allRecords(reader, modes), until),
    plan: plans
      .filter(({ state }) => state === 'current')
      .toSorted((one, other) => (one.from < other.from ? 1 : -1))[0],
  }
}

/** The month in which the week ends, or in which today lies where the week is not over. */
export async function readMonth(reader: Reader, lastDay: Day, today: Day): Promise<SpanFacts> {
  const [year, month] = [Number(lastDay.slice(0, 4)), Number(lastDay.slice(5, 7))]
  const [from, until] = [`${lastDay.slice(0, 8)}01`, `${lastDay.slice(0, 8)}${String(daysInMonth(year, month))}`]
  return readSpan(reader, { from, until, today })
}

export function nameFrom(names: ReadonlyMap<RecordId, string>): (id: RecordId) => string {
  return (id) => names.get(id) ?? 'somebody'
}
