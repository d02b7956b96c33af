import { randomUUID } from 'node:crypto'
import type { Action, Context } from '#actions/action.ts'
import { listReminderChannels } from '#actions/reminders/list-reminder-channels.ts'
import { Refusal } from '#book/refusal.ts'
import type { Jobs } from './jobs.ts'
import { nextTime, plannedIn } from './schedule.ts'
import type { Life, Planned } from './schedule.ts'

export interface ClockOptions {
  readonly actions: readonly Action[]
  /** The owner's book, as the actions take it. */
  contextOf(): Context
  readonly jobs: Jobs
  /** Words and places only; never what a person wrote. */
  log(line: string): void
}

export interface RunningClock {
  /** Looks what is due and does it; the clock does so by itself all the while. */
  tick(): Promise<void>
  /** Lets what is under way end, and does no more. */
  close(): Promise<void>
}

const LOOK_EVERY_MS = 20_000

/** So long a program may be at one job before another takes it for dead; the slowest mail server needs less. */
const CLAIM_MS = 15 * 60_000

/** What could not be done is tried again after this, a few times a day. */
const AGAIN_MS = 10 * 60_000
const MOST_ATTEMPTS = 3

/**
 * Runs what the schedule says, by actions alone. Times are kept as jobs: what was missed is done once when the program
 * is back, and a time that lies further ahead than it should, because the clock was set back, is brought forward.
 */
export function startClock(options: ClockOptions): RunningClock {
  const by = randomUUID()
  let isClosed = false
  let last = Promise.resolve()
  let waiting = 0
  let lastFault = ''
  const look = async (): Promise<void> => {
    try {
      const life = await listReminderChannels.run(options.contextOf(), {})
      const planned = new Map(plannedIn(life).map((one) => [one.name, one]))
      await keepJobs(options, planned, life)
      for (let isMore = true; isMore && !isClosed;) isMore = await runOne(options, { planned, life, by })
      lastFault = ''
    } catch (error) {
      // A full disk or a database that is away for a while says the same every time.
      const fault = error instanceof Error ? error.constructor.name : typeof error
      if (fault !== lastFault) options.log(`clock: ${fault}`)
      lastFault = fault
    }
  }
  // One look after the other; who asks gets one that began after they asked.
  const tick = (): Promise<void> => {
    waiting += 1
    last = last.then(async () => {
      if (!isClosed) await look()
      waiting -= 1
    })
    return last
  }
  const timer = setInterval(() => (waiting === 0 ? void tick() : undefined), LOOK_EVERY_MS)
  void tick()
  return {
    tick,
    async close() {
      isClosed = true
      clearInterval(timer)
      await last
    },
  }
}

/** Makes the kept jobs those that are wanted, none later than its next time. */
async function keepJobs(
  { jobs, contextOf }: ClockOptions,
  planned: ReadonlyMap<string, Planned>,
  { timeZone }: Life,
): Promise<void> {
  const now = contextOf().now()
  const beyond = later(now, 2 * CLAIM_MS)
  const kept = new Map((await jobs.list()).map((job) => [job.name, job]))
  for (const name of kept.keys()) if (!planned.has(name)) await jobs.drop(name)
  for (const one of planned.values()) {
    const next = nextTime(one, now, timeZone)
    const job = kept.get(one.name)
    if (job === undefined) await jobs.ensure(one.name, one.startsAtOnce === true ? now : next)
    else if (job.runAt > next) await jobs.move({ name: one.name, runAt: next, now, beyond })
  }
}

interface Round {
  readonly planned: ReadonlyMap<string, Planned>
  readonly life: Life
  readonly by: string
}

/** Does one thing whose time has come; false when there is none. */
async function runOne(options: ClockOptions, { planned, life, by }: Round): Promise<boolean> {
  const { jobs, contextOf } = options
  const now = contextOf().now()
  const job = await jobs.claim({ now, until: later(now, CLAIM_MS), beyond: later(now, 2 * CLAIM_MS), by })
  if (job === undefined) return false
  const one = planned.get(job.name)
  if (one === undefined) {
    await jobs.drop(job.name)
    return true
  }
  const { again, error } = await tried(options, one)
  const after = contextOf().now()
  const next = nextTime(one, after, life.timeZone)
  const soon = later(after, AGAIN_MS)
  const runAgainAt = again && job.attempts < MOST_ATTEMPTS && soon < next ? soon : next
  // Without an error its attempts begin anew: what was given up today has all of them tomorrow.
  await jobs.finish({
    name: job.name,
    by,
    runAgainAt,
    ...(runAgainAt === soon && error !== undefined ? { error } : {}),
  })
  return true
}

async function tried(
  { actions, contextOf, log }: ClockOptions,
  { name, action: verb, input }: Planned,
): Promise<{ readonly again: boolean; readonly error?: string }> {
  try {
    const action = actions.find((one) => one.name === verb)
    if (action === undefined) throw new Error(`There is no action ${verb}`)
    const output = await action.run(contextOf(), action.input.parse(input))
    const { tryAgain, why } = (output ?? {}) as { readonly tryAgain?: boolean; readonly why?: string }
    return tryAgain === true ? { again: true, error: why ?? 'It did not leave' } : { again: false }
  } catch (error) {
    if (error instanceof Refusal) return { again: error.code === 'unavailable', error: error.message }
    const kind = error instanceof Error ? error.constructor.name : typeof error
    log(`clock: ${name} broke off (${kind})`)
    return { again: true, error: kind }
  }
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}
