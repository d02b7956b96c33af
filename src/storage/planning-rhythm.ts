import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { modeOn } from '#book/mode.ts'
import type { PlanningView } from '#book/planning-view.ts'
import { activities } from './activities.ts'
import { clippings } from './clippings.ts'
import { eventsBetween } from './events.ts'
import { lastRealExchange, withPurposeSince } from './interactions-by-day.ts'
import { modes } from './modes.ts'
import { planDocuments } from './plan-documents.ts'
import { questions } from './questions.ts'
import { recordsInState } from './records-naming.ts'
import { allRecords } from './records.ts'
import type { Reader } from './storage.ts'
import { threadsToAskAbout } from './threads.ts'
import { tripsUntil } from './trips.ts'

/** How far back and ahead a day looks. */
const BACK_DAYS = 60
const EVENTS_BACK_DAYS = 21
const AHEAD_DAYS = 30

type Rhythm = Pick<
  PlanningView,
  | 'activities'
  | 'clippings'
  | 'events'
  | 'lastTouchDay'
  | 'mode'
  | 'plan'
  | 'questions'
  | 'recentHelp'
  | 'threads'
  | 'trips'
>

/** What the owner's own life brings to a day: the mode it is in, occasions, trips, open questions, help to thank for. */
export async function readRhythm(reader: Reader, today: Day): Promise<Rhythm> {
  const spells = await allRecords(reader, modes)
  const plans = await allRecords(reader, planDocuments)
  const all = await allRecords(reader, activities)
  return {
    mode: modeOn(spells, today),
    plan: plans.filter(({ state }) => state === 'current').toSorted((a, b) => (a.from < b.from ? 1 : -1))[0],
    activities: all.filter(({ state }) => state === 'kept'),
    threads: await threadsToAskAbout(reader, { from: addDays(today, -BACK_DAYS), until: today }),
    questions: await recordsInState(reader, questions, ['open']),
    events: await eventsBetween(reader, addDays(today, -EVENTS_BACK_DAYS), addDays(today, AHEAD_DAYS)),
    trips: await tripsUntil(reader, today, addDays(today, AHEAD_DAYS)),
    clippings: await recordsInState(reader, clippings, ['kept']),
    recentHelp: await withPurposeSince(reader, addDays(today, -BACK_DAYS), today),
    lastTouchDay: await lastRealExchange(reader, today),
  }
}
