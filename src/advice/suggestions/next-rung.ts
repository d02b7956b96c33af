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

/** After three exchanges in writing: whoever lives near is met, whoever lives far is called. */
export const nextRung: SuggestionKind = {
  kind: 'next-rung',
  called: 'proposals to talk or meet',
  place: { turns: [7], spare: 6 },
  opens: true,
  candidates: function* (facts) {
    const { settings, liveConversationsThisWeek } = facts.view
    if (settings.liveConversationsAWeek <= liveConversationsThisWeek) return
    const { onlyWrote } = facts.moments()
    const ready = onlyWrote.filter(restedOn(facts.today)).map((tie) => ({ tie, by: tie.tie.lastContactDay ?? '' }))
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

/** To meet where they live near, else the lightest way to hear each other that they do not mind. */
function nextWay(facts: PlanFacts, tie: PlannedTie): Channel | undefined {
  const { settings } = facts.view
  const live = acceptableChannels(tie, settings).filter(isLive)
  if (isNearby(tie, settings) && live.includes('meet')) return 'meet'
  return live.find((channel) => channel !== 'meet')
}
