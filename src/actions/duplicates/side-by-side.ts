import type { Day } from '#book/day.ts'
import { sidesOf } from '#book/duplicates-sides.ts'
import type { DuplicatePair } from '#book/duplicates.ts'
import type { Person } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { historyLength } from '#storage/interactions.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { photos } from '#storage/photos.ts'
import { findRecord, findRecords } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { personRow } from '../people-rows.ts'
import type { DoublePair, DoublePerson } from './views.ts'

/** What both people of each pair say, the one to keep first. */
export async function pairsSideBySide(
  reader: Reader,
  pairs: readonly DuplicatePair[],
  today: Day,
): Promise<readonly DoublePair[]> {
  const ids = [...new Set(pairs.flatMap(({ personIds }) => personIds))]
  const { country } = await readSettings(reader)
  const circles = await listCircles(reader)
  const circle = (id: RecordId) => circles.find((each) => each.id === id)?.name ?? id
  const personById = new Map((await findRecords<Person>(reader, people, ids)).map((person) => [person.id, person]))
  const rowById = new Map<RecordId, DoublePerson>()
  for (const listed of await listPeople(reader, { ids }, { sort: 'name' })) {
    const exchanges = await historyLength(reader, listed.id)
    const hasPhoto = (await findRecord(reader, photos, listed.id)) !== undefined
    rowById.set(listed.id, { ...personRow(listed, circles, today), exchanges, hasPhoto })
  }
  return pairs.flatMap(({ personIds, kind, because }) => {
    const [keep, other] = keepFirst(
      personIds.flatMap((id) => rowById.get(id) ?? []),
      personById,
    )
    const [one, two] = [personById.get(keep?.id ?? ''), personById.get(other?.id ?? '')]
    if (keep === undefined || other === undefined || one === undefined || two === undefined) return []
    return [{ keep, other, kind, because, sides: sidesOf(one, two, { country, circle }) }]
  })
}

/** The network before the pool, more history before less, whoever says more of themselves, known for longer. */
export function keepFirst<T extends Pick<DoublePerson, 'id' | 'place' | 'exchanges'>>(
  rows: readonly T[],
  personById: ReadonlyMap<RecordId, Person>,
): readonly T[] {
  const place = { network: 0, pool: 1, archive: 2 } as const
  const said = ({ id }: T) => JSON.stringify(personById.get(id) ?? {}).length
  const addedOn = ({ id }: T) => personById.get(id)?.addedOn ?? ''
  return rows.toSorted(
    (one, other) =>
      place[one.place] - place[other.place] ||
      other.exchanges - one.exchanges ||
      said(other) - said(one) ||
      (addedOn(one) < addedOn(other) ? -1 : addedOn(one) > addedOn(other) ? 1 : one.id < other.id ? -1 : 1),
  )
}
