import { z } from 'zod'
import { cadenceOf } from '#advice/plan/cadence.ts'
import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import { writePeopleTable } from '#formats/csv/write.ts'
import type { PersonRow } from '#formats/csv/write.ts'
import { writeJCard } from '#formats/jcard/write.ts'
import { writeJSContact } from '#formats/jscontact/write.ts'
import type { CardPhoto } from '#formats/vcard/photo.ts'
import { writeCard } from '#formats/vcard/write.ts'
import { listCircles } from '#storage/circles.ts'
import { groups } from '#storage/groups.ts'
import { listPeople } from '#storage/people-list.ts'
import { allRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { action } from '../action.ts'
import { photosForCards } from '../photo/for-cards.ts'
import type { ExportedFile } from './export-desk.ts'
import { peopleFor, refuseUnknown, Whom } from './whom.ts'

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
  summary:
    'People as a file for other programs, with pictures and without private notes: vCard, jCard, JSContact or a table',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    as: z.enum(['vcard-3', 'vcard-4', 'jcard', 'jscontact', 'table']),
    ...Whom,
    /** Pictures go along, except into a table. */
    photos: z.boolean().default(true),
  }),

  async run({ storage, exports, today, newId }, { as, photos, ...whom }): Promise<{ file: ExportedFile }> {
    await refuseUnknown(storage, whom)
    const { ending, mediaType } = FORMS[as]
    const name = `tendril-people-${await today()}.${ending}`
    const pieces = as === 'table' ? tableOf(storage, whom) : cardsOf(storage, { as, photos }, whom)
    return { file: await exports.keep({ id: newId(), name, mediaType }, pieces) }
  },
})

interface Cards {
  readonly as: Exclude<Form, 'table'>
  readonly photos: boolean
}

async function* cardsOf(reader: Reader, { as, photos }: Cards, whom: Whom): AsyncGenerator<string> {
  const isList = as === 'jcard' || as === 'jscontact'
  let before = isList ? '[\n' : ''
  for await (const page of peopleFor(reader, whom)) {
    const withPhoto = photos ? page.map(({ id }) => id) : []
    const photoById = await photosForCards(reader, withPhoto)
    for (const person of page) {
      yield before + cardOf(person, as, photoById.get(person.id))
      before = isList ? ',\n' : ''
    }
  }
  // Nobody at all is still a list.
  if (isList) yield before === ',\n' ? '\n]\n' : '[]\n'
}

function cardOf(person: Stored<Person>, as: Cards['as'], photo: CardPhoto | undefined): string {
  if (as === 'jcard') return writeJCard(person, { photo })
  if (as === 'jscontact') return writeJSContact(person, { photo })
  return writeCard(person, { version: as === 'vcard-4' ? '4.0' : '3.0', photo })
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
