import { addDays, type Day } from '#book/day.ts'
import type { LetterFacts } from './facts.ts'
import { inLine, onDay, promptWith } from './known.ts'
import type { Words } from './languages/index.ts'
import type { Kind, Refused } from './outline.ts'
import { offerPieces } from './parts.ts'

const A_WEEK_DAYS = 7

/** R154: comes back to an ask once, after a week, without asking again; never to a second ask. */
export const followUp: Kind = (facts, words) => {
  const { followUp: say } = words
  const refused = refusal(facts, words)
  if (refused !== undefined) return refused
  const { day, words: wanted } = facts.person.unansweredAsk ?? { day: facts.today }
  const known = wanted === undefined ? [] : [words.stored.noted('', inLine(wanted))]
  const offer = offerPieces(facts, words)
  return {
    subject: say.subject,
    parts: [
      {
        purpose: 'remind',
        pieces: [say.wrote(onDay(day, words)), { gap: 'what-about', prompt: promptWith(say.whatAbout, known) }, '.'],
        hint: say.remindHint,
      },
      { purpose: 'make-no-easy', pieces: [say.makeNoEasy], hint: say.makeNoEasyHint },
      { purpose: 'give-back', ...offer },
    ],
  }
}

function refusal({ ask, person, today }: LetterFacts, words: Words): Refused | undefined {
  const { followUp: say } = words
  const open = person.unansweredAsk
  if (open === undefined) return { because: say.nothingOpen, instead: say.justWrite }
  if (ask !== undefined) return { because: say.another, instead: say.giveInstead }
  if (open.isSecond === true) return { because: say.second, instead: say.giveInstead }
  if (open.followedUpOn !== undefined) {
    return { because: say.once(onDay(open.followedUpOn, words)), instead: say.giveInstead }
  }
  const from: Day = addDays(open.day, A_WEEK_DAYS)
  if (today >= from) return undefined
  return { because: say.tooSoon(onDay(open.day, words)), instead: say.waitAWeek(onDay(from, words)) }
}
