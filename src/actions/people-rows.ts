import { cadenceOf } from '#advice/plan/cadence.ts'
import { alivenessOf } from '#advice/tie.ts'
import type { TieAlive } from '#advice/tie.ts'
import { dueDay } from '#advice/plan/spread.ts'
import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import type { ListedPerson, ScannedPerson } from '#storage/people-list.ts'
import type { Aliveness, PersonRow } from './views.ts'

/** How alive a tie is, with a word of its own for people with whom nothing has happened yet. */
export function alivenessWord(tie: TieAlive & { readonly contactDays: number }, today: Day): Aliveness {
  return tie.contactDays === 0 ? 'new' : alivenessOf(tie, today)
}

/** One line of a list of people. Only people of the network are ever due. */
export function personRow(person: ListedPerson, circles: readonly Circle[], today: Day): PersonRow {
  return {
    id: person.id,
    name: person.name,
    work: person.work,
    city: person.city,
    place: person.place,
    circleId: person.circleId,
    aliveness: alivenessWord(person.tie, today),
    lastContactDay: person.tie.lastContactDay,
    dueDay: dueDayOf(person, circles),
  }
}

export function dueDayOf(person: ScannedPerson, circles: readonly Circle[]): Day | undefined {
  const cadenceDays = cadenceInNetwork(person, circles)
  if (cadenceDays === undefined) return undefined
  return dueDay({ addedOn: person.addedOn, personId: person.id, tie: person.tie }, cadenceDays)
}

/** How often an exchange is wanted; nothing for whoever is not in the network. */
export function cadenceInNetwork(person: ScannedPerson, circles: readonly Circle[]): number | undefined {
  return person.place === 'network' ? cadenceOf(person, circles) : undefined
}
