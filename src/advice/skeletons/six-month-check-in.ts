import { daysBetween } from '#book/day.ts'
import type { LetterFacts } from './facts.ts'
import { inLine, myNews, promptWith, theirHelp, when } from './known.ts'
import type { Words } from './languages/index.ts'
import type { Kind } from './outline.ts'
import { askAboutTheirLife, offerPieces, ownTheSilence, sayDays } from './parts.ts'

/** R56, R60: back to whoever helped, half a year on: thanks, how it went, a question, something back. */
export const sixMonthCheckIn: Kind = (facts, words) => {
  const { sixMonthCheckIn: say } = words
  const whatTheyDid = promptWith(say.whatTheyDid(facts.person.firstName), theirHelp(facts, words))
  return {
    subject: say.subject,
    parts: [
      {
        purpose: 'thank',
        pieces: [...reminder(facts, words), say.thanks, { gap: 'what-they-did', prompt: whatTheyDid }, '.'],
        hint: say.thankHint,
      },
      {
        purpose: 'what-came-of-it',
        pieces: [{ gap: 'what-came-of-it', prompt: promptWith(say.whatCameOfIt, myNews(facts, words)), endsWith: '.' }],
        hint: say.whatCameOfItHint,
      },
      ...ownTheSilence(facts, words),
      askAboutTheirLife(facts, words),
      { purpose: 'give-back', ...offerPieces(facts, words) },
    ],
  }
}

/** Their invitation in their own words; else how long ago they helped, where that is stored. */
function reminder(facts: LetterFacts, words: Words): readonly string[] {
  const { sixMonthCheckIn: say } = words
  const { invitation, person, today } = facts
  if (invitation !== undefined) return [say.invited(when(invitation.day, facts, words), inLine(invitation.words))]
  const day = person.helpReceived[0]?.day
  const span = day === undefined ? undefined : sayDays(daysBetween(day, today), words)
  return span === undefined ? [] : [say.helped(span)]
}
