import { z } from 'zod'
import type { Person } from '#book/person.ts'
import { RecordId } from '#book/record.ts'
import type { Stored } from '#book/record.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { knownPeople, refuseUnknownPlaces } from '../placing.ts'

/** Whose records go into a file: everybody of the network and the pool, unless it says less. */
export const Whom = {
  ids: z.array(RecordId).max(50_000).optional(),
  place: z.enum(['network', 'pool']).optional(),
  circle: RecordId.optional(),
  group: RecordId.optional(),
}

export type Whom = z.infer<z.ZodObject<typeof Whom>>

/** @throws Refusal `not-found` when a file is wanted of somebody, a circle or a group that is not in the book */
export async function refuseUnknown(reader: Reader, { ids = [], circle, group }: Whom): Promise<void> {
  await refuseUnknownPlaces(reader, { circleId: circle, ...(group === undefined ? {} : { groupIds: [group] }) })
  await knownPeople(reader, ids)
}

const AT_ONCE = 300

/** The people, by name, a page at a time. Whoever was put away stays away unless named (T19). */
export async function* peopleFor(reader: Reader, whom: Whom): AsyncGenerator<Stored<Person>[]> {
  const { ids, place, circle, group } = whom
  const filter = { ids, place, circleId: circle, groupId: group }
  for (let offset = 0; ; offset += AT_ONCE) {
    const listed = await listPeople(reader, filter, { sort: 'name', offset, limit: AT_ONCE })
    if (listed.length === 0) return
    const order = listed.map((person) => person.id)
    const found = new Map((await findRecords(reader, people, order)).map((person) => [person.id, person]))
    yield order.flatMap((id) => {
      const person = found.get(id)
      return person === undefined ? [] : [withoutPrivate(person)]
    })
  }
}

/** What leaves in such a file says nothing that is between the owner and the book (R23). */
function withoutPrivate({ privateNotes: _notes, regard: _regard, ...person }: Stored<Person>): Stored<Person> {
  return person
}
