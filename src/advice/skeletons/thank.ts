import { promptWith, theirHelp } from './known.ts'
import type { Kind } from './outline.ts'
import { askAfterSilence, ownTheSilence } from './parts.ts'

/** Thanks for one thing, and what came of it. Wants nothing back. */
export const thank: Kind = (facts, words) => {
  const { recurring, thank: say } = words
  const prompt = promptWith(say.whatTheyDid(facts.person.firstName), theirHelp(facts, words))
  return {
    subject: say.subject,
    parts: [
      { purpose: 'thank', pieces: [say.thanks, { gap: 'what-they-did', prompt }, '.'], hint: say.thankHint },
      {
        purpose: 'what-came-of-it',
        pieces: [{ gap: 'what-came-of-it', prompt: say.whatCameOfIt, endsWith: '.' }],
        hint: say.whatCameOfItHint,
      },
      ...ownTheSilence(facts, words),
      ...askAfterSilence(facts, words),
      { purpose: 'answer-not-needed', pieces: [recurring.noAnswer], hint: recurring.noAnswerHint },
    ],
  }
}
