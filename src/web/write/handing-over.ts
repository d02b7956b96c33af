import type { Way } from '#advice/ways-to-send.ts'
import { client } from '../client.ts'
import { queries } from '../data/reads.ts'
import { rememberStep } from '../data/steps.ts'
import { showToast } from '../ui/toast.tsx'
import type { Draft, LetterToKeep } from './keeping.ts'

interface HandOver {
  readonly way: Way
  readonly letter: LetterToKeep
  readonly keepNow: (letter: LetterToKeep) => Promise<Draft>
}

/** The letter as it goes that way. */
export function letterFor(letter: LetterToKeep, { channel, to }: Way): LetterToKeep {
  const { to: _before, ...rest } = letter
  return { ...rest, channel, ...(to === undefined ? {} : { to }) }
}

/**
 * Gives the letter to another program of the owner's, and writes down that it has it. Answers the draft, or nothing
 * where the owner changed their mind or the book said no.
 */
export async function handOver({ way, letter, keepNow }: HandOver): Promise<Draft | undefined> {
  const text = letter.text ?? ''
  try {
    // Copying and sharing are only allowed right after the press, so they go before anything is waited for.
    const copied = way.kind === 'copy' || way.copyFirst === true ? await copyText(text) : undefined
    if (way.kind === 'share') await share(letter)
    const { id, version } = await keepNow(letterFor(letter, way))
    const by = way.kind === 'smtp' ? 'mailto' : way.kind
    const answer = await client('hand-over-draft', { id, version, by, ...(way.to === undefined ? {} : { to: way.to }) })
    rememberStep(answer.step)
    const isCopied = copied ?? (answer.copyFirst && way.kind !== 'share' ? await copyText(text) : undefined)
    if (isCopied !== undefined) showToast(sayCopied(isCopied, way))
    if (answer.link !== undefined) openLink(answer.link)
    return answer.draft
  } catch (error) {
    if (!(error instanceof DOMException)) showToast({ tone: 'problem', words: wordsOf(error) })
    return undefined
  } finally {
    void queries.invalidateQueries()
  }
}

/** Whether the browser can hand a text to other programs. */
export function canShare(): boolean {
  return typeof navigator.share === 'function'
}

async function share({ subject, text }: LetterToKeep): Promise<void> {
  await navigator.share({ ...(subject === undefined ? {} : { title: subject }), text: text ?? '' })
}

/** Answers whether it is in the clipboard: over plain http, browsers have none. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function sayCopied(isCopied: boolean, { kind }: Way): { readonly words: string; readonly tone?: 'problem' } {
  if (!isCopied) return { tone: 'problem', words: 'The text could not be copied. Select it and copy it yourself.' }
  return { words: kind === 'copy' ? 'Copied.' : 'Copied: paste it where you write to them.' }
}

/** Mail and messages open in their own program; a web page in its own window. */
function openLink(link: string): void {
  if (link.startsWith('http')) globalThis.open(link, '_blank', 'noopener')
  else globalThis.location.assign(link)
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : 'It could not be handed over.'
}
