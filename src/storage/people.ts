import { nameKey } from '#book/name-key.ts'
import { cityOf, workOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import { followFacets } from './facets.ts'
import { hintOf } from './planning-hint.ts'
import type { RecordChange, RecordTable } from './records.ts'
import { indexPeople } from './search-index.ts'
import type { Writer } from './storage.ts'

export const people: RecordTable<Person> = {
  kind: 'person',
  table: 'person',
  noun: 'person',
  columns: (person) => ({
    full_name: person.name.full,
    name_key: nameKey(person.name.full),
    work: workOf(person) ?? null,
    city: cityOf(person) ?? null,
    place: person.place,
    circle_id: person.circleId ?? null,
    cadence_days: person.cadenceDays ?? null,
    birthday: person.birthday ?? null,
    rest_until: person.restUntil ?? null,
    do_not_suggest: person.doNotSuggest ? 1 : 0,
    added_on: person.addedOn,
    hint: JSON.stringify(hintOf(person)),
  }),
  async follow(writer, changes) {
    for (const { before, after } of changes) writer.changedPeople.add((after ?? before)?.id ?? '')
    await followGroups(writer, changes)
    await followFacets(writer, changes)
    await indexPeople(writer, changes)
  },
}

async function followGroups(writer: Writer, changes: readonly RecordChange<Person>[]): Promise<void> {
  const added: { owner_id: number; group_id: string; person_id: string }[] = []
  for (const { before, after } of changes) {
    const old = new Set(before?.groupIds ?? [])
    const now = new Set(after?.groupIds ?? [])
    const personId = (after ?? before)?.id
    if (personId === undefined) continue
    for (const group_id of now.difference(old)) added.push({ owner_id: writer.owner, group_id, person_id: personId })
    const left = [...old.difference(now)]
    if (left.length > 0) {
      await writer.db
        .deleteFrom('group_member')
        .where('owner_id', '=', writer.owner)
        .where('group_id', 'in', left)
        .where('person_id', '=', personId)
        .execute()
    }
  }
  await writer.driver.insertAll(writer.db, 'group_member', added)
}
