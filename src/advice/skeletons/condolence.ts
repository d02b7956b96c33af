import { aboutTheTwo, promptWith, theirNews } from './known.ts'
import type { Kind } from './outline.ts'

/** Names the loss, remembers, offers one definite thing, and lets them be. No question, nothing of the writer's. */
export const condolence: Kind = (facts, words) => {
  const { condolence: say, recurring } = words
  return {
    subject: say.subject,
    greeting: say.greeting(facts.person.firstName),
    closing: `${say.closing}\n${facts.me.firstName}`,
    parts: [
      {
        purpose: 'name-it',
        pieces: [
          { gap: 'the-loss', prompt: promptWith(say.theLoss, theirNews(facts, words)), endsWith: '.' },
          say.sorry,
        ],
        hint: say.nameItHint,
      },
      {
        purpose: 'remember',
        pieces: [
          {
            gap: 'memory',
            prompt: promptWith(say.memory, aboutTheTwo(facts, words)),
            endsWith: '.',
            mayStayEmpty: true,
          },
        ],
        hint: say.memoryHint,
      },
      {
        purpose: 'give-back',
        pieces: [{ gap: 'offer', prompt: say.offer, endsWith: '.', mayStayEmpty: true }],
        hint: say.offerHint,
      },
      { purpose: 'answer-not-needed', pieces: [recurring.noAnswer], hint: recurring.noAnswerHint },
    ],
  }
}
