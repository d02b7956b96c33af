import type { SourceFile } from '#book/finding.ts'
import { looksLikeZip, openArchive, ARCHIVE_LIMITS } from '../archive/zip.ts'
import type { ArchiveEntry } from '../archive/zip.ts'
import { headOf } from '../source-file.ts'
import { foldersIn } from './folders.ts'
import { mboxMessages } from './mbox.ts'
import { singleMessage } from './raw-message.ts'
import type { RawMessage } from './raw-message.ts'
import { isMaildirName, isMailName, isMboxName, looksLikeMbox } from './recognise.ts'

/** Something that holds messages: an mbox, or a file that is one message. */
export interface Place {
  /** What the owner calls the file, or its name in the archive. */
  readonly file: string
  readonly folders: readonly string[]
  /** The letters at the end of a Maildir's file name, as `RS`. */
  readonly flags: string
  messages(): AsyncIterable<RawMessage>
}

/** All places in a file, and what in it is none, with the reason. */
export interface Places {
  readonly places: readonly Place[]
  readonly others: readonly { readonly file: string; readonly reason: string }[]
  close(): void
}

/** Nothing is unpacked to disk and little is held, so an archive of mail may be as large as mail gets. */
const LARGEST_ARCHIVE = 64 * 1024 ** 3

/** @throws Refusal when it is an archive that cannot be opened */
export async function placesIn(file: SourceFile): Promise<Places> {
  const head = await headOf(file.bytes())
  if (looksLikeZip(head) || /\.zip$/i.test(file.name)) return inArchive(file)
  const isMbox = isMboxName(file.name) || looksLikeMbox(head)
  return { places: [isMbox ? mboxPlace(file) : singlePlace(file)], others: [], close: () => {} }
}

async function inArchive(file: SourceFile): Promise<Places> {
  const archive = await openArchive(file, { ...ARCHIVE_LIMITS, expandedBytes: LARGEST_ARCHIVE })
  const places: Place[] = []
  const others = archive.skipped.map(({ name, reason }) => ({ file: name, reason }))
  try {
    for (const entry of archive.entries) {
      const place = await placeOrReason(entry)
      if (typeof place === 'string') others.push({ file: entry.name, reason: place })
      else places.push(place)
    }
  } catch (error) {
    archive.close()
    throw error
  }
  return { places, others, close: () => archive.close() }
}

async function placeOrReason(entry: ArchiveEntry): Promise<Place | string> {
  const { name, size } = entry
  if (name.startsWith('__MACOSX/') || /(?:^|\/)\.(?:DS_Store|keep)$/.test(name)) return 'We do not use this file.'
  if (/(?:^|\/)tmp\/[^/]+$/.test(name)) return 'It had not fully arrived when the folder was packed.'
  if (size === 0) return 'The file is empty.'
  if (isMaildirName(name)) return singlePlace(entry)
  if (isMboxName(name)) return mboxPlace(entry)
  const mayBeMail = isMailName(name) || !/\.[a-z0-9]{2,5}$/i.test(name)
  if (mayBeMail && looksLikeMbox(await headOf(entry.bytes()))) return mboxPlace(entry)
  return isMailName(name)
    ? singlePlace(entry)
    : 'We read no letters from this file. Import it by itself if it holds people.'
}

interface Source {
  readonly name: string
  bytes(): AsyncIterable<Uint8Array>
}

function mboxPlace(source: Source): Place {
  const messages = () => mboxMessages(source.bytes())
  return { file: source.name, folders: foldersIn(source.name), flags: '', messages }
}

function singlePlace(source: Source): Place {
  return {
    file: source.name,
    folders: foldersIn(parentOf(source.name)),
    flags: /[:;!_]2,([a-z]{0,10})$/i.exec(source.name)?.[1] ?? '',
    async *messages() {
      yield await singleMessage(source.bytes())
    },
  }
}

function parentOf(name: string): string {
  const parts = name.split('/').slice(0, -1)
  return parts.filter((part) => part !== 'cur' && part !== 'new').join('/')
}
