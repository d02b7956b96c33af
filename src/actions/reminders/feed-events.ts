import { planFor } from '#advice/plan/today.ts'
import { sayCount } from '#advice/say.ts'
import { reachOut } from '#advice/suggestions/reach-out.ts'
import type { Person } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { birthdayEvent, promiseEvent } from '#formats/icalendar/write.ts'
import type { CalendarEvent } from '#formats/icalendar/write.ts'
import { groups } from '#storage/groups.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { promises } from '#storage/promises.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import type { Context } from '../action.ts'
import { occasionsOf } from '../export/calendar-occasions.ts'
import { planningViewOf } from '../today-view.ts'
import type { FeedDetail } from './feed-secret.ts'

const AT_ONCE = 300

/**
 * The day's plan, promises, birthdays, events, activities and trips, each with a name that stays the same. Nobody of a
 * shielded group is in it: a calendar is often shown to others.
 */
export async function feedEvents(context: Context, detail: FeedDetail): Promise<CalendarEvent[]> {
  const { storage } = context
  const shown = await shownPeople(storage)
  return [
    ...(await planEvent(context, { shown, detail })),
    ...(await promiseEvents(storage, { shown, detail })),
    ...[...shown.network.values()].flatMap((person) => birthdayEvent(person) ?? []),
    ...(await occasionEvents(storage, detail)),
  ]
}

interface Shown {
  /** People of the network who are in no shielded group. */
  readonly network: ReadonlyMap<RecordId, Person>
  isShielded(person: Pick<Person, 'groupIds'>): boolean
}

async function shownPeople(reader: Reader): Promise<Shown> {
  const shielded = new Set((await allRecords(reader, groups)).filter((one) => one.shielded).map(({ id }) => id))
  const isShielded = ({ groupIds }: Pick<Person, 'groupIds'>) => groupIds.some((id) => shielded.has(id))
  const ids = (await listPeople(reader, { place: 'network' }, { sort: 'name' })).map(({ id }) => id)
  const network = new Map<RecordId, Person>()
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    for (const person of await findRecords(reader, people, ids.slice(start, start + AT_ONCE))) {
      if (!isShielded(person)) network.set(person.id, person)
    }
  }
  return { network, isShielded }
}

interface How {
  readonly shown: Shown
  readonly detail: FeedDetail
}

/** The whole plan as one entry of the day: a calendar is no second list of things to do. */
async function planEvent(context: Context, { shown, detail }: How): Promise<CalendarEvent[]> {
  const view = await planningViewOf(context)
  const cards = planFor(view).cards.filter(({ personId }) => shown.network.has(personId))
  if (cards.length === 0) return []
  const minutes = cards.reduce((sum, card) => sum + card.minutes, 0)
  const who = cards.length === 1 ? 'one person' : `${String(cards.length)} people`
  const title = `Tendril: ${who}${minutes === 0 ? '' : `, about ${sayCount(minutes, 'minute')}`}`
  const notes = cards.map(({ channel, name }) => reachOut(channel, name).words).join('\n')
  return [
    { uid: `plan-${view.today}@tendril`, title, ...(detail === 'full' ? { notes } : {}), when: { day: view.today } },
  ]
}

async function promiseEvents(reader: Reader, { shown, detail }: How): Promise<CalendarEvent[]> {
  const open = (await allRecords(reader, promises)).filter(({ state }) => state === 'open')
  const found = await findRecords(reader, people, [...new Set(open.map(({ personId }) => personId))])
  const personById = new Map(found.map((person) => [person.id, person]))
  return open.flatMap((promise) => {
    const person = personById.get(promise.personId)
    if (person === undefined || person.place === 'archive' || shown.isShielded(person)) return []
    const event = promiseEvent(promise, person)
    return [detail === 'full' ? event : { ...event, title: `A promise: ${person.name.full}` }]
  })
}

/** Events, activities and trips; where they are and what was noted of them only in full. */
async function occasionEvents(reader: Reader, detail: FeedDetail): Promise<CalendarEvent[]> {
  const all = await occasionsOf(reader)
  return detail === 'full' ? all : all.map(({ uid, title, when }) => ({ uid, title, when }))
}
