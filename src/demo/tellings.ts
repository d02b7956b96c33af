import type { Person } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { chanceOf } from './chance.ts'
import type { Happening } from './gatherings.ts'
import { TOLD } from './told.ts'

/** How many lines are written down of each of the closer people, at most, beyond the newest. */
const MORE_OF_CLOSER_PEOPLE = 3

/**
 * Gives what they told to the conversations in which it may have been said: to everybody's newest first, so that no two
 * people near each other on a screen tell the same story; then to some older ones of the closer circles.
 */
export function withWhatTheyTold(
  happenings: readonly Happening[],
  people: readonly Person[],
  seed: string,
): Happening[] {
  const chance = chanceOf(`${seed} tellings`)
  const circleOf = new Map(people.map(({ id, circleId }) => [id, circleId]))
  const conversations = Map.groupBy(happenings.filter(isConversation), ({ personIds }) => personIds[0] ?? '')
  const newest: Happening[] = []
  const older: Happening[] = []
  for (const [personId, all] of conversations) {
    const [first, ...rest] = all.toSorted((one, other) => one.moment.daysAgo - other.moment.daysAgo)
    if (first !== undefined) newest.push(first)
    if (isClose(circleOf.get(personId))) older.push(...rest.slice(0, MORE_OF_CLOSER_PEOPLE))
  }
  const lines = new Map<Happening, string>()
  const toldBy = new Map<RecordId, Set<string>>()
  let next = 0
  for (const happening of [...chance.shuffled(newest), ...chance.shuffled(older)]) {
    const already = toldBy.get(happening.personIds[0] ?? '') ?? new Set()
    if (already.has(lineAt(next))) next += 1
    lines.set(happening, lineAt(next))
    toldBy.set(happening.personIds[0] ?? '', already.add(lineAt(next)))
    next += 1
  }
  return happenings.map((happening) => {
    const told = lines.get(happening)
    return told === undefined ? happening : { ...happening, moment: { ...happening.moment, told } }
  })
}

/** In writing they speak for themselves. */
function isConversation({ moment: { kind } }: Happening): boolean {
  return kind === 'met' || kind === 'call' || kind === 'video'
}

function isClose(circleId: string | undefined): boolean {
  return circleId === 'inner' || circleId === 'close'
}

function lineAt(number: number): string {
  return TOLD[number % TOLD.length] ?? ''
}
