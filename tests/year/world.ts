import { addDays, dayNumber } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { Interaction, InteractionKind } from '#book/interaction.ts'
import { Person } from '#book/person.ts'
import { chanceOf } from '#demo/chance.ts'

/** Somebody of a made-up year: how often life brings them by, and how readily they answer. No policy sees either. */
export interface Somebody {
  readonly person: Person
  readonly circleId: 'inner' | 'close' | 'warm' | 'wide'
  readonly cadenceDays: number
  readonly answersWith: number
  /** Days on which they and the owner were in touch without any reminder, before the year and within it. */
  readonly naturalDays: readonly Day[]
}

/** Sizes, cadences and rates of the circles; sizes and cadences as in the replay (evidence, section 3.4), shrunk to 300. */
const CIRCLES = [
  { id: 'inner', people: 15, cadenceDays: 30, naturalEvery: 60 },
  { id: 'close', people: 35, cadenceDays: 90, naturalEvery: 150 },
  { id: 'warm', people: 100, cadenceDays: 180, naturalEvery: 380 },
  { id: 'wide', people: 150, cadenceDays: 365, naturalEvery: 800 },
] as const

const YEARS_BEFORE = 2
const DAYS_A_YEAR = 365

export interface World {
  readonly seed: string
  readonly start: Day
  readonly end: Day
  readonly people: readonly Somebody[]
}

/** Three hundred people, the same for every policy that is tried on them. */
export function worldOf(seed: string, start: Day): World {
  const end = addDays(start, DAYS_A_YEAR - 1)
  const people = CIRCLES.flatMap((circle) =>
    Array.from({ length: circle.people }, (_, at) => somebodyOf({ seed, start, end }, circle, at)),
  )
  return { seed, start, end, people }
}

function somebodyOf(
  { seed, start, end }: Omit<World, 'people'>,
  circle: (typeof CIRCLES)[number],
  at: number,
): Somebody {
  const id = `${circle.id}-${String(at + 1).padStart(3, '0')}`
  const chance = chanceOf(`${seed} ${id}`)
  const naturalEvery = circle.naturalEvery * Math.exp(chance.next() * 1.6 - 0.8)
  const naturalDays: Day[] = []
  const from = addDays(start, -YEARS_BEFORE * DAYS_A_YEAR)
  for (let day = dayNumber(from) + chance.wait(naturalEvery); day <= dayNumber(end); day += chance.wait(naturalEvery)) {
    naturalDays.push(addDays(from, Math.floor(day) - dayNumber(from)))
  }
  // Everybody was talked with once, so that nobody is only a name.
  if (naturalDays[0] === undefined || naturalDays[0] >= start)
    naturalDays.unshift(addDays(start, -chance.between(30, 700)))
  const birthday = chance.isLucky(0.3) ? `0${chance.between(1, 9)}-${chance.between(10, 28)}` : undefined
  const person = Person.parse({
    id,
    name: { full: `${circle.id[0]?.toUpperCase() ?? ''}${circle.id.slice(1)} ${String(at + 1)}` },
    emails: [{ address: `${id}@example.org` }],
    phones: [{ number: `+35121${String(1_000_000 + at)}` }],
    place: 'network',
    circleId: circle.id,
    addedOn: from,
    ...(birthday === undefined ? {} : { birthday }),
  })
  const answersWith = 0.25 + 0.65 * chance.next()
  return { person, circleId: circle.id, cadenceDays: circle.cadenceDays, answersWith, naturalDays }
}

/** An exchange without any reminder, as it stands in the book: now and then theirs alone, so that it waits for a word. */
export function naturalExchange(somebody: Somebody, day: Day, seed: string): Interaction {
  const chance = chanceOf(`${seed} ${somebody.person.id} ${day}`)
  const kind: InteractionKind = chance.pick(['message', 'email', 'call', 'met'])
  const isTheirsAlone = (kind === 'message' || kind === 'email') && chance.isLucky(0.2)
  return exchange({ personId: somebody.person.id, day, kind, direction: isTheirsAlone ? 'in' : 'both' })
}

export function exchange({
  personId,
  day,
  kind,
  direction,
}: Pick<Interaction, 'day' | 'direction' | 'kind'> & { readonly personId: string }): Interaction {
  return {
    id: `${personId}-${day}-${direction}`,
    kind,
    direction,
    day,
    personIds: [personId],
    purposes: [],
    prompted: false,
  }
}
