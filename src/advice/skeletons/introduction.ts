import type { Kind } from './outline.ts'

/** To both, when both said yes. */
export const introduction: Kind = (facts, words) => {
  const { introduction: say, letter } = words
  const { introduction: other, person } = facts
  if (other?.bothSaidYes !== true) return { because: say.notAsked, instead: say.askFirst }
  const names = [person.firstName, other.firstName]
  return {
    subject: say.subject(names),
    greeting: letter.greeting(names),
    parts: [
      {
        purpose: 'introduce',
        pieces: [
          say.bothSaidYes,
          { gap: 'about-the-one', prompt: say.who(person.firstName, other.firstName), endsWith: '.' },
          { gap: 'about-the-other', prompt: say.who(other.firstName, person.firstName), endsWith: '.' },
        ],
        hint: say.introduceHint,
      },
      {
        purpose: 'why-you',
        pieces: [{ gap: 'why-both', prompt: say.whyBoth, endsWith: '.' }],
        hint: say.whyYouHint,
      },
      { purpose: 'next-step', pieces: [say.step], hint: say.nextStepHint },
    ],
  }
}
