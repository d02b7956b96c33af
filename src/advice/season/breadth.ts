import type { RecordId } from '#book/record.ts'
import { sayCount, startSentence } from '../say.ts'
import { FIELD_NAMES, fieldOf, LEVEL_NAMES, levelOf } from './fields.ts'

/** As much of somebody as telling breadth takes. Nobody of a shielded group is among them (R129). */
export interface Placed {
  readonly personId: RecordId
  readonly title: string | undefined
  /** What they work for now. */
  readonly organisations: readonly string[]
  readonly city: string | undefined
}

export type BreadthOf = 'fields' | 'organisations' | 'levels' | 'places'

export interface Area {
  readonly name: string
  readonly people: number
}

export interface Dimension {
  readonly of: BreadthOf
  /** Of how many people it is known, and of how many not. */
  readonly known: number
  readonly unknown: number
  /** Of so few people it is known that nothing follows. */
  readonly isTooLittle: boolean
  /** How many areas there are, and the largest of them. */
  readonly total: number
  readonly areas: readonly Area[]
  /** Areas that hang on few people: never a word about who they are (R102). */
  readonly thin: readonly Area[]
  readonly sentence: string
}

/** So many areas are named; the others are counted. */
const MOST_NAMED = 12
/** An area is thin with up to so many people, when so many are known at all. */
const THIN_PEOPLE = 2
const ENOUGH_KNOWN = 5

/** Fields, organisations, levels and places of the network, with the thin ones named and counted (R54). */
export function breadthOf(people: readonly Placed[]): readonly Dimension[] {
  return BREADTH.map((of) => dimensionOf(of, people))
}

const BREADTH: readonly BreadthOf[] = ['fields', 'organisations', 'levels', 'places']

/** What somebody counts under: one field, level and place, and every organisation they are with. */
export function areasOf({ title, organisations, city }: Placed, of: BreadthOf): readonly string[] {
  if (of === 'organisations') return organisations
  if (of === 'places') return city === undefined ? [] : [city]
  if (title === undefined) return []
  return of === 'levels' ? [levelOf(title)] : [fieldOf(title)].filter((field) => field !== undefined)
}

/** Where the areas are a given list, one that nobody is in says the most. */
const GIVEN: Readonly<Partial<Record<BreadthOf, readonly string[]>>> = { fields: FIELD_NAMES, levels: LEVEL_NAMES }

function dimensionOf(of: BreadthOf, people: readonly Placed[]): Dimension {
  const counts = new Map((GIVEN[of] ?? []).map((name) => [name, 0]))
  let known = 0
  for (const person of people) {
    const areas = new Set(areasOf(person, of))
    if (areas.size > 0) known += 1
    for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  const areas = [...counts].map(([name, count]) => ({ name, people: count })).toSorted(byPeople)
  const thin =
    known < ENOUGH_KNOWN
      ? []
      : areas.filter((area) => area.people <= (of === 'fields' || of === 'levels' ? THIN_PEOPLE : 1))
  return {
    of,
    known,
    unknown: people.length - known,
    isTooLittle: known < ENOUGH_KNOWN,
    total: areas.filter((area) => area.people > 0).length,
    areas: areas.slice(0, MOST_NAMED + 1),
    thin: thin.toReversed().slice(0, MOST_NAMED),
    sentence: inWords(of, known, thin),
  }
}

function byPeople(one: Area, other: Area): number {
  return other.people - one.people || (one.name < other.name ? -1 : 1)
}

const NOUNS: Readonly<Record<BreadthOf, string>> = {
  fields: 'field',
  organisations: 'organisation',
  levels: 'level',
  places: 'place',
}

function inWords(of: BreadthOf, known: number, thin: readonly Area[]): string {
  if (known < ENOUGH_KNOWN) return `Too little is written down yet to tell the ${NOUNS[of]}s apart.`
  if (thin.length === 0) return `No ${NOUNS[of]} hangs on a person or two.`
  if (of === 'organisations' || of === 'places') {
    return `${startSentence(sayCount(thin.length, NOUNS[of]))} ${thin.length === 1 ? 'is' : 'are'} known to you through one person only.`
  }
  const named = thin.toReversed().map(({ name, people }) => `${name} (${people === 0 ? 'nobody yet' : String(people)})`)
  return `Thin: ${named.join(', ')}.`
}
