import { isAsking } from './facts.ts'
import type { Guard } from './notice.ts'

/** An ask to somebody of a shielded group (R129). */
export const shielded: Guard = {
  id: 'shielded',
  about: 'An ask to somebody in a shielded group',
  find(facts) {
    if (!isAsking(facts) || !facts.isShielded || facts.isShieldLifted === true) return undefined
    return {
      guard: 'shielded',
      words: `You keep ${facts.name} out of asks.`,
      because: [`${facts.name} is in a shielded group, and you have not allowed asks to them.`],
      instead: { kind: 'wait', words: 'Ask somebody else, or allow asks to them where you shield the group.' },
      mood: 'mind',
    }
  },
}
