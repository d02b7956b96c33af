import { buildCommand, type Command } from '@stricli/core'
import { text as readAll } from 'node:stream/consumers'
import type { Action } from '#actions/action.ts'
import { actionList } from '#actions/index.ts'
import { flagsFor, inputFrom } from './action-flags.ts'
import { UsageError } from './problem.ts'
import { safeJson, safeText } from './safe-text.ts'
import type { Cli } from './session.ts'

/** Every action as a command of its own, with the fields of its input as flags. */
export function actionCommands(): Readonly<Record<string, Command<Cli>>> {
  const list: Command<Cli> = buildCommand<object, [], Cli>({
    func: async function (this: Cli) {
      const about = actionList.map(({ name, summary, effect }) => ({ name, summary, effect }))
      const width = Math.max(...about.map(({ name }) => name.length))
      this.answer({ actions: about }, ({ actions }) =>
        actions.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}`).join('\n'),
      )
    },
    parameters: {},
    docs: { brief: 'Every verb of the API, each a command too' },
  })
  return { actions: list, ...Object.fromEntries(actionList.map((action) => [action.name, commandFor(action)])) }
}

type ActionFlags = Readonly<Record<string, unknown>>

function commandFor(action: Action): Command<Cli> {
  return buildCommand<ActionFlags, [], Cli>({
    func: async function (this: Cli, { input, ...flags }: ActionFlags) {
      const whole = typeof input === 'string' ? await wholeInput(this, input) : {}
      const given = action.input.parse({ ...whole, ...inputFrom(action.input, flags) })
      const output = await this.withBook((context) => action.run(context, given))
      if (this.json || action.print === undefined) this.say(safeJson(output))
      else this.say(printed(this, action.print(output)))
    },
    parameters: { flags: flagsFor(action.input) as never },
    docs: { brief: action.summary },
  })
}

/** Into a file or a pipe as it is, such as a vCard with its own line ends; to somebody's eyes made safe. */
function printed({ columns }: Cli, text: string): string {
  return columns === undefined ? text : safeText(text.replaceAll('\r\n', '\n'))
}

/** `--input '{"…"}'`, or `--input -` for JSON on standard input. */
async function wholeInput(cli: Cli, typed: string): Promise<Record<string, unknown>> {
  const json = typed === '-' ? await readAll(cli.world.stdin) : typed
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>
  } catch {
    // Told below, as for JSON that is no object.
  }
  throw new UsageError('--input needs a JSON object, or - to read one from standard input')
}
