import { expect, test } from 'vitest'
import { A_TUESDAY, openTestBook } from '../../tests/book.ts'
import type { TestBook } from '../../tests/book.ts'
import { addAda } from '../../tests/cast.ts'

async function cardFor(book: TestBook, name: string): Promise<string> {
  const { cards } = await book.act('open-day', {})
  const card = cards.find((one) => one.name === name)
  if (card === undefined) throw new Error(`There is no card for ${name}`)
  return card.promptId
}

test('a promise whose card is done is kept, and does not come back tomorrow; undo opens it again', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await book.act('make-promise', { personId: ada.id, whose: 'mine', words: 'send the slides', day: A_TUESDAY })
  const later = { personId: ada.id, whose: 'mine', words: 'send the book', day: '2026-06-30' } as const
  await book.act('make-promise', later)
  await book.act('make-promise', { ...later, whose: 'theirs', words: 'find the photo', day: '2026-05-01' })
  const promptId = await cardFor(book, 'Ada Okonkwo')

  const { step } = await book.act('answer-card', { promptId, response: 'done' })
  const states = async () => {
    const { promises } = await book.act('show-person', { id: ada.id })
    return promises.map(({ words, state, settledOn }) => [words, state, settledOn])
  }
  expect(await states()).toEqual([
    ['find the photo', 'open', undefined],
    ['send the slides', 'kept', A_TUESDAY],
    ['send the book', 'open', undefined],
  ])
  book.goTo('2026-05-20')
  expect((await book.act('open-day', {})).cards).toEqual([])

  await book.act('undo', { step })
  expect(await states()).toContainEqual(['send the slides', 'open', undefined])
})

test('a promise put off comes back on the day it was put off to, and keeps its own day', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await book.act('make-promise', { personId: ada.id, whose: 'mine', words: 'send the slides', day: A_TUESDAY })
  await book.act('answer-card', { promptId: await cardFor(book, 'Ada Okonkwo'), response: 'later', days: 3 })
  book.goTo('2026-05-21')
  expect((await book.act('plan-today', {})).cards).toEqual([])
  book.goTo('2026-05-22')
  const [card] = (await book.act('plan-today', {})).cards
  expect(card?.headline).toBe('Keep your word to Ada Okonkwo: “send the slides”')
  expect(card?.because[0]).toContain('19 May 2026')
})
