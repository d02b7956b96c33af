import { cadenceOf } from '#advice/plan/cadence.ts'
import { dueDay } from '#advice/plan/spread.ts'
import { breadthOf, type Placed } from '#advice/season/breadth.ts'
import { type Bubble, bubbleOf } from '#advice/season/bubble.ts'
import { driftForecast } from '#advice/season/drift.ts'
import { employerShare } from '#advice/season/employer.ts'
import type { Activity } from '#book/activity.ts'
import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { Settings } from '#book/settings.ts'
import type { PlannedTie } from '#book/tie.ts'
import { membersOfGroups, shieldedFromViews, whereTheNetworkIs } from '#storage/season.ts'
import type { WhereTheyAre } from '#storage/season.ts'
import type { Reader } from '#storage/storage.ts'
import { tiesOfPool } from '#storage/ties.ts'
import { alivenessWord } from '../people-rows.ts'
import type { Aliveness } from '../views.ts'
import type { CircleAlive, SeasonNow } from './season-views.ts'

/** Of a long forecast the first hundreds are named; the sentence counts them all. */
const MOST_NAMED = 300

export interface NowFacts {
  readonly ties: readonly PlannedTie[]
  readonly circles: readonly Circle[]
  readonly settings: Settings
  readonly activities: readonly Activity[]
  readonly today: Day
}

/** How the network stands today: circles, drift, breadth, bubble and employer. The last three without shielded groups (R129). */
export async function seasonNow(reader: Reader, facts: NowFacts): Promise<SeasonNow> {
  const { ties, circles, settings, today } = facts
  const shielded = await shieldedFromViews(reader)
  const where = (await whereTheNetworkIs(reader)).filter(({ personId }) => !shielded.people.has(personId))
  const drift = driftForecast(ties, circles, today)
  return {
    circles: circlesAlive(ties, circles, today),
    drift: { ...drift, cold: drift.cold.slice(0, MOST_NAMED) },
    breadth: breadthOf(where),
    bubble: await bubbleIn(reader, { ...facts, where, shielded }),
    employer: employerShare({
      positions: settings.me.positions ?? [],
      ties: tiesAtWork(facts, where),
      circles,
      today,
    }),
  }
}

function circlesAlive(ties: readonly PlannedTie[], circles: readonly Circle[], today: Day): readonly CircleAlive[] {
  const byCircle = Map.groupBy(ties, ({ circleId }) => circleId ?? '')
  return circles.map(({ id, name, cadenceDays }) => {
    const inside = byCircle.get(id) ?? []
    const aliveness: Record<Aliveness, number> = { warm: 0, cooling: 0, quiet: 0, dormant: 0, new: 0 }
    for (const { tie } of inside) aliveness[alivenessWord(tie, today)] += 1
    return { id, name, cadenceDays, people: inside.length, aliveness }
  })
}

function tiesAtWork({ ties, circles }: NowFacts, where: readonly WhereTheyAre[]) {
  const byId = new Map(ties.map((tie) => [tie.personId, tie]))
  return where.flatMap(({ personId, name, organisations }) => {
    const tie = byId.get(personId)
    if (tie === undefined) return []
    const cadenceDays = cadenceOf(tie, circles)
    return [
      {
        personId,
        name,
        organisations,
        circleId: tie.circleId,
        lastContactDay: tie.tie.lastContactDay,
        dueDay: cadenceDays === undefined ? undefined : dueDay(tie, cadenceDays),
      },
    ]
  })
}

interface BubbleIn extends NowFacts {
  readonly where: readonly WhereTheyAre[]
  readonly shielded: { readonly groups: ReadonlySet<RecordId>; readonly people: ReadonlySet<RecordId> }
}

async function bubbleIn(reader: Reader, { where, ties, activities, shielded }: BubbleIn): Promise<Bubble | undefined> {
  const kept = activities
    .filter(({ state, groupId }) => state === 'kept' && (groupId === undefined || !shielded.groups.has(groupId)))
    .toSorted(byEnjoyment)
  const members = await membersOfGroups(
    reader,
    kept.flatMap(({ groupId }) => groupId ?? []),
  )
  const facts = { people: where, candidates: [], beyond: [], activities: kept, members }
  // Most networks are no bubble, and who would lead out of one is not looked for.
  if (bubbleOf(facts) === undefined) return undefined
  const candidates = strongestFirst(where, ties)
  const bubble = bubbleOf({ ...facts, candidates })
  if (bubble?.step !== undefined) return bubble
  const pool = (await tiesOfPool(reader)).filter(({ personId }) => !shielded.people.has(personId))
  const beyond = pool.map(({ personId, name, work }): Placed & { name: string } => {
    return { personId, name, title: work, organisations: [], city: undefined }
  })
  return bubbleOf({ ...facts, candidates, beyond })
}

/** Whoever may be suggested at all. Who is strongest today was so at any epoch. */
function strongestFirst(where: readonly WhereTheyAre[], ties: readonly PlannedTie[]): readonly WhereTheyAre[] {
  const open = ties.filter(({ doNotSuggest }) => !doNotSuggest)
  const strengths = new Map(open.map(({ personId, tie }) => [personId, tie.strengthAtEpoch]))
  const strength = ({ personId }: WhereTheyAre) => strengths.get(personId) ?? 0
  return where.filter(({ personId }) => strengths.has(personId)).toSorted((a, b) => strength(b) - strength(a))
}

function byEnjoyment(one: Activity, other: Activity): number {
  return (other.enjoyment ?? 0) - (one.enjoyment ?? 0) || (one.name < other.name ? -1 : 1)
}
