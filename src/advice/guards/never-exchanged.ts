import { sayDay } from '../say.ts'
import { isAsking } from './facts.ts'
import type { GuardFacts } from './facts.ts'
import type { Guard } from './notice.ts'

/** A first word that asks: by default first contact is never an ask (R66, R144). */
export const neverExchanged: Guard = {
  id: 'never-exchanged',
  about: 'An ask to somebody with whom you never exchanged a word',
  find(facts) {
    const { tie } = facts
    if (!isAsking(facts) || tie.lastTwoWayDay !== undefined) return undefined
    return {
      guard: 'never-exchanged',
      words: howFar(facts),
      because: reasons(facts),
      instead: {
        kind: 'reconnect',
        words:
          'Begin with them: say where your paths crossed and ask about what they do. An ask can come once you know each other.',
      },
      mood: 'mind',
    }
  },
}

function howFar({ tie, name, didMeet = false }: GuardFacts): string {
  if (tie.contactDays > 0) return `${name} has never written back so far.`
  return didMeet ? 'You met, and no word since is written down.' : 'You have never exchanged a word.'
}

function reasons({ tie, name }: GuardFacts): readonly [string, ...string[]] {
  const light = tie.lastLightTouchDay
  return [
    tie.lastOutboundDay === undefined
      ? `No conversation with ${name} is written down.`
      : `You last wrote on ${sayDay(tie.lastOutboundDay)}, and no word from ${name} is written down.`,
    ...(light === undefined ? [] : [`There were light touches, the last on ${sayDay(light)}: seen, not talked.`]),
  ]
}
