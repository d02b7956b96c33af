import { Refusal } from '#book/refusal.ts'
import { oneLine } from './safe-text.ts'
import type { Cli } from './session.ts'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

/** Asks the owner to choose one; only where somebody can be asked. @throws Refusal when they would rather not */
export async function choose(cli: Cli, question: string, choices: readonly Choice[]): Promise<string> {
  const { select, isCancel } = await import('@clack/prompts')
  const answer = await select<string>({ message: oneLine(question), options: choices.map(asOption), ...streams(cli) })
  if (isCancel(answer)) throw new Refusal('not-allowed', 'Nothing was changed')
  return answer
}

/** Asks the owner to choose some; all are ticked to begin with. @throws Refusal when they would rather not */
export async function chooseSeveral(cli: Cli, question: string, choices: readonly Choice[]): Promise<string[]> {
  const { multiselect, isCancel } = await import('@clack/prompts')
  const answer = await multiselect<string>({
    message: oneLine(question),
    options: choices.map(asOption),
    initialValues: choices.map(({ value }) => value),
    required: false,
    ...streams(cli),
  })
  if (isCancel(answer)) throw new Refusal('not-allowed', 'Nothing was changed')
  return answer
}

/** Asks yes or no; leaving the question is no. */
export async function agrees(cli: Cli, question: string): Promise<boolean> {
  const { confirm, isCancel } = await import('@clack/prompts')
  const answer = await confirm({ message: oneLine(question), ...streams(cli) })
  return !isCancel(answer) && answer
}

function asOption({ value, label, hint }: Choice): { value: string; label: string; hint?: string } {
  return { value, label: oneLine(label), ...(hint === undefined ? {} : { hint: oneLine(hint) }) }
}

function streams(cli: Cli): { input: Cli['world']['stdin']; output: Cli['world']['stdout'] } {
  return { input: cli.world.stdin, output: cli.world.stdout }
}
