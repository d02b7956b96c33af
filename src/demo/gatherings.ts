import { cityOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { chanceOf } from './chance.ts'
import type { Moment } from './cast/member.ts'
import { EVENTS } from './said.ts'

/** A moment and who was there. */
export interface Happening {
  readonly moment: Moment
  readonly personIds: readonly RecordId[]
}

const TIMES_EACH = 2
const INTRODUCTIONS = 5

/** Concerts, games and meetups with several people, and introductions between two. */
export function gatherings(people: readonly Person[], seed: string): Happening[] {
  const chance = chanceOf(`${seed} gatherings`)
  const network = people.filter((person) => person.place === 'network')
  const nearby = network.filter((person) => cityOf(person) === 'Lisbon')
  const events = [...EVENTS, ...EVENTS].slice(0, EVENTS.length * TIMES_EACH).map(([subject, group], at): Happening => {
    const invited = group === 'anybody' ? nearby : network.filter(({ groupIds }) => groupIds.includes(group))
    const there = chance.shuffled(invited).slice(0, chance.between(3, 7))
    const daysAgo = chance.between(12, 340) + (at < EVENTS.length ? 0 : 365)
    return { moment: { daysAgo, kind: 'event', direction: 'both', subject }, personIds: there.map(({ id }) => id) }
  })
  const near = network.filter(({ circleId, id }) => circleId === 'close' && id.includes('-'))
  const introductions = Array.from({ length: INTRODUCTIONS }, (): Happening => {
    const [one, other] = chance.shuffled(near)
    if (one === undefined || other === undefined) throw new Error('An introduction takes two')
    const notes = `Introduced ${one.name.full} and ${other.name.full}: each had asked for somebody like the other.`
    const moment: Moment = { daysAgo: chance.between(240, 700), kind: 'introduction', direction: 'out', notes }
    return { moment, personIds: [one.id, other.id] }
  })
  return [...events.filter(({ personIds }) => personIds.length > 0), ...introductions]
}
