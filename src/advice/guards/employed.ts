import type { Mode } from '#book/mode.ts'
import type { Guard } from './notice.ts'

/** An ask slipped into a note that was not meant to ask, while the owner has work (R33, R81). */
export const employed: Guard = {
  id: 'employed',
  about: 'An ask slipped into a note that only keeps in touch, while you are employed',
  find({ mode, intent, draft }) {
    if (mode !== 'employed' || intent === 'ask' || draft?.asks !== true) return undefined
    return {
      guard: 'employed',
      words: 'This note was not meant to ask for anything, and there is an ask in it.',
      because: ['You are employed, and in this time asks are kept apart from keeping in touch.'],
      instead: { kind: 'wait', words: 'Send the note without the ask; the ask can have a letter of its own.' },
      mood: 'mind',
    }
  },
}

/** Whether the product may propose to ask anybody for anything by itself: only while the owner is looking (R33, R81). */
export function mayProposeAsks(mode: Mode): boolean {
  return mode === 'looking'
}
