import { STARTING_CIRCLES, type Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { TieSummary } from '#book/tie.ts'
import { sayCount, sayMonth } from './say.ts'
import { daysSince, strengthOn, warmthOf } from './tie.ts'

/** Somebody of the pool with whom the owner really talks, offered for the network. */
export interface NetworkProposal {
  readonly personId: RecordId
  readonly name: string
  /** One of the circles that there are. */
  readonly circleId: RecordId
  /** What is behind the offer, in a sentence. */
  readonly because: string
}

export interface PoolPerson {
  readonly personId: RecordId
  readonly name: string
  readonly tie: TieSummary
}

/** Sizes of the circles by strength, as in the replay (evidence, section 3.4). */
const INNER = 15
const CLOSE = 35
const WARM = 100

/** A circle closer than warm is proposed only where the two were in touch within half a year: a choice of ours. */
const RECENT_DAYS = 180
const NOT_LONG_AGO_DAYS = 730

/**
 * The people the owner really talks with: words went both ways. The warmest first; strength decides the circle.
 * @param options.limit how many to propose at most
 */
export function proposeForNetwork(
  people: readonly PoolPerson[],
  today: Day,
  { limit = 50, circles = STARTING_CIRCLES }: { readonly limit?: number; readonly circles?: readonly Circle[] } = {},
): readonly NetworkProposal[] {
  const both = people.filter(({ tie }) => tie.lastInboundDay !== undefined && tie.lastOutboundDay !== undefined)
  const strongest = both
    .map((person) => ({ person, strength: strengthOn(person.tie, today), warmth: warmthOf(person.tie, today) }))
    .sort((a, b) => b.strength - a.strength || byId(a.person, b.person))
  return strongest
    .map((one, rank) => ({ ...one, rank }))
    .sort((a, b) => b.warmth - a.warmth || byId(a.person, b.person))
    .slice(0, limit)
    .map(({ person: { personId, name, tie }, rank }) => {
      const order = orderFor(rank, daysSince(tie.lastTwoWayDay, today))
      return { personId, name, circleId: circleAt(order, circles), because: because(tie) }
    })
}

/** The circle of this order, or, where the owner removed it, the next wider one. */
function circleAt(order: number, circles: readonly Circle[]): RecordId {
  const outwards = circles.toSorted((one, other) => one.order - other.order)
  return (outwards.find((circle) => circle.order >= order) ?? outwards.at(-1))?.id ?? 'wide'
}

function orderFor(rank: number, daysSilent: number): number {
  if (daysSilent <= RECENT_DAYS && rank < INNER) return 1
  if (daysSilent <= RECENT_DAYS && rank < INNER + CLOSE) return 2
  return daysSilent <= NOT_LONG_AGO_DAYS && rank < INNER + CLOSE + WARM ? 3 : 4
}

function because(tie: TieSummary): string {
  const last = tie.lastTwoWayDay ?? tie.lastContactDay
  const when = last === undefined ? '' : `, last in ${sayMonth(last)}`
  return `You were in touch on ${sayCount(tie.contactDays, 'day')}${when}.`
}

function byId(a: PoolPerson, b: PoolPerson): number {
  return a.personId < b.personId ? -1 : 1
}
