import { expect, test } from 'vitest'
import { Person } from '#book/person.ts'
import { people } from '#storage/people.ts'
import { createRecords, getRecord, updateRecord } from '#storage/records.ts'
import { seeded } from '../../benches/world.ts'
import { openDatabase, TODAY } from './databases.ts'

/** With this many the index broke while it overwrote what it deleted (decision 0020). */
const REWRITES = 1500

test('V8: notes that grow word by word, rewritten each time, leave the search index whole', async () => {
  const { storage } = await openDatabase('SQLite')
  const random = seeded(7)
  const ids = ['a', 'b', 'c', 'd', 'e']
  await storage.write({ label: 'Added', today: TODAY }, (writer) =>
    createRecords(
      writer,
      people,
      ids.map((id) => Person.parse({ id, name: { full: `Ana ${id}` }, place: 'network', addedOn: TODAY })),
    ),
  )
  await storage.write({ label: 'Noted', today: TODAY }, async (writer) => {
    for (let rewrite = 0; rewrite < REWRITES; rewrite += 1) {
      const current = await getRecord(writer, people, ids[Math.floor(random() * ids.length)] ?? 'a')
      const word = `w${Math.floor(random() * 36 ** 6).toString(36)}`
      await updateRecord(writer, people, { ...current, notes: `${current.notes ?? ''} ${word}` })
    }
  })
  expect(await storage.driver.integrityProblems()).toEqual([])
})
