import { z } from 'zod'
import { proposeToMeet } from '#advice/activities/to-meet.ts'
import type { MayCome } from '#advice/activities/to-meet.ts'
import type { EventHeld } from '#book/event.ts'
import { RecordId } from '#book/record.ts'
import { activities } from '#storage/activities.ts'
import { listCircles } from '#storage/circles.ts'
import { events } from '#storage/events.ts'
import { people } from '#storage/people.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { promises } from '#storage/promises.ts'
import { recordsInState } from '#storage/records-naming.ts'
import { allRecords, findRecord, findRecords, getRecord } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { action } from '../action.ts'
import { dueDayOf } from '../people-rows.ts'
import { givesToBring } from './gives.ts'
import { circleOrderOf, listedWithIds } from './listed.ts'
import { whoMayCome } from './who-may-come.ts'
import type { Coming } from './who-may-come.ts'
import type { EventPage } from './views.ts'

/** More names than this are not read before an evening. */
const MOST_COMING = 60

/** There are fewer circles than this. */
const BEHIND_ALL_CIRCLES = 1000

export const prepareEvent = action({
  name: 'prepare-event',
  summary: 'An event: who may come, up to three to meet, something to bring, and afterwards whom you met',
  effect: 'reads',
  input: z.strictObject({ id: RecordId }),

  async run({ storage, today }, { id }): Promise<EventPage> {
    const event = await getRecord(storage, events, id)
    const activity =
      event.activityId === undefined ? undefined : await findRecord(storage, activities, event.activityId)
    const circles = await listCircles(storage)
    const orderOf = circleOrderOf(circles)
    const coming = (await whoMayCome(storage, event, activity))
      .toSorted((one, other) => rank(one, orderOf) - rank(other, orderOf) || other.because.length - one.because.length)
      .slice(0, MOST_COMING)
    const nameOfCircle = new Map(circles.map((circle) => [circle.id, circle.name]))
    const known = await facts(storage, coming)
    const mayMeet = coming.map((one): MayCome => {
      const { id: personId, name, place, tie } = one.person
      return {
        id: personId,
        name,
        order: orderOf(one.person),
        isInNetwork: place === 'network',
        isChosen: one.isChosen,
        lastContactDay: tie.lastContactDay,
        dueDay: dueDayOf(one.person, circles),
        planned: known.planned.get(personId),
        promised: known.promised.get(personId) ?? [],
        doNotSuggest: known.resting.has(personId),
      }
    })
    const taken = new Set(event.toMeet.map(({ personId }) => personId))
    return {
      today: await today(),
      event,
      activity: activity === undefined ? undefined : { id: activity.id, name: activity.name },
      mayCome: coming.map(({ person, isChosen, because }) => ({
        id: person.id,
        name: person.name,
        place: person.place,
        circle: nameOfCircle.get(person.circleId ?? ''),
        isChosen,
        lastContactDay: person.tie.lastContactDay,
        because,
      })),
      suggestions: proposeToMeet(
        mayMeet.filter((one) => !taken.has(one.id)),
        event.day,
      ),
      gives: await givesToBring(
        storage,
        coming.map(({ person }) => person.id),
        event,
      ),
      met: await metAt(storage, event),
    }
  },
})

/** Whoever the owner noted first; then of the network who is told of, then who lives near; then the pool. */
function rank({ isChosen, isTold, person }: Coming, orderOf: ReturnType<typeof circleOrderOf>): number {
  if (isChosen) return -1
  const isNear = person.place === 'network' && !isTold
  return orderOf(person) + (isNear ? BEHIND_ALL_CIRCLES : 0) + (person.place === 'pool' ? 2 * BEHIND_ALL_CIRCLES : 0)
}

async function metAt(reader: Reader, { metIds }: EventHeld) {
  const known = new Map((await listedWithIds(reader, metIds)).map(({ id, name }) => [id, name]))
  return metIds.flatMap((id) => {
    const name = known.get(id)
    return name === undefined ? [] : [{ id, name }]
  })
}

/** What the plan and open promises say of them, and who is never suggested. */
async function facts(reader: Reader, coming: readonly Coming[]) {
  const ids = new Set(coming.map(({ person }) => person.id))
  const plans = await allRecords(reader, planDocuments)
  const focus = plans.filter(({ state }) => state === 'current').flatMap((plan) => plan.focus)
  const open = (await recordsInState(reader, promises, ['open'])).filter(({ personId }) => ids.has(personId))
  const resting = (await findRecords(reader, people, [...ids])).filter(({ doNotSuggest }) => doNotSuggest)
  return {
    planned: new Map(focus.map(({ personId, nextStep = '' }) => [personId, nextStep])),
    promised: new Map([...Map.groupBy(open, ({ personId }) => personId)].map(([id, all]) => [id, all.map(wordsOf)])),
    resting: new Set(resting.map(({ id }) => id)),
  }
}

function wordsOf({ words }: { readonly words: string }): string {
  return words
}
