import type { Instant } from '#book/day.ts'

/** A job as it is kept. */
export interface Job {
  readonly name: string
  readonly runAt: Instant
  readonly attempts: number
}

interface Reach {
  readonly now: Instant
  /** A claim that reaches beyond this was made when the clock was wrong. */
  readonly beyond: Instant
}

/** Where jobs are kept, so that they outlive the program and several programs share them. */
export interface Jobs {
  list(): Promise<readonly Job[]>
  /** Makes sure that it is there; one that is there keeps its time. */
  ensure(name: string, runAt: Instant): Promise<void>
  /** Takes one whose time has come: of several programs that try, one gets it. */
  claim(claim: Reach & { readonly until: Instant; readonly by: string }): Promise<Job | undefined>
  finish(finished: {
    readonly name: string
    readonly by: string
    readonly runAgainAt: Instant
    readonly error?: string
  }): Promise<void>
  move(move: Reach & { readonly name: string; readonly runAt: Instant }): Promise<void>
  drop(name: string): Promise<void>
}
