import { expect, test } from 'vitest'
import { openTestBook } from '../../tests/book.ts'

test('many are tagged in one step, each word once, and one undo takes it back', async () => {
  const book = await openTestBook()
  const ada = await book.act('add-person', { name: 'Ada Okonkwo', tags: ['Bees'], kinds: ['friend'] })
  const bert = await book.act('add-person', { name: 'Bert Vandenberghe' })
  const ids = [ada.person.id, bert.person.id]
  const words = async () => {
    const { rows } = await book.act('list-people', { columns: ['tags', 'kinds'] })
    return rows.map(({ tags, kinds }) => [tags, kinds])
  }

  const { changed, step } = await book.act('tag-people', { ids, addTags: ['bees', 'choir'], addKinds: ['mentor'] })
  expect(changed).toBe(2)
  expect(await words()).toEqual([
    [
      ['Bees', 'choir'],
      ['friend', 'mentor'],
    ],
    [['bees', 'choir'], ['mentor']],
  ])

  await book.act('undo', { step })
  expect(await words()).toEqual([
    [['Bees'], ['friend']],
    [[], []],
  ])
})

test('a tag is taken off whoever has it, however it is written; the others stay as they are', async () => {
  const book = await openTestBook()
  const ada = await book.act('add-person', { name: 'Ada Okonkwo', tags: ['Bees', 'choir'] })
  const bert = await book.act('add-person', { name: 'Bert Vandenberghe', tags: ['choir'] })
  const { changed } = await book.act('tag-people', { ids: [ada.person.id, bert.person.id], removeTags: ['BEES'] })
  expect(changed).toBe(1)
  const { rows } = await book.act('list-people', { columns: ['tags'] })
  expect(rows.map(({ tags }) => tags)).toEqual([['choir'], ['choir']])
})

test('nothing to give and nothing to take off is refused, and so is somebody who is not there', async () => {
  const book = await openTestBook()
  const { person } = await book.act('add-person', { name: 'Ada Okonkwo' })
  await expect(book.act('tag-people', { ids: [person.id] })).rejects.toThrow('Say which tags')
  await expect(book.act('tag-people', { ids: ['nobody'], addTags: ['bees'] })).rejects.toThrow('no longer in the book')
})
