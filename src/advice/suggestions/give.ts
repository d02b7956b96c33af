import type { Clipping } from '#book/clipping.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { briefWay, isLive } from '../plan/channel.ts'
import { minutesOf } from '../plan/day-shape.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { restedOn } from '../plan/upkeep.ts'
import { sayDay } from '../say.ts'
import { closestFirst } from './closest-first.ts'
import { ripe } from './promise.ts'
import { circle, whyTheyMatter } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'
import { waitingOnMe } from './waiting-on-me.ts'

/** A link that was kept and fits what somebody cares about: one thing to give in each day's plan (R32). */
export const give: SuggestionKind = {
  kind: 'give',
  called: 'links to send',
  // Drawn early, so that a full day has room for it; shown after those who wait.
  place: { before: 2, atMost: 1, shown: 7 },
  candidates: function* (facts) {
    if (facts.view.clippings.length === 0 || hasOneAlready(facts) || isTooShort(facts)) return
    const rested = restedOn(facts.today)
    const isAbout = clippingsByTopic(facts.view.clippings)
    const fitting = facts.view.ties
      .filter((tie) => rested(tie) && clippingFor(isAbout, tie) !== undefined)
      .map((tie) => ({ tie, by: tie.tie.lastContactDay ?? '' }))
    for (const { tie } of closestFirst(facts, fitting)) yield tie
  },
  wish: (_facts, tie) => tie.welcomeChannels.find((channel) => !isLive(channel) && channel !== 'letter'),
  whenShort: briefWay,
  say: (facts, tie, { aboutId }) => {
    const clippings = facts.view.clippings.filter(({ id }) => (aboutId ?? id) === id)
    const clipping = clippingFor(clippingsByTopic(clippings), tie)
    if (clipping === undefined) return undefined
    const title = clipping.title ?? clipping.words ?? clipping.url
    const shared = sharedTopic(clipping, tie)
    const first = `You kept it on ${sayDay(clipping.savedOn)}, and ${shared} is something they care about.`
    const more = [whyTheyMatter(tie), circle(facts, tie)].filter((reason) => reason !== undefined)
    return {
      verb: 'Send',
      headline: `Send ${tie.name} a link: “${title}”`,
      because: [first, ...more],
      give: title,
      link: clipping.url,
      aboutId: clipping.id,
    }
  },
}

/** A promise to send or do something is a give as well. */
function hasOneAlready(facts: PlanFacts): boolean {
  return ripe(facts).some(({ whose }) => whose === 'mine')
}

/** On a day with time for one word only, whoever waits for an answer goes first. */
function isTooShort(facts: PlanFacts): boolean {
  if (minutesOf(facts.view) >= 2 * facts.view.settings.minutes.message) return false
  for (const _waiting of waitingOnMe.candidates(facts)) return true
  return false
}

type ByTopic = ReadonlyMap<string, readonly Clipping[]>

function clippingsByTopic(clippings: readonly Clipping[]): ByTopic {
  const byTopic = new Map<string, Clipping[]>()
  for (const clipping of clippings) {
    if (clipping.state !== 'kept') continue
    for (const topic of new Set(clipping.topics.map(keyOf))) {
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), clipping])
    }
  }
  return byTopic
}

/** The one that shares most with what they care about and has not gone to them; of equals the latest kept. */
function clippingFor(byTopic: ByTopic, tie: PlannedTie): Clipping | undefined {
  const shared = new Map<Clipping, number>()
  for (const interest of tie.interests) {
    for (const clipping of byTopic.get(keyOf(interest)) ?? []) {
      if (isNewTo(clipping, tie.personId)) shared.set(clipping, (shared.get(clipping) ?? 0) + 1)
    }
  }
  const best = [...shared].toSorted(([a, sharedA], [b, sharedB]) => {
    if (sharedA !== sharedB) return sharedB - sharedA
    return a.savedOn === b.savedOn ? (a.id < b.id ? -1 : 1) : a.savedOn > b.savedOn ? -1 : 1
  })
  return best[0]?.[0]
}

function isNewTo({ sent, notForIds, fromPersonId }: Clipping, personId: RecordId): boolean {
  return fromPersonId !== personId && !notForIds.includes(personId) && sent.every((one) => one.personId !== personId)
}

function sharedTopic({ topics }: Clipping, { interests }: PlannedTie): string {
  const keys = new Set(topics.map(keyOf))
  return interests.find((interest) => keys.has(keyOf(interest))) ?? 'this'
}

function keyOf(topic: string): string {
  return topic.trim().toLowerCase()
}
