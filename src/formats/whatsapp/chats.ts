import type { Finding, SourceFile } from '#book/finding.ts'
import { ARCHIVE_LIMITS } from '../archive/zip.ts'
import type { Archive, ArchiveEntry, ArchiveLimits } from '../archive/zip.ts'
import { headText } from '../csv/text.ts'
import { leftOut } from '../found.ts'
import { headOf } from '../source-file.ts'
import { saidIn } from './said.ts'
import { stampAt } from './stamp.ts'
import type { Chat } from './survey.ts'

/** Pictures and films make these zips large; they are passed over unread, so their size does no harm. */
export const CHAT_ZIP_LIMITS: ArchiveLimits = { ...ARCHIVE_LIMITS, expandedBytes: 64 * 1024 ** 3 }

/** The chats among the files, and what becomes of the others. */
export interface Chats {
  readonly chats: readonly Chat[]
  readonly asides: readonly Finding[]
}

/** Lines that are looked at to tell what a file is. */
const FIRST_LINES = 40

/** Does it start like a chat: with a stamp, and soon with somebody who says something? */
export function isChatHead(head: Uint8Array, name: string): boolean {
  const lines = headText(head)?.split('\n').slice(0, FIRST_LINES) ?? []
  const stamps = lines.map(stampAt).filter((stamp) => stamp !== undefined)
  const [first] = stamps
  if (first === undefined) return false
  if (isNamedLikeChat(name)) return true
  const isSaid = stamps.some(({ shape, rest }) => shape === first.shape && saidIn(rest.trimEnd()).kind !== 'not-taken')
  return isSaid && !first.shape.startsWith('bare')
}

function isNamedLikeChat(name: string): boolean {
  return /whatsapp|(?:^|\/)_chat\.txt$/i.test(name)
}

/** `_chat.txt` from iPhones, `WhatsApp Chat with Ana.txt` from Android, and the same packed again by hand. */
function couldBeChat({ name }: ArchiveEntry): boolean {
  return /\.txt$/i.test(name) && !name.startsWith('__MACOSX/') && !/(?:^|\/)\./.test(name)
}

/** More text files than that are no chats that somebody exported. */
const MOST_CHATS = 1000

export async function hasChat(archive: Archive): Promise<boolean> {
  return (await chatsIn(archive, 'WhatsApp', 1)).chats.length > 0
}

/** @param most how many chats are looked for */
export async function chatsIn(archive: Archive, archiveName: string, most = MOST_CHATS): Promise<Chats> {
  const chats: Chat[] = []
  const asides: Finding[] = archive.skipped.map(({ name, reason }) => leftOut({ file: name, line: 1 }, reason))
  let looked = 0
  let others = 0
  for (const entry of archive.entries) {
    const isLooked = couldBeChat(entry) && chats.length < most && looked < MOST_CHATS
    if (isLooked) looked += 1
    if (isLooked && isChatHead(await headOf(entry.bytes()), entry.name)) {
      chats.push({ source: entry, fileNames: [entry.name, archiveName] })
    } else others += 1
  }
  if (others > 0) asides.push(leftOut({ file: archiveName, line: 1 }, reasonForOthers(others)))
  // The name of the zip is about the one chat in it.
  const named = chats.length === 1 ? chats : chats.map(({ source }) => ({ source, fileNames: [source.name] }))
  return { chats: named, asides }
}

function reasonForOthers(count: number): string {
  if (count === 1) return 'We do not use the one other file in it.'
  return `We do not use the ${count} pictures and other files in it.`
}

export function chatAlone(file: SourceFile): Chats {
  return { chats: [{ source: file, fileNames: [file.name] }], asides: [] }
}
