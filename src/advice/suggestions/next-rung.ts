import { addDays } from '#book/day.ts'
import type { Channel } from '#book/channel.ts'
import type { PlannedTie } from '#book/tie.ts'
import { acceptableChannels, isLive, isNearby } from '../plan/channel.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { restedOn } from '../plan/upkeep.ts'
import { sayDay } from '../say.ts'
import { closestFirst } from './closest-first.ts'
import { whyTheyMatter } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'
import { waysToMeet, waysToTalk } from './ways.ts'

/** After so many exchanges in writing, and while the conversation is alive, it is time to hear or see each other (R90). */
const WRITTEN_IN_A_ROW = 3
const ALIVE_FOR_DAYS = 60
const QUIET_FOR_DAYS = 3

/** Online is a prelude: whoever lives near is met, whoever lives far is called. */
export const nextRung: SuggestionKind = {
  kind: 'next-rung',
  called: 'proposals to talk or meet',
  place: { turns: [7], spare: 6 },
  opens: true,
  candidates: function* (facts) {
    const { settings, liveConversationsThisWeek, ties } = facts.view
    if (settings.liveConversationsAWeek <= liveConversationsThisWeek) return
    const isReady = readyOn(facts)
    const ready = ties.filter(isReady).map((tie) => ({ tie, by: tie.tie.lastContactDay ?? '' }))
    for (const { tie } of closestFirst(facts, ready)) yield tie
  },
  wish: (facts, tie) => nextWay(facts, tie),
  say: (facts, tie, { channel }) => {
    const next = nextWay(facts, tie)
    if (next === undefined) return undefined
    const meets = next === 'meet'
    const thing = meets ? 'a walk or a coffee' : next === 'call' ? 'a call' : 'a video call'
    const doing = isLive(channel) ? `${meets ? 'Meet' : 'Call'} ${tie.name}` : `Propose ${thing} to ${tie.name}`
    const where = meets && tie.city !== undefined ? `, and they live in ${tie.city} too` : ''
    const last = tie.tie.lastContactDay ?? facts.today
    const why = `The last three times you wrote to each other, last on ${sayDay(last)}${where}.`
    const matters = whyTheyMatter(tie)
    return {
      verb: doing.slice(0, doing.indexOf(' ')),
      headline: `${doing}: you have written back and forth for a while.`,
      because: matters === undefined ? [why] : [why, matters],
      ways: meets ? waysToMeet(facts, tie) : waysToTalk(tie),
    }
  },
}

function readyOn(facts: PlanFacts): (tie: PlannedTie) => boolean {
  const rested = restedOn(facts.today)
  const [from, until] = [addDays(facts.today, -ALIVE_FOR_DAYS), addDays(facts.today, -QUIET_FOR_DAYS)]
  return (one) => {
    const { lastContactDay, lastTwoWayDay, lastKinds } = one.tie
    if (lastContactDay === undefined || lastContactDay < from || lastContactDay > until) return false
    if (lastTwoWayDay === undefined || lastTwoWayDay < from || lastKinds.length < WRITTEN_IN_A_ROW) return false
    return lastKinds.every((kind) => kind === 'message' || kind === 'email') && rested(one)
  }
}

/** To meet where they live near, else the lightest way to hear each other that they do not mind. */
function nextWay(facts: PlanFacts, tie: PlannedTie): Channel | undefined {
  const { settings } = facts.view
  const live = acceptableChannels(tie, settings).filter(isLive)
  if (isNearby(tie, settings) && live.includes('meet')) return 'meet'
  return live.find((channel) => channel !== 'meet')
}
