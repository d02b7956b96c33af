import type { RecordId } from '#book/record.ts'
import { areasOf, type BreadthOf, type Placed } from './breadth.ts'

/** From this share of those of whom it is known, one area is a bubble; a choice of ours. */
const BUBBLE_SHARE = 0.6
const ENOUGH_KNOWN = 5

export type PlacedByName = Placed & { readonly name: string }

export interface BubbleFacts {
  /** The network without shielded groups. */
  readonly people: readonly Placed[]
  /** Those of them who may be suggested, in the order to choose from. */
  readonly candidates: readonly PlacedByName[]
  /** People of the pool with whom words were exchanged, for whoever finds nobody in the network. */
  readonly beyond: readonly PlacedByName[]
  readonly activities: readonly {
    readonly id: RecordId
    readonly name: string
    readonly groupId?: RecordId | undefined
  }[]
  /** Members of groups, to know which activity leads elsewhere. */
  readonly members: ReadonlyMap<RecordId, ReadonlySet<RecordId>>
}

export interface SharedArea {
  readonly of: BreadthOf
  readonly name: string
  readonly people: number
  readonly known: number
}

/** One step outside (R125): somebody, or something to do. */
export interface StepOutside {
  readonly kind: 'person' | 'activity'
  readonly id: RecordId
  readonly name: string
  readonly sentence: string
}

export interface Bubble {
  readonly areas: readonly [SharedArea, ...SharedArea[]]
  readonly sentence: string
  readonly step: StepOutside | undefined
}

/** Whether most of the network is of one field or one organisation, and one step outside it. */
export function bubbleOf(facts: BubbleFacts): Bubble | undefined {
  const [first, ...others] = (['fields', 'organisations'] as const).flatMap((of) => sharedArea(facts.people, of) ?? [])
  if (first === undefined) return undefined
  const places = sharedArea(facts.people, 'places')
  const areas = [first, ...others, ...(places === undefined ? [] : [places])] as const
  return { areas, sentence: inWords(areas), step: stepOutside(facts, [first, ...others]) }
}

function sharedArea(people: readonly Placed[], of: BreadthOf): SharedArea | undefined {
  const counts = new Map<string, number>()
  let known = 0
  for (const person of people) {
    const areas = new Set(areasOf(person, of))
    if (areas.size > 0) known += 1
    for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  const [name, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return known >= ENOUGH_KNOWN && count / known >= BUBBLE_SHARE ? { of, name, people: count, known } : undefined
}

const SAID: Readonly<Record<BreadthOf, (name: string) => string>> = {
  fields: (name) => `work in ${name.toLowerCase()}`,
  organisations: (name) => `are at ${name}`,
  levels: (name) => `are ${name.toLowerCase()}`,
  places: (name) => `live in ${name}`,
}

function inWords(areas: readonly SharedArea[]): string {
  const parts = areas.map(
    ({ of, name, people, known }) => `${people} of the ${known} of whom you know it ${SAID[of](name)}`,
  )
  return `You move in a bubble: ${parts.join('; ')}. What happens outside it reaches you late.`
}

function stepOutside(facts: BubbleFacts, areas: readonly SharedArea[]): StepOutside | undefined {
  return someoneOutside(facts.candidates, areas) ?? activityOutside(facts, areas) ?? someoneOutside(facts.beyond, areas)
}

/** Outside is whoever is known to be in none of these areas, and of whom at least one of them is known. */
function isOutside(person: Placed, areas: readonly SharedArea[]): boolean {
  const inside = areas.some(({ of, name }) => areasOf(person, of).includes(name))
  return !inside && areas.some(({ of }) => areasOf(person, of).length > 0)
}

function someoneOutside(people: readonly PlacedByName[], areas: readonly SharedArea[]): StepOutside | undefined {
  const person = people.find((one) => isOutside(one, areas))
  if (person === undefined) return undefined
  const { personId: id, name } = person
  const where = areasOf(person, 'fields')[0]?.toLowerCase() ?? areasOf(person, 'organisations')[0]
  return {
    kind: 'person',
    id,
    name,
    sentence: `Talk with ${name}, who is outside it${where === undefined ? '' : `: ${where}`}.`,
  }
}

/** An activity whose people are not mostly of the bubble; of one whose people nobody wrote down, nothing speaks against it. */
function activityOutside(facts: BubbleFacts, areas: readonly SharedArea[]): StepOutside | undefined {
  const inside = new Set(facts.people.filter((one) => !isOutside(one, areas)).map(({ personId }) => personId))
  const activity = facts.activities.find(({ groupId }) => {
    const members = [...(groupId === undefined ? [] : (facts.members.get(groupId) ?? []))]
    return members.length === 0 || members.filter((id) => inside.has(id)).length / members.length < BUBBLE_SHARE
  })
  if (activity === undefined) return undefined
  const { id, name } = activity
  return { kind: 'activity', id, name, sentence: `Go to ${name}: there you meet people from elsewhere.` }
}
