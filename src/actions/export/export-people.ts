import { z } from 'zod'
import { cadenceOf } from '#advice/plan/cadence.ts'
import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import { writePeopleTable } from '#formats/csv/write.ts'
import type { PersonRow } from '#formats/csv/write.ts'
import { writeJCard } from '#formats/jcard/write.ts'
import { writeJSContact } from '#formats/jscontact/write.ts'
import { writeCard } from '#formats/vcard/write.ts'
import { listCircles } from '#storage/circles.ts'
import { groups } from '#storage/groups.ts'
import { listPeople } from '#storage/people-list.ts'
import { allRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { action } from '../action.ts'
import type { ExportedFile } from './export-desk.ts'
import { peopleFor, Whom } from './whom.ts'

/** Each way to write people, with the file's ending and type. */
const FORMS = {
  'vcard-3': { ending: 'vcf', mediaType: 'text/vcard; charset=utf-8' },
  'vcard-4': { ending: 'vcf', mediaType: 'text/vcard; charset=utf-8' },
  jcard: { ending: 'json', mediaType: 'application/vcard+json' },
  jscontact: { ending: 'json', mediaType: 'application/jscontact+json' },
  table: { ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
} as const

type Form = keyof typeof FORMS

export const exportPeople = action({
  name: 'export-people',
  summary: 'People as a file for other programs, without private notes: vCard, jCard, JSContact or a table',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ as: z.enum(['vcard-3', 'vcard-4', 'jcard', 'jscontact', 'table']), ...Whom }),

  async run({ storage, exports, today, newId }, { as, ...whom }): Promise<{ file: ExportedFile }> {
    const { ending, mediaType } = FORMS[as]
    const name = `tendril-people-${await today()}.${ending}`
    const pieces = as === 'table' ? tableOf(storage, whom) : cardsOf(storage, as, whom)
    return { file: await exports.keep({ id: newId(), name, mediaType }, pieces) }
  },
})

async function* cardsOf(reader: Reader, as: Exclude<Form, 'table'>, whom: Whom): AsyncGenerator<string> {
  const isList = as === 'jcard' || as === 'jscontact'
  let before = isList ? '[\n' : ''
  for await (const page of peopleFor(reader, whom)) {
    for (const person of page) {
      yield before + cardOf(person, as)
      before = isList ? ',\n' : ''
    }
  }
  // Nobody at all is still a list.
  if (isList) yield before === ',\n' ? '\n]\n' : '[]\n'
}

function cardOf(person: Stored<Person>, as: Exclude<Form, 'table'>): string {
  if (as === 'jcard') return writeJCard(person)
  if (as === 'jscontact') return writeJSContact(person)
  return writeCard(person, { version: as === 'vcard-4' ? '4.0' : '3.0' })
}

/** A table has as many columns as its fullest line needs, so everybody is looked at first. */
async function* tableOf(reader: Reader, whom: Whom): AsyncGenerator<string> {
  const circles = await listCircles(reader)
  const groupById = new Map((await allRecords(reader, groups)).map((group) => [group.id, group.name]))
  const rows: PersonRow[] = []
  for await (const page of peopleFor(reader, whom)) {
    const listed = await listPeople(reader, { ids: page.map(({ id }) => id) }, { sort: 'name' })
    const lastById = new Map(listed.map(({ id, tie }) => [id, tie.lastContactDay]))
    for (const person of page) {
      const circle = circles.find(({ id }) => id === person.circleId)
      const keepInTouchDays = person.place === 'network' ? cadenceOf(tieOf(person), circles) : undefined
      const lastContact = lastById.get(person.id)
      rows.push({
        person,
        groups: person.groupIds.flatMap((id) => groupById.get(id) ?? []),
        ...(circle === undefined ? {} : { circle: circle.name }),
        ...(keepInTouchDays === undefined ? {} : { keepInTouchDays }),
        ...(lastContact === undefined ? {} : { lastContact }),
      })
    }
  }
  yield* writePeopleTable(rows)
}

function tieOf({ cadenceDays, circleId }: Person): { cadenceDays: number | undefined; circleId: string | undefined } {
  return { cadenceDays, circleId }
}
