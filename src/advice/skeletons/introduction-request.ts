import type { LetterFacts } from './facts.ts'
import { aboutTheirLife, inLine, promptWith } from './known.ts'
import type { Kind } from './outline.ts'
import { askAfterSilence, ownTheSilence } from './parts.ts'

/** Asks one side, and names nobody before both said yes. */
export const introductionRequest: Kind = (facts, words) => {
  const { introductionRequest: say } = words
  const about = namelessAbout(facts)
  return {
    subject: say.subject,
    parts: [
      ...ownTheSilence(facts, words),
      ...askAfterSilence(facts, words),
      {
        purpose: 'introduce',
        pieces: [
          say.know,
          { gap: 'who-they-are', prompt: say.whoTheyAre, ...(about === undefined ? {} : { suggestion: about }) },
          '.',
        ],
        hint: say.introduceHint,
      },
      {
        purpose: 'why-you',
        pieces: [
          {
            gap: 'why-both',
            prompt: promptWith(say.whyBoth(facts.person.firstName), aboutTheirLife(facts, words)),
            endsWith: '.',
          },
        ],
        hint: say.whyYouHint,
      },
      { purpose: 'next-step', pieces: [say.mayI], hint: say.nextStepHint },
      { purpose: 'make-no-easy', pieces: [say.makeNoEasy], hint: say.makeNoEasyHint },
    ],
  }
}

/** What may be said of the other; nothing when a part of the name stands in it. */
function namelessAbout({ introduction }: LetterFacts): string | undefined {
  if (introduction?.about === undefined) return undefined
  const about = introduction.about.toLowerCase()
  const names = `${introduction.name} ${introduction.firstName}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return names.some((name) => about.includes(name)) ? undefined : inLine(introduction.about)
}
