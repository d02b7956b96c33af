import { z } from 'zod'
import { sayDay } from '#advice/say.ts'
import type { Person } from '#book/person.ts'
import { reachabilityOf } from '#book/reachability.ts'
import { isProfile } from '#book/reach.ts'
import type { RecordId } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import { action } from '../action.ts'

/** Somebody close whom one thing would make easier to reach. */
export interface ToConfirm {
  readonly personId: RecordId
  readonly name: string
  readonly circleId: RecordId | undefined
  /** What is the matter, the gravest first. */
  readonly because: readonly [string, ...string[]]
  readonly lastConfirmed: string | undefined
}

/** How many circles count as close, from the innermost. */
const CLOSE_CIRCLES = 2

/** Two roads that do not fail together (R28). */
const ROUTES_WANTED = 2

export const listToConfirm = action({
  name: 'list-to-confirm',
  summary: 'Close people whose addresses want a look: broken, only one road, only at work, or long unconfirmed',
  effect: 'reads',
  input: z.strictObject({ limit: z.int().min(1).max(200).default(5) }),

  async run({ storage }, { limit }): Promise<{ people: ToConfirm[]; total: number }> {
    const circles = (await listCircles(storage)).toSorted((one, other) => one.order - other.order)
    const found: ToConfirm[] = []
    for (const circle of circles.slice(0, CLOSE_CIRCLES)) {
      const listed = await listPeople(storage, { place: 'network', circleId: circle.id }, { sort: 'name' })
      const ids = listed.map((person) => person.id)
      const wanting = (await findRecords(storage, people, ids)).flatMap((person) => toConfirm(person) ?? [])
      found.push(...wanting.toSorted(byNeed))
    }
    return { people: found.slice(0, limit), total: found.length }
  },
})

function toConfirm(person: Person): ToConfirm | undefined {
  const { routes, needsRepair, onlyAtWork } = reachabilityOf(person)
  const lastConfirmed = lastConfirmedOf(person)
  const because: string[] = []
  if (needsRepair) because.push('No address or number that you have still works.')
  else if (routes === 0) because.push('You have no way to reach them.')
  else if (onlyAtWork) because.push('Everything you have ends with their job.')
  else if (routes < ROUTES_WANTED) because.push('There is only one way to reach them.')
  if (routes > 0 && lastConfirmed === undefined) because.push('Nothing of it was ever confirmed.')
  if (lastConfirmed !== undefined && because.length > 0) because.push(`Last confirmed on ${sayDay(lastConfirmed)}.`)
  const [first, ...more] = because
  if (first === undefined) return undefined
  const { id, name, circleId } = person
  return { personId: id, name: name.full, circleId, because: [first, ...more], lastConfirmed }
}

function lastConfirmedOf({ emails, phones, links }: Person): string | undefined {
  const days = [...emails, ...phones, ...links.filter(isProfile)].flatMap(({ lastConfirmed }) => lastConfirmed ?? [])
  return days.toSorted().at(-1)
}

/** Broken before weak, and among equals the longest unconfirmed. */
function byNeed(one: ToConfirm, other: ToConfirm): number {
  const gravity = ({ because }: ToConfirm) => NEEDS.findIndex((words) => because[0].startsWith(words))
  const difference = gravity(one) - gravity(other)
  return difference !== 0 ? difference : (one.lastConfirmed ?? '') < (other.lastConfirmed ?? '') ? -1 : 1
}

const NEEDS = ['No address', 'You have no way', 'Everything', 'There is only', 'Nothing']
