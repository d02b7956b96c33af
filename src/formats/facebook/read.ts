import { hash } from 'node:crypto'
import type { About, Finding, Format, Inquiry, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { looksLikeZip, openArchive } from '../archive/zip.ts'
import type { ByteSource } from '../csv/text.ts'
import { problem } from '../found.ts'
import { headOf } from '../source-file.ts'
import * as files from './export-files.ts'
import type { ExportFiles } from './export-files.ts'
import { BrokenJson, jsonParts, parsed } from './json-lists.ts'
import type { JsonPart } from './json-lists.ts'
import { listEntryFound } from './people-lists.ts'
import { ownerFound } from './profile.ts'
import { PROFILE_KEYS, surveyOf } from './survey.ts'
import { ThreadReader } from './thread-messages.ts'

/**
 * What Facebook sends its members, as JSON: the whole export of any year, the second download with the end-to-end
 * encrypted chats, or one file of either. Names, days and messages; Facebook gives no address and no id (R5).
 * The layouts of the years are described in docs/guides/facebook.md.
 */
export const facebook: Format = {
  name: 'facebook',
  title: 'Facebook export (JSON)',

  async recognises({ name, head, path }) {
    if (!looksLikeZip(head)) {
      if (files.isListHead(head) || files.isThreadHead(head) || files.isProfileHead(head)) return true
      return files.isPage(name) && Buffer.from(head).toString('latin1').trimStart().startsWith('<')
    }
    const archive = await openArchive({ name, path }, files.EXPORT_LIMITS)
    try {
      return await files.isFacebookExport(archive)
    } finally {
      archive.close()
    }
  },

  async asks(file, about) {
    return withFiles(file, async (found) => inquiryAbout(found, about))
  },

  async *read(file, about) {
    const head = await headOf(file.bytes())
    if (!looksLikeZip(head)) {
      yield* readAlone(file, about)
      return
    }
    const archive = await openArchive(file, files.EXPORT_LIMITS)
    try {
      yield* readFiles(await files.filesOfArchive(archive, file.name), about)
    } finally {
      archive.close()
    }
  },
}

async function withFiles<T>(file: SourceFile, look: (found: ExportFiles) => Promise<T>): Promise<T> {
  if (!looksLikeZip(await headOf(file.bytes()))) return look(await files.fileAlone(file))
  const archive = await openArchive(file, files.EXPORT_LIMITS)
  try {
    return await look(await files.filesOfArchive(archive, file.name))
  } finally {
    archive.close()
  }
}

async function inquiryAbout(found: ExportFiles, about: About): Promise<Inquiry | undefined> {
  const survey = await surveyOf(found)
  const owner = survey.ownerOf({ ...about, answers: {} })
  const candidates = survey.candidates()
  if (owner.isCertain || owner.name === undefined || candidates.length < 2) return undefined
  const shown = candidates.includes(owner.name) ? candidates : [owner.name, ...candidates]
  return {
    rememberAs: `facebook messages ${hash('sha256', shown.toSorted().join('\n'), 'base64url').slice(0, 20)}`,
    title: 'The messages name everybody alike, you among them.',
    questions: [
      {
        id: 'owner',
        ask: 'Which of them is you?',
        examples: shown.slice(0, 5),
        choices: shown.map((name) => ({ value: name, label: name })),
        preset: owner.name,
      },
    ],
  }
}

/** A file of its own that breaks before it gave anything is no use at all. */
async function* readAlone(file: SourceFile, about: About): AsyncGenerator<Finding> {
  let hasFound = false
  for await (const finding of readFiles(await files.fileAlone(file), about)) {
    if (!hasFound && finding.kind === 'problem' && DAMAGED.test(finding.reason)) {
      const where = `${file.name} is damaged or cut off before its end, line ${finding.where.line}`
      throw new Refusal('invalid', `${where}. Download it again`)
    }
    hasFound = true
    yield finding
  }
  if (!hasFound) throw new Refusal('invalid', `${file.name} has no list of friends in it, and no messages`)
}

async function* readFiles(found: ExportFiles, about: About): AsyncGenerator<Finding> {
  if (found.profile !== undefined) yield* readProfile(found.profile)
  for (const list of found.lists) yield* readList(list)
  yield* readThreads(found, about)
  yield* found.asides
}

const BROKEN = 'The file is damaged or cut off here. What stood before was read; download it again for the rest.'
const DAMAGED = /^The file is damaged/

/** The parts of one file; where it breaks, that is the last finding. */
async function* findingsIn(
  source: ByteSource,
  find: (part: JsonPart, where: Finding['where']) => Finding | undefined,
): AsyncGenerator<Finding> {
  try {
    for await (const part of jsonParts(source)) {
      const finding = find(part, { file: source.name, line: part.line })
      if (finding !== undefined) yield finding
    }
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error
    yield problem({ file: source.name, line: error.line }, BROKEN)
  }
}

function readProfile(source: ByteSource): AsyncGenerator<Finding> {
  return findingsIn(source, ({ key, json }, where) =>
    PROFILE_KEYS.has(key) ? ownerFound(parsed(json), where) : undefined,
  )
}

function readList(source: ByteSource): AsyncGenerator<Finding> {
  return findingsIn(source, (part, where) => (part.isEntry ? listEntryFound(part, where) : undefined))
}

async function* readThreads(found: ExportFiles, about: About): AsyncGenerator<Finding> {
  const survey = await surveyOf(found)
  const { name: owner } = survey.ownerOf(about)
  let reader: ThreadReader | undefined
  let current: string | undefined
  for (const { source, thread, isRequest } of found.threads) {
    if (reader === undefined || thread !== current) {
      reader = new ThreadReader(survey.thread(thread), { survey, owner, isRequest })
      current = thread
    }
    const threadReader = reader
    yield* findingsIn(source, ({ key, isEntry, json }, where) =>
      key === 'messages' && isEntry ? threadReader.find(json, where) : undefined,
    )
  }
}
