import { listSteps } from '#actions/list-steps.ts'
import { undo as undoAction } from '#actions/undo.ts'
import { carryOut, type Cli } from '../session.ts'
import { table } from '../table.ts'

export interface UndoFlags {
  readonly step?: number
  readonly list: boolean
}

export async function undo(this: Cli, { step, list }: UndoFlags): Promise<void> {
  if (list) return showSteps(this)
  const undone = await this.withBook((context) => carryOut(context, undoAction, step === undefined ? {} : { step }))
  this.answer(undone, ({ label, kept }) => [`Undid: ${label}`, ...kept].join('\n'))
}

async function showSteps(cli: Cli): Promise<void> {
  const answer = await cli.withBook((context) => carryOut(context, listSteps, { limit: 30 }))
  cli.answer(answer, ({ steps }) => {
    if (steps.length === 0) return 'There is nothing to undo yet.'
    const lines = steps.map(({ id, at, label, undone }) => [
      String(id),
      at.slice(0, 16).replace('T', ' '),
      label,
      undone ? 'undone' : '',
    ])
    return table(['Step', 'When (UTC)', 'What', ''], lines, cli)
  })
}
