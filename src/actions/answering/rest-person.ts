import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'

/** No card about them before a day; a longer rest that they have already stays. */
export async function restPerson(writer: Writer, personId: RecordId, until: Day): Promise<void> {
  const person = await getRecord(writer, people, personId)
  if ((person.restUntil ?? '') < until) await updateRecord(writer, people, { ...person, restUntil: until })
}
