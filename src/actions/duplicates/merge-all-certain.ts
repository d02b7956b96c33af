import { z } from 'zod'
import { certainGroups } from '#book/duplicates-groups.ts'
import { inOrder } from '#book/pair-answer.ts'
import type { Person } from '#book/person.ts'
import { RecordId } from '#book/record.ts'
import { historyLength } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { action } from '../action.ts'
import { pairsToAnswer } from './lookout.ts'
import { mergerOf } from './merging.ts'
import { keepFirst } from './side-by-side.ts'

export const mergeAllCertain = action({
  name: 'merge-all-certain',
  summary: 'Makes everybody one who is certainly in the book twice, in one step that undo takes back',
  effect: 'writes',
  input: z.strictObject({
    /** Pairs to leave as they are. */
    except: z
      .array(z.tuple([RecordId, RecordId]))
      .max(10_000)
      .default([]),
  }),

  async run({ storage, today, newId }, { except }) {
    const day = await today()
    const left = new Set(except.map((pair) => inOrder(pair).join(' ')))
    const pairs = (await pairsToAnswer(storage, day)).filter(({ personIds }) => !left.has(personIds.join(' ')))
    const groups = certainGroups(pairs)
    const gone = groups.reduce((sum, group) => sum + group.length - 1, 0)
    if (gone === 0) return { merged: 0, step: undefined }
    const step = {
      label: gone === 1 ? 'Made two people one' : `Made ${gone} people one with their doubles`,
      today: day,
    }
    return storage.write(step, async (writer) => {
      const merge = await mergerOf(writer, { newId, isBulk: true })
      let merged = 0
      for (const group of groups) {
        const [keep, ...others] = await bestFirst(writer, group)
        for (const other of others) {
          if (keep === undefined) continue
          await merge({ keep, other })
          merged += 1
        }
        await letOthersRun()
      }
      return { merged, step: writer.step }
    })
  },
})

async function bestFirst(reader: Reader, ids: readonly RecordId[]): Promise<readonly RecordId[]> {
  const found = await findRecords<Person>(reader, people, ids)
  const personById = new Map(found.map((person) => [person.id, person]))
  const rows = []
  for (const { id, place } of found) rows.push({ id, place, exchanges: await historyLength(reader, id) })
  return keepFirst(rows, personById).map(({ id }) => id)
}

function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
