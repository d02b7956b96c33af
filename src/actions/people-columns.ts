import { fadingInWords } from '#advice/fading.ts'
import { freshnessOf } from '#advice/tie-words.ts'
import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import { currentPosition } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import { isUsable } from '#book/reach.ts'
import type { RecordId } from '#book/record.ts'
import { VAGUENESS_IN_WORDS, vaguenessOf } from '#book/vague.ts'
import { reachWordsOf } from '#storage/facets.ts'
import { groups } from '#storage/groups.ts'
import type { ListedPerson } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import type { PeopleColumn } from './people-filter.ts'
import { cadenceInNetwork, personRow } from './people-rows.ts'
import type { PersonRow } from './views.ts'

export interface RowsWanted {
  readonly circles: readonly Circle[]
  readonly today: Day
  readonly columns: readonly PeopleColumn[]
}

/** The lines of a list, each with the columns that were asked for and no more. */
export async function personRows(
  reader: Reader,
  listed: readonly ListedPerson[],
  { circles, today, columns }: RowsWanted,
): Promise<PersonRow[]> {
  const rows = listed.map((person) => personRow(person, circles, today))
  if (columns.length === 0) return rows
  const ids = listed.map(({ id }) => id)
  const needsRecords = columns.some((column) => !(column in OF_TIE))
  const records = needsRecords ? await findRecords(reader, people, ids) : []
  const byId = new Map(records.map((record) => [record.id, record]))
  const known = columns.includes('groups') ? await allRecords(reader, groups) : []
  const groupNames = new Map(known.map(({ id, name }) => [id, name]))
  return listed.map((person, at) => {
    const record = byId.get(person.id)
    const cells = columns.map((column) => [
      column,
      column in OF_TIE
        ? OF_TIE[column as OfTie](person, { circles, today })
        : record === undefined
          ? undefined
          : OF_RECORD[column as OfRecord](record, groupNames),
    ])
    return { ...(rows[at] as PersonRow), ...(Object.fromEntries(cells) as Partial<PersonRow>) }
  })
}

const OF_TIE = {
  addedOn: ({ addedOn }: ListedPerson) => addedOn,
  fading: (person: ListedPerson, { today }: TieAbout) => fadingInWords(person, today),
  freshness: (person: ListedPerson, { circles, today }: TieAbout) => {
    const cadenceDays = cadenceInNetwork(person, circles)
    return cadenceDays === undefined ? undefined : freshnessOf(person.tie, cadenceDays, today)
  },
} satisfies Partial<Record<PeopleColumn, unknown>>
type OfTie = keyof typeof OF_TIE
type TieAbout = Pick<RowsWanted, 'circles' | 'today'>

type OfRecord = Exclude<PeopleColumn, OfTie>
type Cell<Column extends OfRecord> = (person: Person, groupNames: ReadonlyMap<RecordId, string>) => PersonRow[Column]

const OF_RECORD: { readonly [Column in OfRecord]: Cell<Column> } = {
  birthday: ({ birthday }) => birthday,
  email: ({ emails }) => emails.find(isUsable)?.address,
  groups: ({ groupIds }, names) => groupIds.flatMap((id) => ({ id, name: names.get(id) ?? 'a group that is gone' })),
  kinds: ({ kinds }) => kinds,
  organisation: (person) => currentPosition(person)?.organisation,
  phone: ({ phones }) => phones.find(isUsable)?.number,
  reach: (person) => reachWordsOf(person),
  source: ({ heardFrom = [] }) => heardFrom,
  tags: ({ tags }) => tags,
  vague: (person) => vaguenessOf(person).map((reason) => VAGUENESS_IN_WORDS[reason]),
  workStatus: ({ workStatus }) => {
    if (workStatus === undefined) return undefined
    return workStatus.since === undefined ? workStatus.status : `${workStatus.status} since ${workStatus.since}`
  },
}
