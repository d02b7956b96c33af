import { aboutTheirLife, inLine, promptWith } from './known.ts'
import type { Kind } from './outline.ts'
import { askAfterSilence, ownTheSilence } from './parts.ts'
import type { Piece } from './skeleton.ts'

/** R94: a link is a gift only with a line of one's own. */
const FEWEST_OWN_WORDS = 4

/** A line of one's own, the address, and nothing wanted. */
export const share: Kind = (facts, words) => {
  const { share: say, recurring } = words
  const { link } = facts
  const why = link?.why === undefined ? [] : [words.stored.noted('', inLine(link.why))]
  const line: Piece = {
    gap: 'your-line',
    prompt: promptWith(say.line(facts.person.firstName), [...why, ...aboutTheirLife(facts, words)]),
    endsWith: '.',
    fewestWords: FEWEST_OWN_WORDS,
    ...(link?.title === undefined ? {} : { besides: link.title }),
  }
  return {
    subject: say.subject,
    parts: [
      ...ownTheSilence(facts, words),
      { purpose: 'own-line', pieces: [line], hint: say.lineHint },
      { purpose: 'link', pieces: [address()], hint: say.linkHint },
      ...askAfterSilence(facts, words),
      { purpose: 'answer-not-needed', pieces: [recurring.noAnswer], hint: recurring.noAnswerHint },
    ],
  }

  function address(): Piece {
    if (link === undefined) return { gap: 'the-link', prompt: say.link }
    return link.title === undefined ? link.url : say.titled(inLine(link.title), link.url)
  }
}
