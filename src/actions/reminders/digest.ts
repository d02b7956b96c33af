import { asidesFor } from '#advice/asides/index.ts'
import { closest, lapse as lapseAside } from '#advice/asides/lapse.ts'
import { hasSomething } from '#advice/digest/digest.ts'
import type { Digest, Told } from '#advice/digest/digest.ts'
import { lapseOn } from '#advice/digest/lapse.ts'
import { tellDigest, tellLapse } from '#advice/digest/tell.ts'
import { factsOf } from '#advice/plan/facts.ts'
import type { Card } from '#advice/plan/plan.ts'
import { planFor } from '#advice/plan/today.ts'
import { sayCount, sayWeekday } from '#advice/say.ts'
import { addDays, weekdayOf } from '#book/day.ts'
import type { PlanningView } from '#book/planning-view.ts'
import type { ReminderChannel } from '#book/reminder-channel.ts'
import { modes } from '#storage/modes.ts'
import { allRecords } from '#storage/records.ts'
import { daysSent } from '#storage/reminders-sent.ts'
import type { Context } from '../action.ts'
import { openDay } from '../open-day.ts'
import { planningViewOf } from '../today-view.ts'
import { cardLinks } from './card-links.ts'
import { digestCard } from './digest-card.ts'

/** Promises are named this long before their day. */
const SOON_DAYS = 2

/** How far back to look when the reminders began. */
const REMINDED_BACK_DAYS = 120

/** What a road's message says this morning; nothing when there is nothing to say. */
export type Morning = Told & { readonly isAboutLapse: boolean }

/** The day in words for one road: at most one message, whatever there is to say. */
export async function morningOf(
  context: Context,
  channel: ReminderChannel,
  what: 'day' | 'week',
): Promise<Morning | undefined> {
  const view = await planningViewOf(context)
  const lapse = lapseOn(view.today, await pauseOf(context, channel, view))
  if (lapse === 'rest') return undefined
  if (lapse === 'say so' && view.mode.mode !== 'busy') return { ...lapseWord(view, channel), isAboutLapse: true }
  const digest = what === 'day' ? await dayDigest(context, channel, view) : weekDigest(view)
  return hasSomething(digest) ? { ...tellDigest(digest, channel.detail), isAboutLapse: false } : undefined
}

async function pauseOf({ storage }: Context, { road }: ReminderChannel, { lastTouchDay, today }: PlanningView) {
  const busy = (await allRecords(storage, modes)).filter(({ mode, from }) => mode === 'busy' && from <= today)
  const lastBusyDay = busy
    .map(({ until }) => (until === undefined || until > today ? today : until))
    .toSorted()
    .at(-1)
  const saidOn = await daysSent(storage, { road, what: 'lapse', since: addDays(today, -31) })
  const reminded = await daysSent(storage, { road, what: 'day', since: addDays(today, -REMINDED_BACK_DAYS) })
  const remindedSince = reminded.filter((day) => day < today).at(-1)
  return { lastTouchDay, lastBusyDay, remindedSince, saidOn }
}

function lapseWord(view: PlanningView, { detail }: ReminderChannel): Told {
  const name = view.ties.length === 0 ? undefined : closest(factsOf(view)).name
  return tellLapse({ day: view.today, reason: view.plan?.reason, name }, detail)
}

/** Sending a day's cards shows them, so it opens the day: they stay the day's cards, and nobody is named again soon. */
async function dayDigest(context: Context, channel: ReminderChannel, before: PlanningView): Promise<Digest> {
  const isNew = before.promptsToday.length === 0 && cardsFor(before).length > 0
  if (isNew) await openDay.run(context, {})
  const view = isNew ? await planningViewOf(context) : before
  const cards = cardsFor(view)
  const { storage, address } = context
  const links = channel.road === 'email' ? await cardLinks(context, cards.map(forLinks)) : []
  const isCalm = isQuiet(view)
  return {
    day: view.today,
    cards: await Promise.all(
      cards.map((card, at) => digestCard(storage, { card, day: view.today, links: links[at], address })),
    ),
    soon: isCalm ? [] : soonIn(view),
    // A pause has a message of its own.
    asides: isCalm ? [] : asidesFor(factsOf(view)).filter(({ kind }) => kind !== lapseAside.kind),
    week: channel.brings.includes('week') ? weekLine(view) : undefined,
  }
}

function forLinks({ promptId, name }: Card) {
  return { promptId, name }
}

/** On busy days only what was promised for this very day (R9); what is late shows in the book and does not nag. */
function cardsFor(view: PlanningView): readonly Card[] {
  const { cards } = planFor(view)
  if (view.mode.mode !== 'busy') return cards
  const open = view.promises.filter(({ state, whose }) => state === 'open' && whose !== 'theirs')
  const isPromise = new Set(open.map(({ id }) => id))
  const people = new Set(
    open.filter(({ day, remindOn }) => (remindOn ?? day) === view.today).map(({ personId }) => personId),
  )
  return cards.filter(
    ({ aboutId, personId }) => aboutId !== undefined && isPromise.has(aboutId) && people.has(personId),
  )
}

function isQuiet({ mode, settings, today }: PlanningView): boolean {
  return mode.mode === 'busy' || settings.quietDays.includes(weekdayOf(today))
}

function soonIn(view: PlanningView): string[] {
  const { tieOf } = factsOf(view)
  const until = addDays(view.today, SOON_DAYS)
  return view.promises
    .filter(({ state, whose, day }) => state === 'open' && whose !== 'theirs' && day > view.today && day <= until)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ day, words, personId }) => `${sayWeekday(day)}: “${words}”, to ${tieOf(personId)?.name ?? 'somebody'}`)
}

function weekDigest(view: PlanningView): Digest {
  return { day: view.today, cards: [], soon: [], asides: [], week: weekLine(view) }
}

function weekLine(view: PlanningView): string | undefined {
  const { settings, today } = view
  if (weekdayOf(today) !== settings.reviewDay || isQuiet(view) || view.ties.length === 0) return undefined
  return `Look at the week: ${sayCount(settings.reviewMinutes, 'minute')}, five small steps`
}
