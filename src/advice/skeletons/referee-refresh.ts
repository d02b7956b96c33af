import { aboutTheTwo, inLine, myNews, noted, promptWith } from './known.ts'
import type { Kind } from './outline.ts'
import { askAboutTheirLife, memoryGap, ownTheSilence, sharedWorkSentence } from './parts.ts'

/** R76: what we did together, what I have done since, a question. No ask. */
export const refereeRefresh: Kind = (facts, words) => {
  const { refereeRefresh: say } = words
  const { chance, me, person } = facts
  const first = me.news.find(({ hard }) => !hard)
  const known = [...(chance === undefined ? [] : [noted({ words: chance }, facts, words)]), ...myNews(facts, words)]
  return {
    subject: say.subject,
    parts: [
      {
        purpose: 'shared-work',
        pieces: [...sharedWorkSentence(facts, words), memoryGap(say.memory(person.firstName), facts, words)],
        hint: promptWith(say.sharedWorkHint, aboutTheTwo(facts, words).slice(0, 1)),
      },
      ...ownTheSilence(facts, words),
      askAboutTheirLife(facts, words),
      {
        purpose: 'my-news',
        pieces: [
          {
            gap: 'my-news',
            prompt: promptWith(say.myNews, known),
            endsWith: '.',
            ...(first === undefined ? {} : { suggestion: inLine(first.words) }),
          },
          say.noAsk,
        ],
        hint: `${say.myNewsHint} ${say.noAskHint}`,
      },
    ],
  }
}
