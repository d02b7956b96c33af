/** What a proof measured, and everything that spoke against what it was to show. */
export interface Outcome {
  readonly figures: Readonly<Record<string, number | string>>
  /** Empty when it is proven. */
  readonly faults: readonly string[]
}

/** One promise of RELIABILITY.md and the way to try to break it. */
export interface Proof {
  /** `V1`, as RELIABILITY.md numbers it. */
  readonly number: string
  /** What holds when no fault is found. */
  readonly promise: string
  /** Why it cannot be tried on this machine; undefined when it can. */
  readonly missing?: () => string | undefined
  run(say: (progress: string) => void): Promise<Outcome>
}

/** How many faults are worth printing; the first ones tell most. */
const MOST_FAULTS = 20

export class Faults {
  readonly #found: string[] = []

  add(...faults: readonly string[]): void {
    this.#found.push(...faults)
  }

  get count(): number {
    return this.#found.length
  }

  get list(): readonly string[] {
    const more = this.#found.length - MOST_FAULTS
    return more > 0 ? [...this.#found.slice(0, MOST_FAULTS), `and ${more} more`] : this.#found
  }
}
