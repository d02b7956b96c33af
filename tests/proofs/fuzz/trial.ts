import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Day, Instant } from '#book/day.ts'
import type { About, Finding, SourceFile } from '#book/finding.ts'
import { Interaction } from '#book/interaction.ts'
import { Stranger } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import { looksLikeZip } from '#formats/archive/zip.ts'
import { recognise } from '#formats/index.ts'
import type { Reader } from './readers.ts'

/** A file as it comes in, and how. */
export interface Given {
  readonly name: string
  readonly bytes: Buffer
  /** How many bytes at a time it arrives in when it is read once more; what is found must be the same. */
  readonly again?: number
  readonly keepBodies: boolean
  /** Whether `name` and `bytes` are such that the records in them can be counted in another way. */
  readonly canCount: boolean
}

export interface Trial {
  /** What spoke against the reader. */
  readonly fault?: string
  /** What it did, roughly: an input that makes it do something new is worth changing further. */
  readonly signature: string
}

/** Has a reader read one file, in a scratch folder of its own. Only findings or a `Refusal` may come of it. */
export async function trial(reader: Reader, given: Given, scratch: string): Promise<Trial> {
  try {
    return await triedWith(reader, given, sourceOf(reader, given, scratch))
  } catch (error) {
    return { fault: `crash: ${saying(error)}`, signature: 'crash' }
  }
}

async function triedWith(reader: Reader, given: Given, source: (pieceBytes: number) => SourceFile): Promise<Trial> {
  const about = { ...OWNER, keepBodies: given.keepBodies }
  const recognised = reader.isArchive ? 'archive' : await refusedOr(async () => (await recognise(source(65_536))).name)
  const first = await reading(reader, source(65_536), about)
  const fault =
    first.findings.map((finding) => faultOf(finding)).find((one) => one !== undefined) ?? missing(reader, given, first)
  const signature = `${recognised} ${signatureOf(first)}`
  if (fault !== undefined || given.again === undefined) return { signature, ...(fault === undefined ? {} : { fault }) }
  const again = await reading(reader, source(given.again), about)
  const isSame = written(again) === written(first)
  return { signature, ...(isSame ? {} : { fault: 'differs: other findings when it comes in other pieces' }) }
}

const OWNER: About = {
  today: '2026-11-22',
  timeZone: 'Europe/Lisbon',
  country: 'PT',
  ownAddresses: ['jordan@example.com'],
  ownName: undefined,
  keepBodies: false,
  answers: {},
}

interface Reading {
  readonly findings: readonly Finding[]
  readonly refused: string | undefined
}

async function reading(reader: Reader, file: SourceFile, about: About): Promise<Reading> {
  const findings: Finding[] = []
  const refused = await refusedOr(async () => {
    const answers: Record<string, string> = {}
    for (const { id, preset, choices } of (await reader.asks?.(file, about))?.questions ?? []) {
      answers[id] = choices.at(-1)?.value ?? preset
    }
    for await (const finding of reader.read(file, { ...about, answers })) findings.push(finding)
    return undefined
  })
  return { findings, refused }
}

async function refusedOr(work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.message.length > 2000 || /\[object |\bundefined\b.*\bundefined\b/.test(error.message)) {
      throw new Error(`a refusal nobody understands: ${error.message.slice(0, 200)}`, { cause: error })
    }
    return `refused: ${error.message}`
  }
}

function sourceOf(reader: Reader, { name, bytes }: Given, scratch: string): (pieceBytes: number) => SourceFile {
  const file = path.join(scratch, 'input')
  // Only what is taken for an archive is read from disk; all else comes as a stream.
  const mayBeArchive = looksLikeZip(bytes) || /\.zip$/i.test(name) || reader.isArchive || reader.name === 'abbu'
  if (mayBeArchive) writeFileSync(file, bytes)
  return (pieceBytes) => ({ name, size: bytes.length, path: file, bytes: () => inPieces(bytes, pieceBytes) })
}

async function* inPieces(bytes: Buffer, pieceBytes: number): AsyncGenerator<Uint8Array> {
  // A copy, because streams of files hand out memory that is theirs to use again.
  for (let at = 0; at < bytes.length; at += pieceBytes) yield Uint8Array.from(bytes.subarray(at, at + pieceBytes))
}

const Words = Interaction.pick({ subject: true, notes: true, sourceKey: true })

/** What the import would stumble over. Promises, offers and the like it checks itself. */
function faultOf(finding: Finding): string | undefined {
  const { where } = finding
  if (where.file === '' || !Number.isSafeInteger(where.line) || where.line < 1) {
    return `place: a ${finding.kind} stands nowhere (${where.file}, line ${where.line})`
  }
  if (finding.kind === 'problem' || finding.kind === 'left-out') {
    return finding.reason.trim() === '' || finding.reason.length > 2000
      ? `reason: a ${finding.kind} without one`
      : undefined
  }
  if (finding.kind === 'person') return unfit('person', Stranger.safeParse(finding.stranger))
  if (finding.kind === 'me') return unfit('me', Stranger.partial().safeParse(finding.me))
  if (finding.kind === 'offer') return unfit('offer', Stranger.safeParse(finding.offer.stranger))
  if (finding.kind !== 'interaction') return undefined
  const { at, with: people, subject, text: notes, sourceKey } = finding.interaction
  const when = at.length === 10 ? Day.safeParse(at) : Instant.safeParse(at)
  const results = [
    when,
    Words.safeParse({ subject, notes, sourceKey }),
    ...people.map((one) => Stranger.safeParse(one)),
  ]
  return results.map((result) => unfit('interaction', result)).find((fault) => fault !== undefined)
}

interface Checked {
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
}

function unfit(what: string, { error }: Checked): string | undefined {
  const issue = error?.issues[0]
  return issue === undefined ? undefined : `unfit: ${what} ${issue.path.map(String).join('.')}: ${issue.message}`
}

function missing(reader: Reader, { bytes, canCount }: Given, { findings, refused }: Reading): string | undefined {
  if (!canCount || refused !== undefined) return undefined
  const records = reader.recordsIn?.(bytes)
  if (records === undefined || findings.length >= records) return undefined
  return `silent: ${findings.length} findings for ${records} records`
}

function signatureOf({ findings, refused }: Reading): string {
  const seen = new Map<string, number>()
  for (const finding of findings) {
    const said =
      'reason' in finding
        ? finding.reason.replaceAll(/[“"].*[”"]|\d+/g, '#').slice(0, 60)
        : finding.kind === 'person'
          ? Object.keys(finding.stranger).toSorted().join()
          : finding.kind === 'interaction'
            ? Object.keys(finding.interaction).toSorted().join() +
              finding.interaction.kind +
              finding.interaction.direction
            : ''
    const key = `${finding.kind} ${said}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const counts = [...seen].map(([key, count]) => `${key} ${Math.ceil(Math.log2(count))}`)
  return `${refused?.replaceAll(/\d+/g, '#').slice(0, 80) ?? ''} ${counts.toSorted().join('; ')}`
}

function written({ findings, refused }: Reading): string {
  return JSON.stringify([refused, findings], (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )
}

function saying(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = /\/(src\/[^\s)]+)/.exec(error.stack ?? '')?.[1] ?? ''
  return `${error.name}: ${error.message.slice(0, 200)} ${place}`
}
