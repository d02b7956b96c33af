import { z } from 'zod'
import { nameWords } from '#book/match-name-words.ts'
import type { Person } from '#book/person.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { forgetTraces } from '#storage/erase.ts'
import { forgotten } from '#storage/forgotten.ts'
import { matchAnswers } from '#storage/match-answers.ts'
import { people } from '#storage/people.ts'
import { allRecords, createRecord, deleteRecord, deleteRecords, findRecord, getRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from '../action.ts'
import { forgottenId, keysThatName } from '../forgotten-id.ts'
import { removeAllOf } from './everything-about.ts'

export const erasePerson = action({
  name: 'erase-person',
  summary: 'Erases a person for good, in every place and without undo; what happened with others stays with the others',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    /** Their name, typed by the owner: what cannot be undone is not done by a slip. */
    name: z.string().min(1).max(500),
    /** Keeps a mark that says nothing by itself, by which the next file does not bring them back. */
    keepOut: z.boolean().default(true),
  }),

  async run({ storage, today }, { id, version, name, keepOut }) {
    const person = await getRecord(storage, people, id)
    if (name.trim() !== person.name.full)
      throw new Refusal('invalid', 'Type their name exactly as it stands on their page')
    const day = await today()
    await storage.write({ label: 'Erased 1 person', today: day, frees: true }, async (writer) => {
      await deleteRecord(writer, people, { id, version })
      await removeAllOf(writer, id)
      await removeNamesakeAnswers(writer, person)
      if (keepOut) await keepThemOut(writer, { person, day })
      await forgetTraces(writer, { id, names: namesOf(person) })
    })
    await storage.driver.sweep()
    return { erased: true }
  },
})

function namesOf({ name }: Person): string[] {
  return [name.full, name.formerly, name.nickname].flatMap((one) => (one === undefined || one === '' ? [] : [one]))
}

/** Answers that others are not this person name them in words. */
async function removeNamesakeAnswers(writer: Writer, person: Person): Promise<void> {
  const { country } = await readSettings(writer)
  const keys = new Set(keysThatName(person, country))
  const { sortedKey } = nameWords(person.name)
  const answers = await allRecords(writer, matchAnswers)
  const naming = answers.filter(({ strangerKey: key }) => keys.has(key) || key.endsWith(` ${sortedKey}`))
  await deleteRecords(writer, matchAnswers, naming)
}

async function keepThemOut(writer: Writer, { person, day }: { person: Person; day: string }): Promise<void> {
  const { country } = await readSettings(writer)
  for (const key of keysThatName(person, country)) {
    const id = await forgottenId(writer, key)
    const known = await findRecord(writer, forgotten, id)
    if (known === undefined) await createRecord(writer, forgotten, { id, on: day })
  }
}
