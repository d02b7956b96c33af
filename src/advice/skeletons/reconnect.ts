import { daysSilent } from './facts.ts'
import { aboutTheTwo, inLine, myNews, promptWith } from './known.ts'
import type { Kind } from './outline.ts'
import { askAboutTheirLife, memoryGap, offerPieces, sayDays, sharedWorkSentence } from './parts.ts'
import type { Piece } from './skeleton.ts'

/** R163: explain, apologise, want to rebuild, ask about their life, how to stay closer. It asks for nothing. */
export const reconnect: Kind = (facts, words) => {
  const { reconnect: say, recurring } = words
  const { me, person } = facts
  const offer = offerPieces(facts, words)
  const situation: Piece = {
    gap: 'situation',
    prompt: promptWith(say.situation, myNews(facts, words)),
    endsWith: '.',
    ...(me.situation === undefined ? {} : { suggestion: inLine(me.situation) }),
  }
  return {
    subject: say.subject,
    parts: [
      { purpose: 'explain', pieces: [...silence(), situation], hint: say.explainHint },
      { purpose: 'apologise', pieces: [say.apology], hint: say.apologiseHint },
      {
        purpose: 'want-to-rebuild',
        pieces: [
          ...sharedWorkSentence(facts, words),
          memoryGap(recurring.memory(person.firstName), facts, words),
          say.rebuild,
        ],
        hint: say.rebuildHint,
      },
      askAboutTheirLife(facts, words),
      {
        purpose: 'how-to-stay-closer',
        pieces: [say.stayCloser, { gap: 'rhythm', prompt: say.rhythm, endsWith: '.' }, ...offer.pieces],
        hint: `${say.stayCloserHint} ${offer.hint}`,
      },
    ],
  }

  function silence(): readonly Piece[] {
    const days = daysSilent(facts)
    if (days === undefined) {
      const prompt = promptWith(say.howLong, aboutTheTwo(facts, words))
      return [{ gap: 'how-long', prompt, endsWith: '.' }]
    }
    const span = sayDays(days, words)
    return span === undefined ? [] : [say.silence(span)]
  }
}
