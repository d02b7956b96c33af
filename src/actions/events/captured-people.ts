import type { Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import { Person } from '#book/person.ts'
import type { HowWeMet } from '#book/person.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { readTie } from '#storage/ties.ts'
import type { Met } from './capture-event.ts'

/** Somebody new, with how-we-met filled in (R98). Without a next step they wait to be decided on, as a card does (R71). */
export function newcomer(
  event: EventHeld,
  { name = '', line, keep, circleId, followUp }: Met,
  { id, today }: { readonly id: RecordId; readonly today: Day },
): Person {
  const place = circleId === undefined ? keep : 'network'
  return Person.parse({
    id,
    name: { full: name },
    howWeMet: howWeMetAt(event, line),
    place,
    ...(circleId === undefined ? {} : { circleId }),
    ...(place === 'pool' && followUp === undefined ? { cardFrom: today } : {}),
    addedOn: today,
  })
}

/** Somebody of the book: if nothing happened with them before and nobody said how they met, then it was here. */
export async function metPerson(
  writer: Writer,
  event: EventHeld,
  { personId, line, keep, circleId }: Met & { readonly personId: RecordId },
): Promise<Stored<Person>> {
  const person = await getRecord(writer, people, personId)
  const tie = await readTie(writer, personId, writer.today)
  const isFirst = tie.contactDays === 0 && Object.keys(person.howWeMet).length === 0
  const joins = person.place === 'pool' && (keep === 'network' || circleId !== undefined)
  return updateRecord(writer, people, {
    ...person,
    ...(isFirst ? { howWeMet: howWeMetAt(event, line) } : {}),
    ...(joins ? { place: 'network' as const, ...(circleId === undefined ? {} : { circleId }) } : {}),
  })
}

function howWeMetAt({ day, name, city, where }: EventHeld, line: string): HowWeMet {
  const place = [name, where, city].filter((part) => part !== undefined && part !== '')
  return { when: day, where: place.join(', ').slice(0, 500), ...(line === '' ? {} : { hook: line }) }
}
