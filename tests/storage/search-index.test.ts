import { expect, test } from 'vitest'
import { Person } from '#book/person.ts'
import { people } from '#storage/people.ts'
import { createRecord, getRecord, updateRecord } from '#storage/records.ts'
import { openDatabase, TODAY } from './databases.ts'

test('V8: notes that are rewritten a thousand times leave the search index whole', async () => {
  const { storage } = await openDatabase('SQLite')
  const ana = Person.parse({ id: 'ana', name: { full: 'Ana Kovač' }, place: 'network', addedOn: TODAY })
  await storage.write({ label: 'Added', today: TODAY }, (writer) => createRecord(writer, people, ana))
  for (let word = 0; word < 1000; word += 1) {
    await storage.write({ label: 'Noted', today: TODAY }, async (writer) => {
      const current = await getRecord(writer, people, 'ana')
      // Words without an order of their own, as people write them.
      const notes = `${current.notes ?? ''} ${((word * 7919) % 1_000_003).toString(36)}`
      await updateRecord(writer, people, { ...current, notes })
    })
  }
  expect(await storage.driver.integrityProblems()).toEqual([])
})
