/** One line of the table: what was measured, what we promised, what it is here. */
export interface Figure {
  readonly what: string
  readonly target: string
  readonly measured: string
  /** Undefined where nothing was promised. */
  readonly met: boolean | undefined
  /** What puts the figure in proportion: ratios, spread, processor time. */
  readonly notes: string
  /** For programs, by a name that ends in its unit. */
  readonly numbers: Readonly<Record<string, number>>
}

/** Something that is measured. Each is a file; benches/index.ts lists them. */
export interface Bench {
  /** Kebab case, for `--only`. */
  readonly name: string
  run(): Promise<readonly Figure[]>
}

/** The value that so large a part of all values does not exceed, 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** What something took. */
export interface Run {
  readonly wallMs: number
  /** Of all processors together: it says more than the clock on a busy machine. */
  readonly processorMs: number
}

/** What a call took. */
export async function runOf(work: () => Promise<unknown>): Promise<Run> {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const wallMs = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { wallMs, processorMs: (user + system) / 1000 }
}

/** What each of many calls took, one after another. */
export async function runsOf(count: number, work: (round: number) => Promise<unknown>): Promise<Run[]> {
  const runs: Run[] = []
  for (let round = 0; round < count; round += 1) runs.push(await runOf(() => work(round)))
  return runs
}

/** Runs in numbers: how they are spread by the clock, and what they cost the processor. */
export function spreadOf(runs: readonly Run[]) {
  const wall = runs.map((run) => run.wallMs)
  const processor = runs.map((run) => run.processorMs)
  return {
    medianMs: median(wall),
    p95Ms: quantile(wall, 0.95),
    mostMs: Math.max(...wall),
    processorMedianMs: median(processor),
    processorP95Ms: quantile(processor, 0.95),
  }
}

export function ms(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${value.toFixed(0)} ms`
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
