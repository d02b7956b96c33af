import { Refused } from '../client.ts'

/** Somebody in the book who may be the person being added. */
export interface Alike {
  readonly personId: string
  readonly name: string
  readonly work?: string | undefined
  readonly because: readonly string[]
}

/** Whom a refusal names; undefined when it was refused for another reason. */
export function alikeIn(problem: Error | undefined): readonly Alike[] | undefined {
  const candidates = problem instanceof Refused ? problem.details['candidates'] : undefined
  return Array.isArray(candidates) && candidates.length > 0 ? (candidates as Alike[]) : undefined
}
