import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openTestBook } from '../book.ts'
import { run } from './kill/steps.ts'
import { signsOfHalfSteps } from './wholeness.ts'

const TODAY = '2026-05-19'

/** Ada logs a call and a group with Bert. */
async function smallBook() {
  const { act, context } = await openTestBook({ day: TODAY })
  const { group } = await act('add-group', { name: 'Softball' })
  const { person } = await act('add-person', { name: 'Bert Müller', groupIds: [group.id] })
  await act('log-interaction', { personIds: [person.id], kind: 'call', day: '2026-05-01' })
  return context
}

test('a book that only actions have touched is whole', async () => {
  const { storage } = await smallBook()
  expect(await signsOfHalfSteps(storage, TODAY)).toEqual([])
})

test.each([
  ['a change is lost', 'delete from change where seq = (select max(seq) from change)'],
  ['a step is lost', 'delete from step where id = (select max(id) from step)'],
  ['the number of the owner did not move', 'update owner set seq = seq - 1'],
  ['a record is lost', 'delete from interaction'],
  ['a record is there twice', `insert into news select owner_id, 'x', 1, id, added_on, body from person`],
  ['a record has a version of its own', 'update person set version = version + 1'],
  ['a history misses an entry', 'delete from interaction_person'],
  ['a group misses a member', 'delete from group_member'],
  ['a tie was not made anew', 'update tie set sent = sent + 1'],
  ['a tie is lost', 'delete from tie'],
  ['a column says something else than the record', `update person set full_name = 'Berta'`],
  ['somebody cannot be found', 'delete from person_search_row'],
  [
    'the index knows somebody who is gone',
    `insert into person_search (names, words, person_id) values ('x', 'x', 'x')`,
  ],
])('half a step shows: %s', async (_what, damage) => {
  const { storage } = await smallBook()
  await sql.raw(damage).execute(storage.db)
  expect(await signsOfHalfSteps(storage, TODAY)).not.toEqual([])
})

test('what a book begins with cannot be undone', async () => {
  const { act, context } = await openTestBook()
  const start = (await act('list-steps', {})).steps.at(-1)
  await expect(run(context, 'undo', { step: start?.id })).rejects.toThrow('What the book began with cannot be undone')
  const { steps } = await act('list-steps', {})
  for (const _step of steps) await run(context, 'undo', {}).catch(() => {})
  expect((await act('overview', {})).settings.country).toBeTypeOf('string')
})
