import { addDays, type Day } from '#book/day.ts'
import { overContactNotice } from '../plan/over-contact.ts'
import { sayDay } from '../say.ts'
import type { GuardFacts } from './facts.ts'
import type { Guard } from './notice.ts'

/** More words in a week than the rhythm that the owner wants (R34). */
export const tooOften: Guard = {
  id: 'too-often',
  about: 'Many words in a week to somebody you want to talk with now and then',
  find(facts) {
    const why = overContactNotice(facts.tie, facts.cadenceDays, facts.today)
    if (why === undefined || isTheOwnersTurn(facts)) return undefined
    const until = firstQuietDay(facts)
    return {
      guard: 'too-often',
      words: `A few quiet days may do you and ${facts.name} good.`,
      because: [why],
      instead: { kind: 'wait', words: `From ${sayDay(until)} on the week is open again.`, until },
      mood: 'mind',
    }
  },
}

/** Whoever is answered has not heard too much. */
function isTheOwnersTurn({ tie }: GuardFacts): boolean {
  const [lastOut] = tie.recentOutboundDays
  return tie.lastInboundDay !== undefined && lastOut !== undefined && tie.lastInboundDay > lastOut
}

/** Ends, since days already past move out of the week that is looked at. */
function firstQuietDay({ tie, cadenceDays, today }: GuardFacts): Day {
  let day = addDays(today, 1)
  while (overContactNotice(tie, cadenceDays, day) !== undefined) day = addDays(day, 1)
  return day
}
