import type { Day, Instant } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { Storage } from '#storage/storage.ts'
import { mintId } from '../mint-id.ts'
import { aboutOwner } from './about.ts'
import { additionsOf, BrokenAddresses, countsOf } from './counting.ts'
import type { Additions } from './counting.ts'
import { NOTHING_YET } from './counts.ts'
import type { DecidedAtOnce, FileToImport, InquiryAnswers } from './desk.ts'
import { Inquiries } from './inquiring.ts'
import { KnownBook } from './known-book.ts'
import { Preview } from './preview.ts'
import type { PreviewLine } from './preview.ts'
import type { ShowProgress } from './progress.ts'
import { readFiles } from './reading.ts'
import type { Read } from './reading.ts'
import { saveFiles } from './save.ts'
import { openFiles } from './sources.ts'
import type { OpenedFiles } from './sources.ts'
import type { FileInquiry, ImportCounts, ImportView, PreviewDecision, PreviewPage, PreviewRow } from './views.ts'

export interface ReadResult {
  readonly state: 'asking' | 'ready'
  readonly files: ImportView['files']
  readonly inquiries: readonly FileInquiry[]
  readonly counts: ImportCounts
}

export interface PageWanted {
  readonly state?: PreviewRow['state'] | undefined
  readonly offset: number
  readonly limit: number
}

interface WhatWasRead {
  readonly read: Read
  readonly preview: Preview
  readonly additions: Additions
}

/** One import from its first byte to its last record. Lives where it does not keep anybody waiting: in a worker. */
export class ImportWork {
  readonly #storage: Storage
  readonly #files: readonly FileToImport[]
  readonly #importId: RecordId
  readonly #sidePath: string | undefined
  readonly #onProgress: ShowProgress
  readonly #decisions = new Map<number, PreviewDecision>()
  readonly #taken = new Set<number>()
  #opened: OpenedFiles | undefined
  #inquiries: Inquiries | undefined
  #result: WhatWasRead | undefined
  #seqWhenRead = 0

  constructor(options: {
    readonly storage: Storage
    readonly importId: RecordId
    readonly files: readonly FileToImport[]
    /** Where a file may be made for what is too much to hold; without it, everything is held. */
    readonly sidePath?: string
    /** May throw to stop the work. */
    readonly onProgress: ShowProgress
  }) {
    this.#storage = options.storage
    this.#files = options.files
    this.#importId = options.importId
    this.#sidePath = options.sidePath
    this.#onProgress = options.onProgress
  }

  /** Reads as far as the preview, or as far as the first thing that the files leave open. */
  async read(today: Day): Promise<ReadResult> {
    this.#opened ??= await openFiles(this.#files)
    const opened = this.#opened
    this.#inquiries ??= await Inquiries.of(this.#storage, opened.sources, await aboutOwner(this.#storage, { today }))
    const inquiries = this.#inquiries
    if (!inquiries.areAnswered)
      return { state: 'asking', files: opened.files, inquiries: inquiries.views, counts: NOTHING_YET }
    this.#decisions.clear()
    this.#taken.clear()
    this.#seqWhenRead = await this.#storage.seq()
    const read = await readFiles(this.#storage, {
      opened,
      inquiries,
      today,
      sidePath: this.#sidePath,
      onProgress: this.#onProgress,
    })
    const additions = await this.#compare(read)
    const preview = await new Preview(this.#storage, read, today).prepare()
    this.#result = { read, preview, additions }
    const counts = countsOf(read, preview, additions)
    return { state: 'ready', files: read.files, inquiries: inquiries.views, counts }
  }

  /** Notes the owner's answers to what the files leave open; the next reading knows them. */
  async answer(answers: readonly InquiryAnswers[]): Promise<void> {
    if (this.#inquiries === undefined) throw notYet()
    this.#inquiries.answer(answers)
  }

  async rows({ state, offset, limit }: PageWanted): Promise<PreviewPage> {
    const { preview } = this.#whatWasRead()
    const lines = await preview.lines({ state, offset, limit })
    const total = state === undefined ? preview.total : preview.count(state)
    return { rows: lines.map((line) => this.#asShown(line)), total }
  }

  async decide(index: number, decision: PreviewDecision): Promise<PreviewRow> {
    const [line] = await this.#whatWasRead().preview.lines({ offset: index, limit: 1 })
    if (line === undefined) throw nothingToAnswer()
    this.#note(line, decision)
    return this.#asShown(line)
  }

  /** `same` to all of them means: the likeliest of each. */
  async decideAll(state: DecidedAtOnce, decision: PreviewDecision): Promise<number> {
    const { preview } = this.#whatWasRead()
    if ('take' in decision !== (state === 'offer')) throw nothingToAnswer()
    const lines = await preview.lines({ state, offset: 0, limit: preview.count(state) })
    for (const line of lines) {
      const meant = line.personId ?? line.candidates[0]?.id
      this.#note(line, 'same' in decision && meant !== undefined ? { ...decision, same: meant } : decision)
    }
    return lines.length
  }

  async save({ today, now }: { today: Day; now: Instant }): Promise<{ step: number; counts: ImportCounts }> {
    const { read, preview, additions } = this.#whatWasRead()
    // The book changed since the files were read: somebody may be in it now, or no longer.
    if ((await this.#storage.seq()) !== this.#seqWhenRead) await this.#compare(read)
    const clock = new Date(now)
    return saveFiles(this.#storage, {
      importId: this.#importId,
      read,
      inquiries: this.#inquiries,
      decisions: this.#decisions,
      taken: this.#taken,
      counts: countsOf(read, preview, additions),
      today,
      now,
      newId: () => mintId(clock),
      onProgress: this.#onProgress,
    })
  }

  async #compare(read: Read): Promise<Additions> {
    const broken = new BrokenAddresses(read)
    await read.gathering.compare(await KnownBook.of(this.#storage, (person) => broken.see(person)))
    return additionsOf(this.#storage, read, broken.count())
  }

  #note(line: PreviewLine, decision: PreviewDecision): void {
    if ('take' in decision) {
      if (line.offerNumber === undefined) throw nothingToAnswer()
      if (decision.take) this.#taken.add(line.offerNumber)
      else this.#taken.delete(line.offerNumber)
      return
    }
    if (line.entity === undefined) throw nothingToAnswer()
    refuseUnlessOffered(line, decision)
    this.#decisions.set(line.entity, decision)
  }

  #whatWasRead(): WhatWasRead {
    if (this.#result === undefined) throw notYet()
    return this.#result
  }

  #asShown({ entity, offerNumber, ...row }: PreviewLine): PreviewRow {
    if (offerNumber !== undefined)
      return { ...row, decision: this.#taken.has(offerNumber) ? { take: true } : undefined }
    return { ...row, decision: entity === undefined ? undefined : this.#decisions.get(entity) }
  }
}

function notYet(): Refusal {
  return new Refusal('conflict', 'The files have not been read yet; look again in a moment')
}

function nothingToAnswer(): Refusal {
  return new Refusal('invalid', 'There is nothing like it to answer on this line')
}

function refuseUnlessOffered(row: PreviewLine, decision: PreviewDecision): void {
  if (!('same' in decision)) return
  const isOffered = row.candidates.some((candidate) => candidate.id === decision.same) || row.personId === decision.same
  if (!isOffered) throw new Refusal('invalid', `${row.name} cannot be that person; choose one of those offered`)
}
