import { z } from 'zod'
import { cadenceOf } from '#advice/plan/cadence.ts'
import { dueDay } from '#advice/plan/spread.ts'
import { birthdayEvent, dueEvent, promiseEvent, writeCalendar } from '#formats/icalendar/write.ts'
import type { CalendarEvent } from '#formats/icalendar/write.ts'
import { listCircles } from '#storage/circles.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { promises } from '#storage/promises.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { action } from '../action.ts'
import { occasionsOf } from './calendar-occasions.ts'
import type { ExportedFile } from './export-desk.ts'

export const exportCalendar = action({
  name: 'export-calendar',
  summary: 'Birthdays, promises, events, activities, trips and the days on which a word is wanted, as a calendar file',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    birthdays: z.boolean().default(true),
    promises: z.boolean().default(true),
    /** Events, what you enjoy with its days, and trips. */
    occasions: z.boolean().default(true),
    dueDays: z.boolean().default(false),
  }),

  async run({ storage, exports, today, now, newId }, wanted): Promise<{ file: ExportedFile }> {
    const about = { madeAt: now(), name: 'Tendril' }
    const events = [
      ...(wanted.birthdays || wanted.dueDays ? await ofTheNetwork(storage, wanted) : []),
      ...(wanted.promises ? await openPromises(storage) : []),
      ...(wanted.occasions ? await occasionsOf(storage) : []),
    ]
    const file = { id: newId(), name: `tendril-${await today()}.ics`, mediaType: 'text/calendar; charset=utf-8' }
    return { file: await exports.keep(file, writeCalendar(events, about)) }
  },
})

const AT_ONCE = 300

async function ofTheNetwork(
  reader: Reader,
  wanted: { readonly birthdays: boolean; readonly dueDays: boolean },
): Promise<CalendarEvent[]> {
  const circles = await listCircles(reader)
  const events: CalendarEvent[] = []
  const network = await listPeople(reader, { place: 'network' }, { sort: 'name' })
  for (let start = 0; start < network.length; start += AT_ONCE) {
    const listed = network.slice(start, start + AT_ONCE)
    const found = await findRecords(
      reader,
      people,
      listed.map(({ id }) => id),
    )
    if (wanted.birthdays) events.push(...found.flatMap((person) => birthdayEvent(person) ?? []))
    if (!wanted.dueDays) continue
    for (const { id, name, addedOn, tie, ...rest } of listed) {
      const cadenceDays = cadenceOf(rest, circles)
      if (cadenceDays === undefined) continue
      const day = dueDay({ addedOn, personId: id, tie }, cadenceDays)
      if (day !== undefined) events.push(dueEvent({ id, name: { full: name } }, day))
    }
  }
  return events
}

async function openPromises(reader: Reader): Promise<CalendarEvent[]> {
  const open = (await allRecords(reader, promises)).filter(({ state }) => state === 'open')
  const found = await findRecords(reader, people, [...new Set(open.map(({ personId }) => personId))])
  const personById = new Map(found.map((person) => [person.id, person]))
  return open.flatMap((promise) => {
    const person = personById.get(promise.personId)
    return person === undefined || person.place === 'archive' ? [] : [promiseEvent(promise, person)]
  })
}
