import { asidesFor } from '#advice/asides/index.ts'
import { personalAngle } from '#advice/plan/angle.ts'
import { dayInWords, isCalm, minutesOf } from '#advice/plan/day-shape.ts'
import { factsOf } from '#advice/plan/facts.ts'
import { planFor, proposeMore } from '#advice/plan/today.ts'
import type { Card, Plan } from '#advice/plan/plan.ts'
import { SUGGESTION_KINDS } from '#advice/suggestions/index.ts'
import type { Channel } from '#book/channel.ts'
import type { Interaction } from '#book/interaction.ts'
import { workOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import type { PlanningView } from '#book/planning-view.ts'
import { isUsable } from '#book/reach.ts'
import { historyOf } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { readPlanningView } from '#storage/planning.ts'
import { findRecords } from '#storage/records.ts'
import { readTie } from '#storage/ties.ts'
import type { Reader } from '#storage/storage.ts'
import type { Context } from './action.ts'
import { alivenessWord } from './people-rows.ts'
import type { CardView, TodayView } from './views.ts'

const LAST_THINGS = 3
const GIST_LENGTH = 160
/** Beside why now: more than these would be a list to work through. */
const MOST_REASONS = 3

/** A couple of minutes more is what "a bit more" would ask for; enough to know whether anybody could be offered. */
const A_BIT_MORE_MINUTES = 5

export async function planningViewOf({ storage, today }: Pick<Context, 'storage' | 'today'>): Promise<PlanningView> {
  return readPlanningView(storage, await today())
}

/** Today as the owner sees it: the cards with all that a screen needs to show of each. */
export async function todayView(
  reader: Reader,
  view: PlanningView,
  { minutes = minutesOf(view), plan }: { readonly minutes?: number | undefined; readonly plan?: Plan },
): Promise<TodayView> {
  const { day, cards, ending, minutesPlanned } = plan ?? planFor(view, { minutes })
  const answered = view.promptsToday.filter((prompt) => prompt.response !== 'open')
  const known = await findRecords(reader, people, [
    ...cards.map((card) => card.personId),
    ...answered.map((prompt) => prompt.personId),
  ])
  const personById = new Map(known.map((person) => [person.id, person]))
  const minutesAnswered = answered.reduce((sum, prompt) => sum + prompt.minutes, 0)
  return {
    day,
    opened: view.promptsToday.length > 0,
    minutesAllowed: minutes,
    minutesPlanned: minutesPlanned + minutesAnswered,
    minutesDone: minutesAnswered,
    cards: await Promise.all(
      cards.map((card) => cardView(reader, view, { card, person: personById.get(card.personId) })),
    ),
    asides: asidesFor(factsOf(view)),
    mode: view.mode,
    modeInWords: dayInWords(view),
    doneToday: answered.map((prompt) => ({
      personId: prompt.personId,
      name: personById.get(prompt.personId)?.name.full ?? 'Somebody',
      promptId: prompt.id,
      response: prompt.response,
    })),
    ending,
    // A busy or quiet day is left in peace; whoever asks for more all the same gets it.
    couldOfferMore: !isCalm(view) && proposeMore(view, { minutes: A_BIT_MORE_MINUTES }).cards.length > 0,
  }
}

async function cardView(
  reader: Reader,
  view: PlanningView,
  { card, person }: { card: Card; person: Person | undefined },
): Promise<CardView> {
  const history = await historyOf(reader, card.personId, { offset: 0, limit: LAST_THINGS })
  return {
    promptId: card.promptId ?? '',
    personId: card.personId,
    name: card.name,
    kind: card.kind,
    verb: card.verb,
    headline: card.headline,
    because: withAngle(card, person, history),
    channel: card.channel,
    otherChannels: card.otherChannels,
    minutes: card.minutes,
    give: card.give,
    link: card.link === undefined ? undefined : { label: hostOf(card.link), href: card.link },
    ways: card.ways ?? [],
    notice: card.notice,
    neverWords: neverWordsOf(card),
    work: person === undefined ? undefined : workOf(person),
    aliveness: alivenessWord(await readTie(reader, card.personId, view.today), view.today),
    lastThree: history.map((interaction) => ({
      day: interaction.day,
      kind: interaction.kind,
      direction: interaction.direction,
      gist: gistOf(interaction.whatTheyTold ?? interaction.notes ?? interaction.subject),
    })),
    reach: person === undefined ? undefined : reachBy(person, card.channel),
  }
}

/** R92: a word that opens a conversation has something to begin with, right after why now. */
function withAngle(
  { kind, because: [first, ...more] }: Card,
  person: Person | undefined,
  history: readonly Interaction[],
): CardView['because'] {
  if (person === undefined || SUGGESTION_KINDS[kind]?.opens !== true) return [first, ...more]
  const told = history.flatMap(({ day, whatTheyTold }) => (whatTheyTold ? [{ day, words: whatTheyTold }] : []))
  const angle = personalAngle(person, told)
  return [first, ...(angle === undefined ? [] : [angle]), ...more.slice(0, MOST_REASONS)]
}

function neverWordsOf({ kind }: Card): string | undefined {
  const { always, called } = SUGGESTION_KINDS[kind] ?? {}
  return always === true ? undefined : called
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '')
}

function gistOf(text: string | undefined): string | undefined {
  const line = text?.replaceAll(/\s+/g, ' ').trim()
  if (line === undefined || line === '') return undefined
  return line.length <= GIST_LENGTH ? line : `${line.slice(0, GIST_LENGTH - 1).trimEnd()}…`
}

/** Where the button leads: nothing is fetched, the owner's own programs open it. */
function reachBy(person: Person, channel: Channel): CardView['reach'] {
  const email = person.emails.find(isUsable)?.address
  const phone = person.phones.find(isUsable)?.number
  const profile = person.links.find(
    (link) => isUsable(link) && /^(https?:\/\/)?([a-z]+\.)?linkedin\.com\//i.test(link.url),
  )
  if ((channel === 'email' || channel === 'video') && email !== undefined) {
    return { label: email, href: `mailto:${encodeURIComponent(email)}` }
  }
  if (channel === 'call' && phone !== undefined) return { label: phone, href: `tel:${phone.replaceAll(/[^\d+]/g, '')}` }
  if (channel === 'message' && profile !== undefined) {
    return { label: 'LinkedIn', href: profile.url.replace(/^(https?:\/\/)?/i, 'https://') }
  }
  if (channel === 'message' && phone !== undefined)
    return { label: phone, href: `sms:${phone.replaceAll(/[^\d+]/g, '')}` }
  return undefined
}
