import { cityKey } from '#advice/activities/near.ts'
import { sayDay } from '#advice/say.ts'
import type { Activity } from '#book/activity.ts'
import type { EventHeld } from '#book/event.ts'
import { organisationKey } from '#book/match-organisations.ts'
import { nameKey } from '#book/name-key.ts'
import type { RecordId } from '#book/record.ts'
import { events } from '#storage/events.ts'
import { groups } from '#storage/groups.ts'
import type { ListedPerson } from '#storage/people-list.ts'
import { scanPeople } from '#storage/people-list.ts'
import { peopleThere, peopleWithKeys } from '#storage/people-there.ts'
import { allRecords, findRecord } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { listedWithIds } from './listed.ts'

export interface Coming {
  readonly person: ListedPerson
  /** The owner noted that they may come. */
  readonly isChosen: boolean
  /** More than living near speaks for it. */
  readonly isTold: boolean
  readonly because: readonly [string, ...string[]]
}

type Why = readonly { readonly personId: RecordId; readonly because: string }[]

/**
 * Who of the book may come to an event (R97): whom the owner noted, whoever was met there before, the group it is for,
 * whoever works where it is held, and whoever lives in its city. Of the pool, only those the first four speak of.
 */
export async function whoMayCome(
  reader: Reader,
  event: EventHeld,
  activity: Activity | undefined,
): Promise<readonly Coming[]> {
  const near = await inItsCity(reader, event)
  const told = [
    ...event.mayComeIds.map((personId) => ({ personId, because: 'You noted that they may come' })),
    ...event.toMeet.flatMap(({ personId }) =>
      personId === undefined ? [] : [{ personId, because: 'You want to meet them' }],
    ),
    ...(await metBefore(reader, event)),
    ...(await ofItsGroup(reader, activity)),
    ...(await ofItsOrganisation(reader, event)),
  ]
  const reasons = Map.groupBy([...told, ...near], ({ personId }) => personId)
  const isTold = new Set(told.map(({ personId }) => personId))
  const chosen = new Set(event.mayComeIds)
  const met = new Set(event.metIds)
  return (await listedWithIds(reader, [...reasons.keys()]))
    .filter(({ id, place }) => !met.has(id) && (place === 'network' || isTold.has(id)))
    .flatMap((person) => {
      const [first, ...more] = (reasons.get(person.id) ?? []).map(({ because }) => because)
      if (first === undefined) return []
      const known = { isChosen: chosen.has(person.id), isTold: isTold.has(person.id) }
      return [{ person, ...known, because: [first, ...more] }]
    })
}

/** At an earlier occasion of the same activity, or of an event of the same name. */
async function metBefore(reader: Reader, { id, name, day, activityId }: EventHeld): Promise<Why> {
  const earlier = (await allRecords(reader, events))
    .filter((one) => one.id !== id && one.day < day)
    .filter((one) =>
      activityId === undefined ? seriesKey(one.name) === seriesKey(name) : one.activityId === activityId,
    )
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
  const lastDay = new Map<RecordId, string>()
  for (const one of earlier) for (const met of one.metIds) if (!lastDay.has(met)) lastDay.set(met, one.day)
  return [...lastDay].map(([personId, on]) => ({ personId, because: `You met there on ${sayDay(on)}` }))
}

/** `Bee Fair 2026` and `Bee Fair 2025` are of one series. */
function seriesKey(name: string): string {
  return nameKey(name.replaceAll(/\d+/g, ' '))
}

async function ofItsGroup(reader: Reader, activity: Activity | undefined): Promise<Why> {
  if (activity?.groupId === undefined) return []
  const group = await findRecord(reader, groups, activity.groupId)
  if (group === undefined) return []
  const members = await scanPeople(reader, { groupId: group.id })
  return members.map(({ id }) => ({ personId: id, because: `Is in ${group.name}` }))
}

const LONGEST_NAME_WORDS = 4

/** An organisation that the event is named after, or at whose place it is held. */
async function ofItsOrganisation(reader: Reader, { name, where = '' }: EventHeld): Promise<Why> {
  const keys = [name, where].flatMap((text) => {
    const words = text.split(/[\s,;:–—-]+/u).filter((word) => word !== '')
    return words.flatMap((_, at) =>
      Array.from({ length: LONGEST_NAME_WORDS }, (__, length) => words.slice(at, at + length + 1).join(' ')),
    )
  })
  const wanted = keys.map(organisationKey).filter((key) => key.length > 2)
  const found = await peopleWithKeys(reader, 'organisation', wanted)
  return found.map(({ personId, word }) => ({ personId, because: `Works at ${word}` }))
}

async function inItsCity(reader: Reader, { city }: EventHeld): Promise<Why> {
  if (city === undefined) return []
  const there = await peopleThere(reader, cityKey(city))
  return there.map(({ personId, word }) => ({ personId, because: `Lives in ${word}` }))
}
