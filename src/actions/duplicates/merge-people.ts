import { z } from 'zod'
import { MergeChoices } from '#book/duplicates-merge.ts'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { mergerOf } from './merging.ts'

export const mergePeople = action({
  name: 'merge-people',
  summary: 'Makes two people one, with everything of both; undo makes them two again',
  effect: 'writes',
  input: z.strictObject({
    /** Who stays. */
    keep: RecordId,
    /** Who becomes part of them. */
    other: RecordId,
    /** Whose word counts, field by field; without it everything of both stays. */
    take: MergeChoices.default({}),
  }),

  async run({ storage, today, newId }, { keep, other, take }) {
    if (keep === other) throw new Refusal('invalid', 'These two are one person already')
    const { name } = await getRecord(storage, people, keep)
    await getRecord(storage, people, other)
    const step = { label: `Made two people one: ${name.full}`, today: await today() }
    return storage.write(step, async (writer) => {
      const merge = await mergerOf(writer, { newId, isBulk: false })
      return { person: await merge({ keep, other, take }), step: writer.step }
    })
  },
})
