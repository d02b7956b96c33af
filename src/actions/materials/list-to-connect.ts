import { z } from 'zod'
import { hasLinkedIn, lineToConnect } from '#advice/to-connect.ts'
import { circleOf } from '#advice/plan/cadence.ts'
import { warmthOf } from '#advice/tie.ts'
import { addDays, mondayOf, type Day } from '#book/day.ts'
import { workOf } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import type { Circle } from '#book/circle.ts'
import { listCircles } from '#storage/circles.ts'
import { interactionsBetween, invitedSince } from '#storage/interactions-by-day.ts'
import { people } from '#storage/people.ts'
import { plannedTies } from '#storage/planned-ties.ts'
import { chunksOf, findRecords } from '#storage/records.ts'
import { shieldedFromViews } from '#storage/season.ts'
import { action } from '../action.ts'

export interface ToConnect {
  readonly personId: RecordId
  readonly name: string
  readonly work: string | undefined
  /** From how you met, to make the invitation one's own; absent where nothing is stored. */
  readonly line: string | undefined
}

/** Whoever was invited may take their time. */
const INVITED_DAYS = 182

/** So many are looked at, the closest first. */
const MOST_LOOKED_AT = 1000

export const listToConnect = action({
  name: 'list-to-connect',
  summary:
    'People you are close to whose LinkedIn profile is not in the book, a few a week, with a line on how you met',
  effect: 'reads',
  input: z.strictObject({ aWeek: z.int().min(1).max(50).default(5) }),

  async run({ storage, today }, { aWeek }): Promise<{ rows: readonly ToConnect[]; sentThisWeek: number }> {
    const now = await today()
    const week = await interactionsBetween(storage, mondayOf(now), now)
    const sentThisWeek = week.filter(({ kind, direction }) => kind === 'invitation' && direction === 'out').length
    const circles = await listCircles(storage)
    // A profile is a matter of work, and family and friends may be kept out of that (R129).
    const shielded = await shieldedFromViews(storage)
    const close = (await plannedTies(storage, now))
      .filter(({ doNotSuggest, personId }) => !doNotSuggest && !shielded.people.has(personId))
      .toSorted((one, other) => closeness(one, other, { circles, today: now }))
      .slice(0, MOST_LOOKED_AT)
    const rows: ToConnect[] = []
    const room = Math.max(0, aWeek - sentThisWeek)
    for (const chunk of chunksOf(close)) {
      if (rows.length >= room) break
      const ids = chunk.map(({ personId }) => personId)
      const invited = await invitedSince(storage, ids, addDays(now, -INVITED_DAYS))
      const found = new Map((await findRecords(storage, people, ids)).map((person) => [person.id, person]))
      for (const id of ids) {
        const person = found.get(id)
        if (person === undefined || hasLinkedIn(person) || invited.has(id)) continue
        rows.push({ personId: id, name: person.name.full, work: workOf(person), line: lineToConnect(person) })
      }
    }
    return { rows: rows.slice(0, room), sentThisWeek }
  },
})

/** By circle, then by how alive the tie is. Somebody in no circle comes last. */
function closeness(
  one: PlannedTie,
  other: PlannedTie,
  { circles, today }: { readonly circles: readonly Circle[]; readonly today: Day },
): number {
  const order = (tie: PlannedTie): number => circleOf(tie, circles)?.order ?? Infinity
  const [a, b] = [order(one), order(other)]
  return a === b ? warmthOf(other.tie, today) - warmthOf(one.tie, today) : a < b ? -1 : 1
}
