import { buildApplication, run, text_en, type Application, type ApplicationText } from '@stricli/core'
import { takeGlobals } from './globals.ts'
import { usesColour } from './paint.ts'
import { EXIT, problemOf, problemText, UsageError } from './problem.ts'
import { isOwnCommand, ownCommands } from './routes.ts'
import { sessionFor, type Cli } from './session.ts'
import type { CliWorld } from './world.ts'

/**
 * Runs one command line, without the program's own name in it.
 * @returns the exit code: 0 done, 1 refused, 2 not understood, 70 our mistake
 */
export async function runCli(argv: readonly string[], world: CliWorld): Promise<number> {
  const { book, json, words, problem } = takeGlobals(argv)
  const cli = sessionFor(world, { json, book })
  try {
    if (problem !== undefined) throw new UsageError(problem)
    if (words[0] === '__complete') return await complete(cli, words.slice(1))
    await run(await applicationFor(cli, words), words.length === 0 ? ['--help'] : words, cli)
    return exitCodeOf(cli.process.exitCode)
  } catch (error) {
    const told = problemOf(error)
    world.stderr.write(`${problemText(told, json)}\n`)
    return told.exitCode
  }
}

/** Loads only the commands of this door, unless another word asks for the list of all actions. */
async function applicationFor(cli: Cli, words: readonly string[]): Promise<Application<Cli>> {
  const routes = isOwnCommand(words[0]) ? ownCommands({}) : await withActions()
  return buildApplication<Cli>(routes, {
    name: 'tendril',
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: {
      caseStyle: 'convert-camel-to-kebab',
      disableAnsiColor: !usesColour(cli.world.stdout, cli.world.env),
    },
    ...(cli.world.version === undefined ? {} : { versionInfo: { currentVersion: cli.world.version } }),
    localization: { text: textFor(cli.json) },
    determineExitCode: (error) => problemOf(error).exitCode,
  })
}

async function withActions(): Promise<ReturnType<typeof ownCommands>> {
  const { actionCommands } = await import('./action-commands.ts')
  return ownCommands(actionCommands())
}

/** Stricli's own words, but for what goes wrong, which is said as every other problem is. */
function textFor(json: boolean): ApplicationText {
  const tell = (error: unknown): string => problemText(problemOf(error), json)
  const tellUsage = (message: string): string => tell(new UsageError(message))
  return {
    ...text_en,
    commandErrorResult: tell,
    exceptionWhileLoadingCommandFunction: tell,
    exceptionWhileParsingArguments: (error, colour) => tellUsage(text_en.exceptionWhileParsingArguments(error, colour)),
    exceptionWhileRunningCommand: tell,
    noCommandRegisteredForInput: (input) => tellUsage(text_en.noCommandRegisteredForInput(input)),
  }
}

/** Stricli tells usage errors by negative numbers, which a shell would see as 252 and the like. */
function exitCodeOf(code: number | string | null | undefined): number {
  const number = Number(code ?? 0)
  if (number >= 0) return number
  return number === -5 || number === -4 ? EXIT.usage : EXIT.bug
}

/** What could come next on the line, one proposal a line; the last word is the one being typed. */
async function complete(cli: Cli, words: readonly string[]): Promise<number> {
  const { proposeCompletions } = await import('@stricli/core')
  const application = await applicationFor(cli, words.length > 1 ? words : ['today'])
  for (const { completion } of await proposeCompletions(application, words, cli)) cli.say(completion)
  return EXIT.done
}
