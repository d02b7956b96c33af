import { chanceFrom } from '../chance.ts'

/** What a writer says of each thing it did. Marks are words that nobody else writes. */
export type Did =
  | { readonly edited: { readonly personId: string; readonly version: number; readonly mark: string } }
  | { readonly refused: { readonly personId: string; readonly mark: string; readonly hasBothVersions: boolean } }
  | { readonly logged: string }

/** One way into the book, as far as these writers use it. */
export interface Way {
  read(personId: string): Promise<{ readonly version: number; readonly notes: string }>
  /** The new version, or what was answered instead when somebody else came first. */
  edit(change: Edit): Promise<{ readonly version: number } | { readonly conflict: unknown }>
  log(personIds: readonly string[], notes: string): Promise<void>
}

export interface Edit {
  readonly personId: string
  readonly version: number
  readonly notes: string
}

export interface Workload {
  readonly name: string
  readonly operations: number
  readonly seed: number
  readonly personIds: readonly string[]
}

/**
 * Reads a person, thinks for a moment, and writes one more word into their notes: exactly what loses somebody else's
 * word where nobody watches. Now and then something is logged, which changes several ties at once.
 */
export async function writeAtRandom(way: Way, workload: Workload, say: (did: Did) => void): Promise<void> {
  const { name, operations, seed, personIds } = workload
  const chance = chanceFrom(seed)
  for (let operation = 0; operation < operations; operation += 1) {
    const personId = chance.pick(personIds)
    const mark = `${name}-${operation}`
    if (chance.below(4) === 0) {
      await way.log([...new Set([personId, chance.pick(personIds)])], mark)
      say({ logged: mark })
      continue
    }
    const { version, notes } = await way.read(personId)
    await new Promise((resolve) => setTimeout(resolve, chance.below(8)))
    const answer = await way.edit({ personId, version, notes: `${notes} ${mark}`.trim() })
    if ('conflict' in answer) {
      say({ refused: { personId, mark, hasBothVersions: showsBoth(answer.conflict, { version, mark }) } })
    } else {
      say({ edited: { personId, version: answer.version, mark } })
    }
  }
}

/** Whoever is refused sees what is in the book now and what they wanted, so that nothing is lost with the refusal. */
function showsBoth(details: unknown, sent: { readonly version: number; readonly mark: string }): boolean {
  const { current, yours } = (details ?? {}) as {
    readonly current?: { readonly version?: number }
    readonly yours?: { readonly notes?: string }
  }
  return (current?.version ?? 0) > sent.version && (yours?.notes ?? '').endsWith(sent.mark)
}
