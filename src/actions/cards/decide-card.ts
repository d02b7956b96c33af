import { z } from 'zod'
import { Day } from '#book/day.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { people } from '#storage/people.ts'
import { promises } from '#storage/promises.ts'
import { createRecord, deleteRecord, getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from '../action.ts'
import type { Context } from '../action.ts'
import { refuseUnknownPlaces } from '../placing.ts'
import { removeAllOf } from '../whole-person/everything-about.ts'

const Keep = z.strictObject({
  /** The next step in your words, and its day. */
  nextStep: z.string().trim().min(1).max(2000),
  on: Day,
  /** Without one they stay in the pool. */
  circleId: RecordId.optional(),
})

export const decideCard = action({
  name: 'decide-card',
  summary: 'Keeps somebody just written down, with a next step and its day, or lets them go',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version, keep: Keep.optional() }),

  async run({ storage, today, newId }, { id, version, keep }) {
    const person = await getRecord(storage, people, id)
    if (person.cardFrom === undefined)
      throw new Refusal('invalid', `It is decided already what becomes of ${person.name.full}`)
    if (keep !== undefined) await refuseUnknownPlaces(storage, keep)
    const label = keep === undefined ? `Let go of ${person.name.full}` : `Kept ${person.name.full}`
    return storage.write({ label, today: await today() }, async (writer) => {
      if (keep === undefined) {
        await deleteRecord(writer, people, { id, version })
        await removeAllOf(writer, id)
      } else await keepThem(writer, { id, version, keep, newId })
      return { kept: keep !== undefined, step: writer.step }
    })
  },
})

interface Kept extends Pick<Context, 'newId'> {
  readonly id: RecordId
  readonly version: Version
  readonly keep: z.infer<typeof Keep>
}

async function keepThem(writer: Writer, { id, version, keep, newId }: Kept): Promise<void> {
  const { cardFrom: _decided, ...person } = await getRecord(writer, people, id)
  const placed = keep.circleId === undefined ? {} : { place: 'network' as const, circleId: keep.circleId }
  await updateRecord(writer, people, { ...person, ...placed, version })
  const nextStep = { id: newId(), personId: id, whose: 'mine', words: keep.nextStep, day: keep.on } as const
  await createRecord(writer, promises, { ...nextStep, state: 'open' })
}
