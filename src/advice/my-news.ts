import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import type { MyNews } from '#book/my-news.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { circleOf } from './plan/cadence.ts'
import { sayDay } from './say.ts'
import { alivenessOf, warmthOf } from './tie.ts'

/** Somebody whom it would be natural to tell. */
export interface ToTell {
  readonly personId: RecordId
  readonly name: string
  readonly because: readonly [string, ...string[]]
}

type NewsToTell = Pick<MyNews, 'day' | 'mood' | 'notForIds' | 'told'>

/** The two innermost circles are the close ones. */
const CLOSE_UNTIL_ORDER = 2

/**
 * Close ties that have not heard it, the closest first (R155). Whom the owner talked with since it happened may know
 * it already, and is named as such rather than left out: only the owner can tell.
 */
export function whomToTell(
  news: NewsToTell,
  { ties, circles }: { readonly ties: readonly PlannedTie[]; readonly circles: readonly Circle[] },
  today: Day,
): readonly ToTell[] {
  const out = new Set([...news.told.map(({ personId }) => personId), ...news.notForIds])
  return ties
    .filter(({ personId, doNotSuggest }) => !out.has(personId) && !doNotSuggest)
    .flatMap((tie) => {
      const reason = whyThem(tie, { news, circles, today })
      return reason === undefined ? [] : [{ tie, ...reason, warmth: warmthOf(tie.tie, today) }]
    })
    .toSorted((one, other) => one.order - other.order || other.warmth - one.warmth || byName(one.tie, other.tie))
    .map(({ tie, because }) => ({
      personId: tie.personId,
      name: tie.name,
      because: [because, ...talkedSince(tie, news)],
    }))
}

/** Hard news is for those who are close and in touch; good news is also a reason to write again. */
function whyThem(
  tie: PlannedTie,
  { news, circles, today }: { news: NewsToTell; circles: readonly Circle[]; today: Day },
): { readonly order: number; readonly because: string } | undefined {
  const circle = circleOf(tie, circles)
  const isWarm = alivenessOf(tie.tie, today) === 'warm'
  const isClose = circle !== undefined && circle.order <= CLOSE_UNTIL_ORDER
  if (news.mood === 'hard' && !isWarm && circle?.order !== 1) return undefined
  if (isClose) return { order: circle.order, because: `${tie.name} is in your circle ${circle.name}.` }
  return isWarm ? { order: CLOSE_UNTIL_ORDER + 1, because: `You and ${tie.name} are in touch.` } : undefined
}

function talkedSince({ tie: { lastTwoWayDay } }: PlannedTie, { day }: NewsToTell): readonly string[] {
  if (lastTwoWayDay === undefined || lastTwoWayDay <= day) return []
  return [`You last talked on ${sayDay(lastTwoWayDay)}, after it happened; perhaps it came up.`]
}

function byName(one: PlannedTie, other: PlannedTie): number {
  const [a, b] = [`${one.name}\n${one.personId}`, `${other.name}\n${other.personId}`]
  return a < b ? -1 : a > b ? 1 : 0
}
