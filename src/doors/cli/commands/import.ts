import type { Context } from '#actions/action.ts'
import { cancelImport } from '#actions/import/cancel-import.ts'
import { saveImport } from '#actions/import/save-import.ts'
import { showImport } from '#actions/import/show-import.ts'
import { startImport } from '#actions/import/start-import.ts'
import { listSteps } from '#actions/list-steps.ts'
import type { ImportView } from '#actions/views.ts'
import { Refusal } from '#book/refusal.ts'
import { agrees } from '../ask.ts'
import { answerInquiries } from '../import-inquiries.ts'
import { answerOffers, answerQuestions } from '../import-questions.ts'
import { previewInWords, savedInWords, wouldChange } from '../print-import.ts'
import { showProgress } from '../progress.ts'
import { carryOut, type Cli } from '../session.ts'

export interface ImportFlags {
  readonly yes: boolean
  /** `question=answer` for what the files leave open. */
  readonly answer?: readonly string[]
}

/** Reads files, says what is new, asks, and saves all of it or nothing. Ctrl-C stops it, and nothing of it is kept. */
export async function importFiles(this: Cli, { yes, answer = [] }: ImportFlags, ...paths: string[]): Promise<void> {
  await this.withBook(async (context) => {
    const { id } = await carryOut(context, startImport, { paths })
    // Too late to stop is no mistake: then it is saved, and said so.
    const stop = (): unknown => carryOut(context, cancelImport, { id }).catch(() => undefined)
    const stopListening = this.world.onInterrupt?.(() => void stop())
    try {
      const opened = await followed(this, context, id)
      const isChanged = await answerInquiries(this, context, { view: opened, yes, typed: answer })
      const read = isChanged ? await followed(this, context, id) : opened
      this.mention(previewInWords(read, this.paint))
      if (!wouldChange(read)) return await putAside(this, context, read)
      if (!(await mayBeSaved(this, context, { read, yes }))) return await leave(this, context, read)
      await carryOut(context, saveImport, { id })
      const saved = await followed(this, context, id)
      const [last] = (await carryOut(context, listSteps, { limit: 1 })).steps
      this.answer(saved, last?.id === saved.step ? savedInWords : () => KNOWN_ALREADY)
    } finally {
      stopListening?.()
    }
  })
}

const KNOWN_ALREADY = 'Your book knows all of this already. Nothing was changed.'
const LOOK_EVERY_MS = 60

/** Waits until it is read or saved, showing how far it is. @throws Refusal when it failed or was stopped */
async function followed(cli: Cli, context: Context, id: string): Promise<ImportView> {
  const progress = showProgress(cli)
  for (;;) {
    const view = await carryOut(context, showImport, { id })
    progress.show(view.progress)
    if (view.state === 'failed') throw new Refusal('invalid', view.problem ?? 'It could not be read; nothing was saved')
    if (view.state === 'cancelled') throw new Refusal('not-allowed', 'Stopped. Nothing was saved.')
    if (view.state === 'ready' || view.state === 'asking' || view.state === 'saved') {
      progress.end()
      return view
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

async function mayBeSaved(
  cli: Cli,
  context: Context,
  { read, yes }: { read: ImportView; yes: boolean },
): Promise<boolean> {
  if (yes) return true
  if (!cli.isInteractive) return false
  if (read.counts.questions > 0) await answerQuestions(cli, context, read)
  if (read.counts.openOffers > 0) await answerOffers(cli, context, read)
  return agrees(cli, 'Save it?')
}

async function putAside(cli: Cli, context: Context, read: ImportView): Promise<void> {
  await carryOut(context, cancelImport, { id: read.id })
  cli.answer(read, () => KNOWN_ALREADY)
}

async function leave(cli: Cli, context: Context, read: ImportView): Promise<never> {
  await carryOut(context, cancelImport, { id: read.id })
  const how = cli.isInteractive ? '' : ' To save it, add --yes.'
  throw new Refusal('not-allowed', `Nothing was saved.${how}`, cli.json ? { counts: { ...read.counts } } : undefined)
}
