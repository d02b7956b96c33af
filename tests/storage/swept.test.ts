import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Interaction } from '#book/interaction.ts'
import { Person } from '#book/person.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { createRecords, deleteRecord, getRecord } from '#storage/records.ts'
import { forgetTraces } from '#storage/erase.ts'
import { openDatabase, TODAY } from './databases.ts'

test.each([1, 400])(
  'P4: nothing of what was said stays in the search indexes of %i entries once they are swept',
  async (entries) => {
    const { storage, where } = await openDatabase('SQLite')
    const file = 'file' in where ? where.file : ''
    const step = { label: 'Filled', today: TODAY }
    const talk = (id: string, notes: string) =>
      Interaction.parse({ id, kind: 'met', direction: 'both', day: TODAY, personIds: ['ana'], notes })
    await storage.write(step, async (writer) => {
      await createRecords(writer, people, [Person.parse({ id: 'ana', name: { full: 'Ana' }, addedOn: TODAY })])
      await createRecords(
        writer,
        interactions,
        Array.from({ length: entries }, (_, at) => talk(`t${at}`, `word${at} orchard`)),
      )
    })
    await storage.write(step, (writer) => createRecords(writer, interactions, [talk('secret', 'a Quagswagging thing')]))
    await storage.write(step, async (writer) => {
      await deleteRecord(writer, interactions, await getRecord(writer, interactions, 'secret'))
      await forgetTraces(writer, { id: 'ana', names: ['Ana'] })
    })
    await storage.driver.sweep()
    const bytes = await readFile(file, 'latin1')
    expect(bytes.toLowerCase()).not.toContain('swagging')
    expect(bytes).toContain('orchard')
  },
)
