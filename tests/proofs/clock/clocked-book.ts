import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { z } from 'zod'
import type { Context } from '#actions/action.ts'
import { actionList, actions } from '#actions/index.ts'
import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import { startClock } from '#doors/clock/clock.ts'
import type { RunningClock } from '#doors/clock/clock.ts'
import { jobsIn } from '#storage/jobs.ts'
import type { Where } from '#storage/open.ts'
import { openBook } from '../../../src/main.ts'

/** A book with the clock that runs in the server, and with a time of day that the test holds in its hand. */
export interface ClockedBook {
  readonly context: Context
  act<Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>>
  /** Sets the time, in UTC unless it says otherwise, and lets the clock look what is due. */
  at(instant: string): Promise<void>
  /** The same program, stopped and started again. */
  restart(): Promise<void>
  readonly logged: string[]
  close(): Promise<void>
}

export interface ClockedOptions {
  readonly at: string
  readonly where?: Where
  readonly timeZone?: string
  readonly address?: string
}

export async function clockedBook(options: ClockedOptions): Promise<ClockedBook> {
  const { where, address, timeZone = 'UTC' } = options
  let now = new Date(options.at)
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-clock-'))
  const place = where ?? { file: path.join(folder, 'book.sqlite') }
  const book = await openBook({ where: place, dataFolder: folder, now: () => now })
  const context: Context = address === undefined ? book.context : { ...book.context, address }
  const logged: string[] = []
  const start = (): RunningClock =>
    startClock({
      actions: actionList,
      contextOf: () => context,
      jobs: jobsIn(context.storage),
      log: (line) => logged.push(line),
    })
  const act = async <Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>> => {
    const action = actions[name] as unknown as {
      input: z.ZodType<never>
      run(context: Context, input: never): Promise<ActionOutput<Name>>
    }
    return action.run(context, action.input.parse(input))
  }
  const { settings } = await act('overview', {})
  await act('change-settings', { version: settings.version, change: { timeZone } })
  let clock = start()
  await clock.tick()
  return {
    context,
    act,
    logged,
    async at(instant) {
      now = new Date(instant)
      await clock.tick()
    },
    async restart() {
      await clock.close()
      clock = start()
      await clock.tick()
    },
    async close() {
      await clock.close()
      await book.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
