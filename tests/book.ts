import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { z } from 'zod'
import { actions } from '#actions/index.ts'
import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import type { Context } from '#actions/action.ts'
import { dumpLines } from '#storage/dump.ts'
import type { Where } from '#storage/open.ts'
import { openBook } from '../src/main.ts'

/** A book for one test: on a real database, with a clock that stands still until the test moves it. */
export interface TestBook {
  readonly context: Context
  /** Runs an action as a door would: input checked first. */
  act<Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>>
  /** Moves the clock to noon of a day. */
  goTo(day: string): void
  /** All logical data, for comparing. */
  dump(): Promise<string[]>
}

export const A_TUESDAY = '2026-05-19'

/** In memory unless `where` says otherwise. The zone is UTC, so that noon is noon. */
export async function openTestBook(options: { day?: string; where?: Where } = {}): Promise<TestBook> {
  let now = noonOf(options.day ?? A_TUESDAY)
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-test-'))
  const book = await openBook({
    where: options.where ?? { file: ':memory:' },
    dataFolder: folder,
    now: () => now,
  })
  onTestFinished(async () => {
    await book.close()
    await rm(folder, { recursive: true, force: true })
  })
  const { context } = book
  const act = async <Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>> => {
    const action = actions[name] as unknown as {
      input: z.ZodType<never>
      run(context: Context, input: never): Promise<ActionOutput<Name>>
    }
    return action.run(context, action.input.parse(input))
  }
  const { settings } = await act('overview', {})
  if (settings.timeZone !== 'UTC') {
    await act('change-settings', { version: settings.version, change: { timeZone: 'UTC' } })
  }
  return {
    context,
    act,
    goTo(day) {
      now = noonOf(day)
    },
    dump: () => Array.fromAsync(dumpLines(context.storage)),
  }
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
