import type { Day, Instant } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { Storage } from '#storage/storage.ts'
import { mintId } from '../mint-id.ts'
import type { ImportCounts, ImportView, PreviewDecision, PreviewPage, PreviewRow } from '../views.ts'
import type { FileToImport } from './desk.ts'
import { countsOf, Preview } from './preview.ts'
import type { PreviewLine } from './preview.ts'
import { KnownBook } from './known-book.ts'
import { readFiles } from './reading.ts'
import type { Read } from './reading.ts'
import { saveFiles } from './save.ts'

export interface ReadResult {
  readonly files: ImportView['files']
  readonly counts: ImportCounts
}

export interface PageWanted {
  readonly state?: PreviewRow['state'] | undefined
  readonly offset: number
  readonly limit: number
}

/** One import from its first byte to its last record. Lives where it does not keep anybody waiting: in a worker. */
export class ImportWork {
  readonly #storage: Storage
  readonly #files: readonly FileToImport[]
  readonly #importId: RecordId
  readonly #onProgress: (done: number) => void
  readonly #decisions = new Map<number, PreviewDecision>()
  #read: Read | undefined
  #preview: Preview | undefined
  #seqWhenRead = 0

  constructor(options: {
    readonly storage: Storage
    readonly importId: RecordId
    readonly files: readonly FileToImport[]
    /** May throw to stop the work. */
    readonly onProgress: (done: number) => void
  }) {
    this.#storage = options.storage
    this.#files = options.files
    this.#importId = options.importId
    this.#onProgress = options.onProgress
  }

  async read(today: Day): Promise<ReadResult> {
    this.#seqWhenRead = await this.#storage.seq()
    const read = await readFiles(this.#storage, { files: this.#files, today, onProgress: this.#onProgress })
    this.#read = read
    this.#preview = await new Preview(this.#storage, read, today).prepare()
    return { files: read.files, counts: countsOf(read, this.#preview) }
  }

  async rows({ state, offset, limit }: PageWanted): Promise<PreviewPage> {
    const preview = this.#whatWasRead().preview
    const lines = await preview.lines({ state, offset, limit })
    const total = state === undefined ? preview.total : preview.count(state)
    return { rows: lines.map((line) => this.#asShown(line)), total }
  }

  async decide(index: number, decision: PreviewDecision): Promise<PreviewRow> {
    const [line] = await this.#whatWasRead().preview.lines({ offset: index, limit: 1 })
    if (line?.entity === undefined) throw new Refusal('invalid', 'There is nothing to answer on this line')
    refuseUnlessOffered(line, decision)
    this.#decisions.set(line.entity, decision)
    return this.#asShown(line)
  }

  /** `same` to all of them means: the likeliest of each. */
  async decideAll(state: 'question' | 'conflict', decision: PreviewDecision): Promise<number> {
    const { preview } = this.#whatWasRead()
    const lines = await preview.lines({ state, offset: 0, limit: preview.count(state) })
    for (const line of lines) {
      if (line.entity === undefined) continue
      const meant = line.personId ?? line.candidates[0]?.id
      const answer = 'same' in decision && meant !== undefined ? { ...decision, same: meant } : decision
      this.#decisions.set(line.entity, answer)
    }
    return lines.length
  }

  async save({ today, now }: { today: Day; now: Instant }): Promise<{ step: number; counts: ImportCounts }> {
    const { read, preview } = this.#whatWasRead()
    // The book changed since the files were read: somebody may be in it now, or no longer.
    if ((await this.#storage.seq()) !== this.#seqWhenRead) {
      await read.gathering.compare(await KnownBook.of(this.#storage))
    }
    const counts = countsOf(read, preview)
    const clock = new Date(now)
    return saveFiles(this.#storage, {
      importId: this.#importId,
      files: this.#files,
      read,
      decisions: this.#decisions,
      counts,
      today,
      now,
      newId: () => mintId(clock),
      onProgress: this.#onProgress,
    })
  }

  #whatWasRead(): { read: Read; preview: Preview } {
    if (this.#read === undefined || this.#preview === undefined) {
      throw new Refusal('conflict', 'The files have not been read yet; look again in a moment')
    }
    return { read: this.#read, preview: this.#preview }
  }

  #asShown({ entity, ...row }: PreviewLine): PreviewRow {
    return { ...row, decision: entity === undefined ? undefined : this.#decisions.get(entity) }
  }
}

function refuseUnlessOffered(row: PreviewLine, decision: PreviewDecision): void {
  if (!('same' in decision)) return
  const isOffered = row.candidates.some((candidate) => candidate.id === decision.same) || row.personId === decision.same
  if (!isOffered) throw new Refusal('invalid', `${row.name} cannot be that person; choose one of those offered`)
}
