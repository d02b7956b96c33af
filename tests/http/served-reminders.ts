import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { z } from 'zod'
import type { Context } from '#actions/action.ts'
import { actions } from '#actions/index.ts'
import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import { dumpLines } from '#storage/dump.ts'
import { serve } from '../../src/serve.ts'
import { openMailServer } from '../outside/mail-server.ts'
import { ask } from './ask.ts'
import type { Answer, Question } from './ask.ts'

export interface Served {
  ask(question: Question): Promise<Answer>
  act<Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>>
  dump(): Promise<string>
  goTo(instant: string): void
  readonly context: Context
  /** The paths of the links in the morning's mail. */
  readonly links: { readonly done: string; readonly later: string }
}

/** The whole program on Tuesday morning, after the clock has sent the day's mail. */
export async function served(): Promise<Served> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-served-'))
  let now = new Date('2026-05-18T21:00:00.000Z')
  const mail = await openMailServer()
  const program = await serve({
    where: { file: path.join(folder, 'book.sqlite') },
    dataFolder: folder,
    webFolder: path.join(folder, 'no-web-app'),
    port: 0,
    now: () => now,
    log: () => undefined,
  })
  onTestFinished(async () => {
    await program.close()
    await mail[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })
  const { context } = program.book
  const act: Served['act'] = async (name, input) => {
    const action = actions[name] as unknown as {
      input: z.ZodType<never>
      run(given: typeof context, input: never): Promise<ActionOutput<typeof name>>
    }
    return action.run(context, action.input.parse(input))
  }
  const { settings } = await act('overview', {})
  await act('change-settings', { version: settings.version, change: { timeZone: 'UTC' } })
  const { person } = await act('add-person', { name: 'Marisol Vega', place: 'network', circleId: 'inner' })
  await act('log-interaction', { kind: 'call', day: '2026-03-02', personIds: [person.id] })
  const [host, from] = ['127.0.0.1', 'ada@example.org']
  const config = { host, port: mail.port, security: 'none', from, to: from }
  await act('set-up-reminder-channel', { road: 'email', config })
  await act('switch-reminder-channel', { road: 'email', isOn: true })
  await program.clock.tick()
  now = new Date('2026-05-19T07:30:30.000Z')
  await program.clock.tick()
  const { port } = program.server
  return {
    context,
    act,
    ask: (question) => ask(port, question),
    dump: async () => (await Array.fromAsync(dumpLines(context.storage))).join('\n'),
    goTo: (instant) => {
      now = new Date(instant)
    },
    links: linksIn(mail.posted[0]?.source ?? ''),
  }
}

function linksIn(source: string): Served['links'] {
  const text = source.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const pathOf = (word: string) => new RegExp(`${word}: http://[^/]+(/do/[\\w.-]+)`, 'u').exec(text)?.[1] ?? ''
  return { done: pathOf('Done'), later: pathOf('Later, in a week') }
}

/** What a page says, without its markup. */
export function wordsOf({ text }: Answer): string {
  return text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}
