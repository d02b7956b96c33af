import { daysBetween } from '#book/day.ts'
import { aboutTheTwo, inLine, myGifts, onDay, promptWith } from './known.ts'
import type { Kind } from './outline.ts'
import { askAboutTheirLife, offerPieces, ownTheSilence } from './parts.ts'

/** R154: after an ask without an answer, a give or nothing for so long. */
const COOL_DOWN_DAYS = 90

/** R131: one small request, easy to refuse, after a question about them, and something back where there is an offer. */
export const ask: Kind = (facts, words) => {
  const { ask: say } = words
  const { person, today } = facts
  const open = person.unansweredAsk
  if (open !== undefined && daysBetween(open.day, today) < COOL_DOWN_DAYS) {
    return { because: say.waiting(onDay(open.day, words)), instead: say.giveInstead }
  }
  const offer = offerPieces(facts, words)
  return {
    subject: say.subject,
    parts: [
      ...ownTheSilence(facts, words),
      askAboutTheirLife(facts, words),
      {
        purpose: 'why-you',
        pieces: [
          {
            gap: 'why-you',
            prompt: promptWith(say.whyYou(person.firstName), aboutTheTwo(facts, words)),
            endsWith: '.',
          },
        ],
        hint: say.whyYouHint,
      },
      {
        purpose: 'ask',
        pieces: [
          {
            gap: 'the-ask',
            prompt: say.theAsk,
            endsWith: '?',
            ...(facts.ask === undefined ? {} : { suggestion: inLine(facts.ask) }),
          },
        ],
        hint: say.askHint,
      },
      { purpose: 'make-no-easy', pieces: [say.makeNoEasy], hint: say.makeNoEasyHint },
      { purpose: 'give-back', pieces: offer.pieces, hint: promptWith(offer.hint, myGifts(facts, words)) },
    ],
  }
}
