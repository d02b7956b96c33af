import { client } from '../client.ts'
import { showToast } from '../ui/toast.tsx'
import { queries } from './reads.ts'

/** The steps taken in this window, oldest first: what `z` takes back. Older ones are in Log. */
const taken: number[] = []

export function rememberStep(step: number): void {
  taken.push(step)
}

/** Takes back one step, by default the last one taken in this window, and says so. */
export async function undo(step: number | undefined = taken.at(-1)): Promise<void> {
  if (step === undefined) {
    showToast({ words: 'There is nothing to take back here. Older steps are in Log.' })
    return
  }
  forget(step)
  try {
    const { label, kept } = await client('undo', { step })
    showToast({ words: wordsFor(label, kept) })
  } catch (error) {
    showToast({ tone: 'problem', words: error instanceof Error ? error.message : 'That could not be taken back.' })
  }
  await queries.invalidateQueries()
}

function forget(step: number): void {
  const at = taken.lastIndexOf(step)
  if (at >= 0) taken.splice(at, 1)
}

function wordsFor(label: string, kept: readonly string[]): string {
  const words = `Taken back: ${label.replace(/\.$/, '')}.`
  return kept.length === 0 ? words : `${words} Left as it is, because it changed since: ${kept.join(', ')}.`
}
