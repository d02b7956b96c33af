import { z } from 'zod'
import { cityKey, closestFirst } from '#advice/activities/near.ts'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { listCircles } from '#storage/circles.ts'
import type { ListedPerson } from '#storage/people-list.ts'
import { peopleThere } from '#storage/people-there.ts'
import { getRecord } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { trips } from '#storage/trips.ts'
import { action } from '../action.ts'
import { circleOrderOf, listedWithIds } from '../events/listed.ts'
import { dueDayOf } from '../people-rows.ts'
import type { WhoIsNear } from './views.ts'

export const whoIsNear = action({
  name: 'who-is-near',
  summary: 'Who lives in a city, or where a trip goes: the closest first, with your last talk',
  effect: 'reads',
  input: z.strictObject({
    city: z.string().trim().max(200).default(''),
    trip: RecordId.optional(),
    limit: z.int().min(1).max(1000).default(100),
  }),

  async run({ storage, today }, { city: typed, trip, limit }): Promise<WhoIsNear> {
    const city = await cityMeant(storage, typed, trip)
    const there = new Map((await peopleThere(storage, cityKey(city))).map(({ personId, word }) => [personId, word]))
    const circles = await listCircles(storage)
    const orderOf = circleOrderOf(circles)
    const near = (await listedWithIds(storage, [...there.keys()])).map((person) => ({
      ...nearnessOf(person),
      order: orderOf(person),
      person,
    }))
    const nameOfCircle = new Map(circles.map(({ id, name }) => [id, name]))
    return {
      city,
      today: await today(),
      total: near.length,
      people: near
        .toSorted(closestFirst)
        .slice(0, limit)
        .map(({ person }) => ({
          id: person.id,
          name: person.name,
          work: person.work,
          place: person.place,
          circle: nameOfCircle.get(person.circleId ?? ''),
          where: there.get(person.id) ?? city,
          lastContactDay: person.tie.lastContactDay,
          dueDay: dueDayOf(person, circles),
        })),
    }
  },
})

async function cityMeant(reader: Reader, typed: string, trip: RecordId | undefined): Promise<string> {
  const city = trip === undefined ? typed : (await getRecord(reader, trips, trip)).city
  if (cityKey(city) === '') throw new Refusal('invalid', 'Where? Give a city or a trip')
  return city
}

function nearnessOf({ name, tie }: ListedPerson) {
  return { name, lastContactDay: tie.lastContactDay }
}
