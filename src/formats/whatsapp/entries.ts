import { decodedText, NotText } from '../csv/text.ts'
import type { ByteSource } from '../csv/text.ts'
import { stampAt } from './stamp.ts'
import type { Stamp } from './stamp.ts'

/** One message with all its lines, or, without a stamp, what stands before the first one. */
export interface ChatEntry {
  readonly stamp: Stamp | undefined
  /** Author and text, as written. */
  readonly words: string
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly isTooLong: boolean
}

/** WhatsApp allows 65,536 signs in a message. */
export const LONGEST_MESSAGE = 131_072

/**
 * The messages of a chat, in their order, however the lines end: iPhones end messages with `\r\n` and lines inside a
 * message with `\n`. Holds one message at a time.
 * @throws NotText where the bytes stop being text, after giving what came before
 */
export async function* chatEntries(source: ByteSource): AsyncGenerator<ChatEntry> {
  let shape: string | undefined
  let entry: ChatEntry | undefined
  let fault: NotText | undefined
  try {
    for await (const { text, line, isCut } of linesOf(source)) {
      const stamp = stampAt(text)
      if (stamp !== undefined && (shape === undefined || stamp.shape === shape)) {
        shape = stamp.shape
        if (entry !== undefined) yield entry
        entry = { stamp, words: stamp.rest, line, isTooLong: isCut }
      } else if (entry !== undefined) {
        entry = joined(entry, text, isCut ? 'cut' : 'whole')
      } else if (text.trim() !== '') {
        entry = { stamp: undefined, words: text.slice(0, LONGEST_MESSAGE), line, isTooLong: false }
      }
    }
  } catch (error) {
    if (!(error instanceof NotText)) throw error
    fault = error
  }
  if (entry !== undefined) yield entry
  if (fault !== undefined) throw fault
}

function joined(entry: ChatEntry, text: string, how: 'cut' | 'whole'): ChatEntry {
  if (entry.isTooLong) return entry
  const isTooLong = how === 'cut' || entry.words.length + text.length > LONGEST_MESSAGE
  return isTooLong ? { ...entry, isTooLong } : { ...entry, words: `${entry.words}\n${text}` }
}

interface Line {
  readonly text: string
  readonly line: number
  readonly isCut: boolean
}

async function* linesOf(source: ByteSource): AsyncGenerator<Line> {
  let line = 1
  let begun = ''
  let isCut = false
  for await (const piece of decodedText(source)) {
    const [first = '', ...others] = piece.split('\n')
    const pieces = [isCut ? begun : begun + first, ...others]
    begun = pieces.pop() ?? ''
    for (const text of pieces) {
      yield { text: text.endsWith('\r') ? text.slice(0, -1) : text, line, isCut }
      line += 1
      isCut = false
    }
    if (begun.length > LONGEST_MESSAGE) isCut = true
  }
  if (begun !== '') yield { text: begun, line, isCut }
}
