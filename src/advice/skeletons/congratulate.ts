import { aboutTheirLife, promptWith, theirNews } from './known.ts'
import type { Kind } from './outline.ts'
import { askAboutTheirLife, ownTheSilence } from './parts.ts'

/** Congratulations on one thing, with something that only this writer can say, and a question. */
export const congratulate: Kind = (facts, words) => {
  const { congratulate: say } = words
  const memory = promptWith(say.memory(facts.person.firstName), aboutTheirLife(facts, words))
  return {
    subject: say.subject,
    parts: [
      {
        purpose: 'congratulate',
        pieces: [
          say.congratulations,
          { gap: 'their-news', prompt: promptWith(say.theirNews, theirNews(facts, words)) },
          '.',
        ],
        hint: say.hint,
      },
      {
        purpose: 'remember',
        pieces: [{ gap: 'memory', prompt: memory, endsWith: '.', mayStayEmpty: true }],
        hint: say.memoryHint,
      },
      ...ownTheSilence(facts, words),
      askAboutTheirLife(facts, words),
    ],
  }
}
