import { inLine, myGifts, promptWith, theirHelp, yearsOf } from './known.ts'
import type { Kind } from './outline.ts'

/** R108: begins with work that is stored, and leaves all praise to who has seen it. */
export const recommendation: Kind = (facts, words) => {
  const { recommendation: say } = words
  const { person } = facts
  const work = person.sharedWork[0]
  if (work === undefined) return { because: say.notStored(person.firstName), instead: say.storeFirst }
  return {
    subject: say.subject(person.name),
    greeting: '',
    closing: '',
    parts: [
      {
        purpose: 'shared-work',
        pieces: [say.worked(person.name, inLine(work.organisation), yearsOf(work, words))],
        hint: say.workedHint,
      },
      {
        purpose: 'what-they-do-well',
        pieces: [
          {
            gap: 'what-you-saw',
            prompt: promptWith(say.whatYouSaw(person.firstName), theirHelp(facts, words)),
            endsWith: '.',
          },
        ],
        hint: say.whatYouSawHint,
      },
      {
        purpose: 'example',
        pieces: [
          {
            gap: 'one-example',
            prompt: promptWith(say.example, myGifts(facts, words)),
            endsWith: '.',
            mayStayEmpty: true,
          },
        ],
        hint: say.exampleHint,
      },
    ],
  }
}
