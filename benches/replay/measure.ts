import { bootstrap, type Interval } from './bootstrap.ts'
import { chanceFrom } from './chance.ts'
import { readHistories } from './histories.ts'
import { nothing, tendrilIndex, tieredCalendar, tieredSinceLastContact } from './policies.ts'
import { tendrilPlan } from './planner.ts'
import { fitReplyModel } from './reply-fit.ts'
import type { ReplaySet } from './sets.ts'
import { drawWorld } from './world.ts'
import { liveThrough } from './year.ts'

/** Everything that is replayed on the same worlds, by the name in the table. */
const POLICIES = {
  'calendar reminders': tieredCalendar,
  'do nothing': nothing,
  'since last contact': tieredSinceLastContact,
  'Tendril, index alone': tendrilIndex,
  'Tendril, the plan': tendrilPlan,
} as const
type PolicyName = keyof typeof POLICIES

/** Shares of the network alive at the end of the year, and notes sent, each a mean over draws. */
export interface KeptByPolicy {
  readonly weighted: number
  readonly count: number
  readonly notes: number
}

export interface Measured {
  readonly set: string
  readonly draws: number
  readonly kept: Readonly<Record<PolicyName, KeptByPolicy>>
  /** The plan against each kind of reminder: ties kept, and ties saved beyond doing nothing, weighted. */
  readonly against: Readonly<Record<'calendar' | 'sinceLast', { readonly kept: Interval; readonly saved: Interval }>>
}

/** Replays a set on so many drawn owners, each with every policy. */
export function measure(folder: string, set: ReplaySet, { draws, seed }: { draws: number; seed: number }): Measured {
  const pairs = readHistories(folder, set)
  const beginnings = set.starts.map((start) => ({ pairs, start, model: fitReplyModel(pairs, start) }))
  const runs = Array.from({ length: draws }, (_, draw) => {
    const beginning = beginnings[draw % beginnings.length]
    if (beginning === undefined) throw new Error(`The set ${set.name} has no start`)
    const world = drawWorld(set, beginning, chanceFrom(seed + draw))
    const allImportance = world.ties.reduce((sum, tie) => sum + tie.importance, 0)
    return mapPolicies((policy) => {
      const { weighted, count, notes } = liveThrough(world, policy)
      return { weighted: weighted / allImportance, count: count / world.ties.length, notes }
    })
  })
  const shareOf = (policy: PolicyName, at: readonly number[]) =>
    mean(at.map((run) => runs[run]?.[policy].weighted ?? 0))
  const against = (reminders: PolicyName) => {
    const plan: PolicyName = 'Tendril, the plan'
    const kept = bootstrap(draws, (at) => shareOf(plan, at) / shareOf(reminders, at))
    const saved = bootstrap(draws, (at) => {
      const anyway = shareOf('do nothing', at)
      return (shareOf(plan, at) - anyway) / (shareOf(reminders, at) - anyway)
    })
    return { kept, saved }
  }
  return {
    set: set.name,
    draws,
    kept: mapPolicies((_, name) => ({
      weighted: mean(runs.map((run) => run[name].weighted)),
      count: mean(runs.map((run) => run[name].count)),
      notes: mean(runs.map((run) => run[name].notes)),
    })),
    against: { calendar: against('calendar reminders'), sinceLast: against('since last contact') },
  }
}

function mapPolicies<T>(make: (policy: (typeof POLICIES)[PolicyName], name: PolicyName) => T): Record<PolicyName, T> {
  const entries = Object.entries(POLICIES).map(([name, policy]) => [name, make(policy, name as PolicyName)])
  return Object.fromEntries(entries) as Record<PolicyName, T>
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
