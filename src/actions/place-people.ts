import { z } from 'zod'
import { Place } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import { RecordId } from '#book/record.ts'
import type { Stored } from '#book/record.ts'
import { circles } from '#storage/circles.ts'
import { groups } from '#storage/groups.ts'
import { people } from '#storage/people.ts'
import { findRecords, getRecord, updateRecord } from '#storage/records.ts'
import { knownPeople } from './placing.ts'
import { action } from './action.ts'
import { withChanges } from './changing.ts'

const Placing = {
  place: Place.optional(),
  circleId: RecordId.nullish(),
  cadenceDays: z.int().min(1).max(3650).nullish(),
  addGroup: RecordId.optional(),
  removeGroup: RecordId.optional(),
}
type Placing = z.infer<z.ZodObject<typeof Placing>>

export const placePeople = action({
  name: 'place-people',
  summary:
    'Puts people into the network, the pool or the archive, a circle, a group, or gives them a rhythm of their own',
  effect: 'writes',
  input: z.strictObject({ ids: z.array(RecordId).min(1).max(50_000), ...Placing }),

  async run({ storage, today }, { ids, ...placing }) {
    const day = await today()
    if (placing.circleId) await getRecord(storage, circles, placing.circleId)
    if (placing.addGroup !== undefined) await getRecord(storage, groups, placing.addGroup)
    const found = await knownPeople(storage, ids)
    const who = found.length === 1 ? (found[0]?.name.full ?? '') : `${found.length} people`
    return storage.write({ label: `Placed ${who}`, today: day }, async (writer) => {
      let changed = 0
      for (const person of await findRecords(writer, people, ids)) {
        const saved = await updateRecord(writer, people, placed(person, placing))
        if (saved.version !== person.version) changed += 1
      }
      return { changed, step: writer.step }
    })
  },
})

/** Choosing a circle is choosing to keep up, so it brings people into the network. */
function placed(
  person: Stored<Person>,
  { place, circleId, cadenceDays, addGroup, removeGroup }: Placing,
): Stored<Person> {
  const joined = new Set(person.groupIds)
  if (addGroup !== undefined) joined.add(addGroup)
  if (removeGroup !== undefined) joined.delete(removeGroup)
  return withChanges(person, {
    place: place ?? (circleId ? 'network' : undefined),
    circleId,
    cadenceDays,
    groupIds: [...joined],
  }) as Stored<Person>
}
