import type { Day, Instant } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { Storage } from '#storage/storage.ts'
import { mintId } from '../mint-id.ts'
import type { ImportCounts, ImportView, PreviewDecision, PreviewPage, PreviewRow } from '../views.ts'
import type { FileToImport } from './desk.ts'
import { countsOf, previewRows } from './preview.ts'
import type { PreviewLine } from './preview.ts'
import { readFiles, startGathering } from './reading.ts'
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
  #rows: readonly PreviewLine[] = []
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
    this.#rows = await previewRows(this.#storage, read, today)
    return { files: read.files, counts: countsOf(read, this.#rows) }
  }

  async rows({ state, offset, limit }: PageWanted): Promise<PreviewPage> {
    const rows = state === undefined ? this.#rows : this.#rows.filter((row) => row.state === state)
    return { rows: rows.slice(offset, offset + limit).map((row) => this.#asShown(row)), total: rows.length }
  }

  async decide(index: number, decision: PreviewDecision): Promise<PreviewRow> {
    const row = this.#rows[index]
    if (row?.entity === undefined) throw new Refusal('invalid', 'There is nothing to answer on this line')
    refuseUnlessOffered(row, decision)
    this.#decisions.set(row.entity, decision)
    return this.#asShown(row)
  }

  /** `same` to all of them means: the likeliest of each. */
  async decideAll(state: 'question' | 'conflict', decision: PreviewDecision): Promise<number> {
    let decided = 0
    for (const row of this.#rows) {
      if (row.state !== state || row.entity === undefined) continue
      const meant = row.personId ?? row.candidates[0]?.id
      this.#decisions.set(row.entity, 'same' in decision && meant !== undefined ? { ...decision, same: meant } : decision)
      decided += 1
    }
    return decided
  }

  async save({ today, now }: { today: Day; now: Instant }): Promise<{ step: number; counts: ImportCounts }> {
    const read = this.#read
    if (read === undefined) throw new Refusal('invalid', 'The files have not been read yet')
    if ((await this.#storage.seq()) !== this.#seqWhenRead) await this.#compareAgain(read)
    const counts = countsOf(read, this.#rows)
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

  /** The book changed since the files were read: somebody may be in it now, or no longer. */
  async #compareAgain(read: Read): Promise<void> {
    read.gathering.compareWith(await startGathering(this.#storage))
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
