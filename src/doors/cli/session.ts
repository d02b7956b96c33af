import type { CommandContext, StricliProcess } from '@stricli/core'
import type { z } from 'zod'
import type { Action, Context } from '#actions/action.ts'
import { paintFor, type Paint } from './paint.ts'
import { madeSafe, safeJson, safeText } from './safe-text.ts'
import type { CliWorld } from './world.ts'

/** What a command is given: one command line on its way to an answer. */
export interface Cli extends CommandContext {
  readonly process: StricliProcess
  readonly world: CliWorld
  /** The book that was named; undefined for the usual one. */
  readonly book: string | undefined
  readonly json: boolean
  readonly paint: Paint
  /** Cells in a line of the terminal; undefined where the answer goes into a file or a pipe. */
  readonly columns: number | undefined
  /** Somebody sits there who can be asked. */
  readonly isInteractive: boolean
  say(text: string): void
  /** For what is not the answer: progress, and how to undo. Silent for programs. */
  mention(text: string): void
  /** Answers in words made from safe texts, or as JSON for programs. */
  answer<T>(output: T, inWords: (safe: T) => string): void
  withBook<T>(work: (context: Context) => Promise<T>): Promise<T>
}

export function sessionFor(world: CliWorld, { json, book }: Pick<Cli, 'json' | 'book'>): Cli {
  const { stdin, stdout, stderr, env } = world
  const isTerminal = stdout.isTTY === true
  return {
    process: { stdout: writing(stdout), stderr: writing(stderr), env: onlyText(env) },
    world,
    book,
    json,
    paint: paintFor(stdout, env),
    columns: isTerminal ? (stdout.columns ?? 80) : undefined,
    isInteractive: stdin.isTTY === true && isTerminal && !json,
    say: (text) => void stdout.write(`${text}\n`),
    mention: (text) => {
      if (!json) stderr.write(`${safeText(text)}\n`)
    },
    answer: (output, inWords) => void stdout.write(`${json ? safeJson(output) : inWords(madeSafe(output))}\n`),
    async withBook(work) {
      const opened = await world.open(book)
      try {
        return await work(opened.context)
      } finally {
        await opened.close()
      }
    },
  }
}

/** Carries out an action with what was typed, which its schema checks first. */
export async function carryOut<Input extends z.ZodObject, Output>(
  context: Context,
  action: Action<Input, Output>,
  input: z.input<Input>,
): Promise<Output> {
  return action.run(context, action.input.parse(input))
}

function writing(stream: CliWorld['stdout']): { readonly write: (text: string) => void } {
  return { write: (text) => void stream.write(text) }
}

function onlyText(env: CliWorld['env']): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
