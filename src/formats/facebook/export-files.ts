import type { Finding, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { ARCHIVE_LIMITS } from '../archive/zip.ts'
import type { Archive, ArchiveLimits } from '../archive/zip.ts'
import type { ByteSource } from '../csv/text.ts'
import { leftOut } from '../found.ts'
import { headOf } from '../source-file.ts'

/** One file of a thread. */
export interface ThreadFile {
  readonly source: ByteSource
  /** The folder it lies in; the encrypted copy has a file for each thread and no folders. */
  readonly thread: string
  /** Of `message_1.json`, which is the newest. */
  readonly number: number
  /** It lies among requests from strangers, and what Facebook thought to be unwelcome. */
  readonly isRequest: boolean
}

/** The files of an export that we read, and what becomes of the others. */
export interface ExportFiles {
  readonly profile: ByteSource | undefined
  readonly lists: readonly ByteSource[]
  readonly threads: readonly ThreadFile[]
  readonly asides: readonly Finding[]
}

/** Pictures and films make these exports large; they are passed over unread, so their size does no harm. */
export const EXPORT_LIMITS: ArchiveLimits = { ...ARCHIVE_LIMITS, expandedBytes: 256 * 1024 ** 3 }

/** `messages/` has stood at the top, and in folders whose names change with the years. */
const IN_THREAD = /(?:^|\/)messages\/([a-z0-9_]+)\/([^/]+)\/message_(\d+)\.json$/
const SECTIONS = new Set(['inbox', 'archived_threads', 'filtered_threads', 'message_requests', 'e2ee_cutover'])
const ENCRYPTED = /^(?:[^/]+\/)?[^/]+_\d+\.json$/
const LIST = /(?:^|\/)(?:(?:your_|removed_|deleted_)?friends|(?:sent|received|rejected)_friend_requests)\.json$/
const PROFILE = /(?:^|\/)profile_information\.json$/
const PAGE = /(?:^|\/)(?:message_\d+|(?:your_)?friends|(?:sent|received|rejected)_friend_requests)\.html?$/i
const REQUESTS = new Set(['filtered_threads', 'message_requests'])

/** The lists of people that we know, by the name they have inside the file. */
const LIST_HEAD =
  /^\s*\{\s*"(?:(?:deleted_)?friends_v2|friends"\s*:\s*\[\s*\{\s*"name|(?:sent|received|rejected)_requests_v2)"\s*:/
const PROFILE_HEAD = /^\s*\{\s*"profile(?:_v2)?"\s*:\s*\{/

/** Is it the start of a thread, in either layout? */
export function isThreadHead(head: Uint8Array): boolean {
  const text = textOf(head)
  if (!/^\s*\{/.test(text) || !/"participants"\s*:\s*\[/.test(text)) return false
  return /"(?:sender_name|senderName|threadName|thread_path)"\s*:/.test(text) || /"messages"\s*:\s*\[/.test(text)
}

export function isListHead(head: Uint8Array): boolean {
  return LIST_HEAD.test(textOf(head.subarray(0, 1000)))
}

export function isProfileHead(head: Uint8Array): boolean {
  return PROFILE_HEAD.test(textOf(head.subarray(0, 1000)))
}

/** A page of the HTML export, by the name that it has there. */
export function isPage(name: string): boolean {
  return PAGE.test(name)
}

function textOf(head: Uint8Array): string {
  return Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/, '')
}

/** Is there anything of Facebook's among these files? */
export async function isFacebookExport({ entries }: Archive): Promise<boolean> {
  if (entries.some(({ name }) => name.startsWith('your_instagram_activity/'))) return false
  if (entries.some(({ name }) => (IN_THREAD.test(name) || PAGE.test(name)) && !isSideFile(name))) return true
  for (const { name, bytes } of entries.filter((entry) => LIST.test(entry.name)).slice(0, FEW)) {
    if (!isSideFile(name) && isListHead(await headOf(bytes()))) return true
  }
  for (const { name, bytes } of entries.filter((entry) => ENCRYPTED.test(entry.name)).slice(0, FEW)) {
    if (!isSideFile(name) && isThreadHead(await headOf(bytes()))) return true
  }
  return false
}

/** As many as are looked into before we say that it is something else. */
const FEW = 5

/** @throws Refusal when it holds pages for looking at instead of data */
export async function filesOfArchive(archive: Archive, archiveName: string): Promise<ExportFiles> {
  const threads: ThreadFile[] = []
  const lists: ByteSource[] = []
  let profile: ByteSource | undefined
  const unused = new Unused()
  for (const entry of archive.entries) {
    const thread = await threadFileOf(entry)
    if (thread !== undefined) threads.push(thread)
    else if (LIST.test(entry.name) && !isSideFile(entry.name)) lists.push(entry)
    else if (PROFILE.test(entry.name) && !isSideFile(entry.name)) profile ??= entry
    else unused.add(entry.name)
  }
  if (threads.length === 0 && lists.length === 0 && archive.entries.some(({ name }) => isPage(name))) {
    throw pagesOnly(archiveName)
  }
  const skipped = archive.skipped.map(({ name, reason }) => leftOut({ file: name, line: 1 }, reason))
  return { profile, lists, threads: threads.toSorted(inOrder), asides: [...skipped, ...unused.findings()] }
}

/** A single file that somebody took out of an export. */
export async function fileAlone(file: SourceFile): Promise<ExportFiles> {
  const head = await headOf(file.bytes())
  const nothing = { profile: undefined, lists: [], threads: [], asides: [] }
  if (textOf(head).trimStart().startsWith('<')) throw pagesOnly(file.name)
  if (isThreadHead(head)) {
    return { ...nothing, threads: [{ source: file, thread: file.name, number: 1, isRequest: false }] }
  }
  return isProfileHead(head) ? { ...nothing, profile: file } : { ...nothing, lists: [file] }
}

async function threadFileOf(source: ByteSource): Promise<ThreadFile | undefined> {
  const { name } = source
  if (isSideFile(name)) return undefined
  const [, section = '', folder, number] = IN_THREAD.exec(name) ?? []
  if (folder !== undefined && SECTIONS.has(section)) {
    return { source, thread: `${section}/${folder}`, number: Number(number), isRequest: REQUESTS.has(section) }
  }
  if (!ENCRYPTED.test(name) || !isThreadHead(await headOf(source.bytes()))) return undefined
  return { source, thread: name, number: 1, isRequest: false }
}

function inOrder(one: ThreadFile, other: ThreadFile): number {
  if (one.thread === other.thread) return one.number - other.number
  return one.thread < other.thread ? -1 : 1
}

/** What macOS adds when somebody packs the files again. */
function isSideFile(name: string): boolean {
  return name.startsWith('__MACOSX/') || name.slice(name.lastIndexOf('/') + 1).startsWith('.')
}

/** Exports hold pictures by the hundred thousand, so what is not used is counted by its outermost folder. */
class Unused {
  readonly #counts = new Map<string, number>()

  add(name: string): void {
    const folder = name.includes('/') ? name.slice(0, name.indexOf('/') + 1) : name
    const place = this.#counts.has(folder) || this.#counts.size < MOST_FOLDERS ? folder : 'other folders'
    this.#counts.set(place, (this.#counts.get(place) ?? 0) + 1)
  }

  findings(): Finding[] {
    return [...this.#counts].map(([file, count]) =>
      leftOut({ file, line: 1 }, count === 1 ? 'We do not use this file.' : `We do not use these ${count} files.`),
    )
  }
}

const MOST_FOLDERS = 500

function pagesOnly(name: string): Refusal {
  const advice = 'Ask Facebook for the copy once more with the format JSON, and import that'
  return new Refusal('invalid', `${name} is made of pages for looking at, which cannot be read reliably. ${advice}.`)
}
