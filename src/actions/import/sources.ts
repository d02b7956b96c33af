import type { Format, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { looksLikeZip, openArchive } from '#formats/archive/zip.ts'
import type { ArchiveEntry } from '#formats/archive/zip.ts'
import { recognise } from '#formats/index.ts'
import { headOf, sourceFileAt } from '#formats/source-file.ts'
import type { Aside } from './asides.ts'
import type { FileToImport } from './desk.ts'
import { packFolder } from './pack-folder.ts'
import type { ImportedFile } from './views.ts'

/** Something to read: a file, or one of the files in an archive that is nothing by itself. */
export interface Source {
  /** Which of the import's files it is or lies in. */
  readonly at: number
  readonly file: SourceFile
  readonly format: Format
}

export interface OpenedFiles {
  readonly files: readonly ImportedFile[]
  readonly sources: readonly Source[]
  /** What of an archive is none of ours. */
  readonly asides: readonly Aside[]
}

/** Archives with more files are only read as a whole. */
const MOST_TRIED_INSIDE = 1000
const MOST_LOOKED_AT_INSIDE = 200
const MOST_NAMED = 5

/** Finds out what each file is. One that we cannot tell keeps its reason, and the others go on. */
export async function openFiles(given: readonly FileToImport[]): Promise<OpenedFiles> {
  const files: ImportedFile[] = []
  const sources: Source[] = []
  const asides: Aside[] = []
  for (const [at, file] of given.entries()) {
    try {
      const opened = await openFile(file, at)
      files.push(opened.file)
      sources.push(...opened.sources)
      asides.push(...opened.asides)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      files.push({ name: file.name, format: '', title: '', problem: error.message })
    }
  }
  return { files, sources, asides }
}

type OpenedFile = Pick<OpenedFiles, 'sources' | 'asides'> & { readonly file: ImportedFile }

async function openFile(given: FileToImport, at: number): Promise<OpenedFile> {
  if (given.folder !== undefined) await packFolder(given.folder, { into: given.path, name: given.name })
  const name = given.folder === undefined ? given.name : `${given.name}.zip`
  const file = await sourceFileAt(given.path, name)
  const format = await recognise(file).catch((error: unknown) => error)
  if (format instanceof Error) return openInside(file, { at, name: given.name, error: format })
  const known = format as Format
  const also = await othersInside(file, known)
  const said = { name: given.name, format: known.name, title: known.title, ...(also.length === 0 ? {} : { also }) }
  return { file: said, sources: [{ at, file, format: known }], asides: [] }
}

/** No format knows the archive, yet perhaps what lies in it: ten address books that somebody zipped. */
async function openInside(
  file: SourceFile,
  { at, name, error }: { readonly at: number; readonly name: string; readonly error: Error },
): Promise<OpenedFile> {
  if (!(error instanceof Refusal) || !looksLikeZip(await headOf(file.bytes()))) throw error
  const archive = await openArchive(file)
  archive.close()
  const { entries, skipped } = archive
  if (entries.length > MOST_TRIED_INSIDE) throw error
  const sources: Source[] = []
  const asides: Aside[] = skipped.map((one) => leftOut(one.name, one.reason))
  for (const entry of entries) {
    const inside = fileInside(file, entry)
    const format = await recognise(inside).catch((refusal: unknown) => refusal)
    if (format instanceof Refusal) asides.push(leftOut(entry.name, format.message))
    else if (format instanceof Error) throw format
    else sources.push({ at, file: inside, format: format as Format })
  }
  const [first] = sources
  if (first === undefined) throw error
  const titles = [...new Set(sources.map(({ format }) => format.title))]
  return {
    file: { name, format: first.format.name, title: new Intl.ListFormat('en').format(titles) },
    sources,
    asides,
  }
}

function leftOut(file: string, reason: string): Aside {
  return { state: 'left-out', where: { file, line: 1 }, reason }
}

function fileInside(archive: SourceFile, entry: ArchiveEntry): SourceFile {
  return { name: entry.name, size: entry.size, path: archive.path, bytes: () => bytesInside(archive, entry.name) }
}

/** Opened for each reading, so that no file of the owner's is held open while they think. */
async function* bytesInside(file: SourceFile, name: string): AsyncGenerator<Uint8Array> {
  const archive = await openArchive(file)
  try {
    const entry = archive.entries.find((one) => one.name === name)
    if (entry !== undefined) yield* entry.bytes()
  } finally {
    archive.close()
  }
}

/** Names of files in an archive that another format would read, were they brought by themselves. */
async function othersInside(file: SourceFile, chosen: Format): Promise<string[]> {
  if (!looksLikeZip(await headOf(file.bytes()))) return []
  const archive = await openArchive(file)
  archive.close()
  const likely = archive.entries.filter(({ name }) => /\.(?:vcf|vcard|ics|mbox)$/i.test(name))
  const others: string[] = []
  for (const entry of likely.slice(0, MOST_LOOKED_AT_INSIDE)) {
    const format = await recognise(fileInside(file, entry)).catch(() => undefined)
    if (format !== undefined && format.name !== chosen.name) others.push(entry.name)
    if (others.length === MOST_NAMED) break
  }
  return others
}
