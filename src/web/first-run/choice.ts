import type { Circle } from '#book/circle.ts'
import type { Proposal } from '#actions/views.ts'

/** What the owner says to one proposal. */
export interface Choice {
  readonly isTicked: boolean
  readonly circleId: string
}

/** The first so many are ticked already: as many as one can think of at once. */
export const TICKED_AT_FIRST = 50

/** What was said to each, where nothing was said yet what is proposed. */
export function choicesFor(
  proposals: readonly Proposal[],
  said: ReadonlyMap<string, Partial<Choice>>,
): ReadonlyMap<string, Choice> {
  return new Map(
    proposals.map(({ personId, circleId }, index) => [
      personId,
      { isTicked: index < TICKED_AT_FIRST, circleId, ...said.get(personId) },
    ]),
  )
}

/** How many exchanges the chosen rhythms ask for in a week, on average. */
export function exchangesAWeek(
  choices: Iterable<Choice>,
  circles: readonly Pick<Circle, 'id' | 'cadenceDays'>[],
): number {
  const daysById = new Map(circles.map(({ id, cadenceDays }) => [id, cadenceDays]))
  let sum = 0
  for (const { isTicked, circleId } of choices)
    sum += isTicked ? 7 / (daysById.get(circleId) ?? Number.POSITIVE_INFINITY) : 0
  return sum
}

/** `about 5 a week`, so that nobody promises more than a week holds. */
export function loadInWords(exchanges: number): string {
  if (exchanges < 0.75) return exchanges < 0.2 ? 'about one word a month' : 'a word every other week or so'
  const number = Math.round(exchanges)
  return number === 1 ? 'about one word a week' : `about ${String(number)} words a week`
}
