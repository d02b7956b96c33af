import { cityOf, currentPosition, workOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import { sayMonth } from '../../say.ts'
import { personPage, type Plant, type PlantKind } from './plant.ts'

/** One concrete help for one person who looks for work (R112, R113). */
export const helpLooking: PlantKind = {
  kind: 'help-looking',
  atMost: 1,
  find: ({ looking, alive }) => {
    const whom = looking.toSorted((one, other) => (sinceOf(one) < sinceOf(other) ? -1 : 1))
    const introductions = whom.flatMap((person) => introduction(person, alive) ?? [])
    return [...introductions, ...whom.map(halfAnHour)].slice(0, 1)
  },
}

function introduction(person: Person, alive: readonly Person[]): Plant | undefined {
  for (const other of alive) {
    const common = other.id === person.id || workOf(other) === undefined ? undefined : inCommon(person, other)
    if (common === undefined) continue
    const name = person.name.full
    return {
      kind: 'help-looking',
      key: `help-${person.id}`,
      headline: `Offer ${name} an introduction to ${other.name.full}.`,
      because: [hasBeenLooking(person), `${other.name.full} is ${asWork(other)}, and you are in touch: ${common}.`],
      link: personPage(person.id, name),
    }
  }
  return undefined
}

function halfAnHour(person: Person): Plant {
  const name = person.name.full
  return {
    kind: 'help-looking',
    key: `help-${person.id}`,
    headline: `Offer ${name} half an hour to think aloud, or to read an application.`,
    because: [hasBeenLooking(person)],
    link: personPage(person.id, name),
  }
}

/** What makes the two worth bringing together, in words. */
function inCommon(person: Person, other: Person): string | undefined {
  const field = fieldsOf(person).find((word) => fieldsOf(other).includes(word))
  if (field !== undefined) return `both do something with “${field}”`
  const interest = (person.interests ?? []).find((word) => (other.interests ?? []).includes(word))
  if (interest !== undefined) return `both care about ${interest}`
  const city = cityOf(person)
  return city !== undefined && city === cityOf(other) ? `both are in ${city}` : undefined
}

/** What a title says of somebody's field, without the words that only say how high. */
function fieldsOf({ positions }: Person): readonly string[] {
  const words = positions.flatMap(({ title = '' }) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return words.filter((word) => !SAYS_HOW_HIGH.has(word))
}

const SAYS_HOW_HIGH = new Set(
  'head chief senior junior principal staff manager director officer president vice assistant associate intern owner founder lead with from'.split(
    ' ',
  ),
)

function asWork(person: Person): string {
  const { title, organisation } = currentPosition(person) ?? {}
  if (title === undefined || title === '') return `at ${organisation ?? 'work'}`
  return organisation === undefined || organisation === '' ? title : `${title} at ${organisation}`
}

function sinceOf({ workStatus }: Person): string {
  return workStatus?.since ?? workStatus?.notedOn ?? ''
}

function hasBeenLooking({ name, workStatus }: Person): string {
  const since = workStatus?.since
  const when = since === undefined ? '' : ` since ${since.length === 4 ? since : sayMonth(since)}`
  return `${name.full} has been looking for work${when}.`
}
