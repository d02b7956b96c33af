import { inLine, myNews, promptWith, theirHelp } from './known.ts'
import type { Kind } from './outline.ts'
import { askAboutTheirLife, ownTheSilence } from './parts.ts'
import type { Part } from './skeleton.ts'

/** R155: what happened to me, good or hard, after a question about them. Hard news wants nothing done. */
export const news: Kind = (facts, words) => {
  const { news: say } = words
  const first = facts.me.news[0]
  const isHard = first?.hard === true
  const opening = first === undefined ? say.neutral : isHard ? say.hard : say.good
  return {
    subject: say.subject,
    parts: [
      ...ownTheSilence(facts, words),
      askAboutTheirLife(facts, words),
      {
        purpose: 'my-news',
        pieces: [
          opening,
          {
            gap: 'my-news',
            prompt: promptWith(say.myNews, myNews(facts, words).slice(0, 1)),
            endsWith: '.',
            ...(first === undefined ? {} : { suggestion: inLine(first.words) }),
          },
        ],
        hint: isHard ? say.hardHint : say.goodHint,
      },
      isHard ? nothingToDo() : theirPart(),
    ],
  }

  function nothingToDo(): Part {
    return { purpose: 'answer-not-needed', pieces: [say.nothingToDo], hint: say.nothingToDoHint }
  }

  function theirPart(): Part {
    const prompt = promptWith(say.theirPart(facts.person.firstName), theirHelp(facts, words))
    return {
      purpose: 'thank',
      pieces: [{ gap: 'their-part', prompt, endsWith: '.', mayStayEmpty: true }],
      hint: say.theirPartHint,
    }
  }
}
