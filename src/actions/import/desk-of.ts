import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Day, Instant } from '#book/day.ts'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { Storage } from '#storage/storage.ts'
import { mintId } from '../mint-id.ts'
import { NOTHING_YET } from './counts.ts'
import type { FileToImport, ImportDesk, InquiryAnswers } from './desk.ts'
import { CANCELLED, workInThread } from './desk-worker.ts'
import { placeInCode, sayPlace } from './place-in-code.ts'
import type { WorkMethods } from './desk-worker.ts'
import type { ShowProgress } from './progress.ts'
import type { ImportCounts, ImportView } from './views.ts'
import type { ImportWork } from './work.ts'

export interface DeskOptions {
  readonly storage: Storage
  readonly now: () => Date
  /** The calendar day where the owner lives. */
  readonly today: () => Promise<Day>
  /** Where sent files wait; made by whoever starts the program. */
  readonly uploads: string
  /** How to open the book from a worker; without it the work runs here, for books in memory. */
  readonly worker?: { readonly where: unknown; readonly file: URL }
  /** Where faults of our own go: the import's id and places in the code, never a name, a path or a message. */
  readonly log?: (line: string) => void
}

/** Finished imports are kept to be looked at; older ones make room. */
const MOST_IMPORTS = 20

/** How long a reader that is asked to stop may take. */
const PATIENCE_MS = 3000

interface Job {
  view: ImportView
  readonly files: readonly FileToImport[]
  readonly stop: Int32Array
  readonly work: WorkMethods & { close?(): Promise<void> }
  running: Promise<void>
}

export function deskOf(options: DeskOptions): ImportDesk {
  const jobs = new Map<RecordId, Job>()
  const jobOf = (id: RecordId): Job => {
    const job = jobs.get(id)
    if (job === undefined) throw new Refusal('not-found', 'There is no such import; it may have been put away')
    return job
  }
  return {
    async start(files) {
      const job = await startJob(options, files)
      makeRoom(jobs)
      jobs.set(job.view.id, job)
      readOn(job, options)
      return job.view
    },
    answer: (id, answers) => answerJob(jobOf(id), answers, options),
    show: (id) => jobOf(id).view,
    list: () => [...jobs.values()].map((job) => job.view).toReversed(),
    rows: (id, page) => jobOf(id).work.rows(page),
    decide: (id, index, decision) => jobOf(id).work.decide(index, decision),
    decideAll: (id, state, decision) => jobOf(id).work.decideAll(state, decision),
    save: (id) => saveJob(jobOf(id), options),
    async cancel(id) {
      const job = jobOf(id)
      if (job.view.state === 'saved') throw new Refusal('conflict', 'This import is saved already; undo it instead')
      await stop(job)
      if (job.view.state === 'ready' || job.view.state === 'asking') job.view = { ...job.view, state: 'cancelled' }
      await putAway(job, options)
      return job.view
    },
    async settled(id) {
      const job = jobOf(id)
      await job.running
      return job.view
    },
    uploadPath(uploadId) {
      return path.join(options.uploads, RecordId.parse(uploadId))
    },
    async close() {
      await Promise.all([...jobs.values()].map(stop))
      for (const job of jobs.values()) await job.work.close?.()
    },
  }
}

async function answerJob(job: Job, answers: readonly InquiryAnswers[], options: DeskOptions): Promise<ImportView> {
  const before = job.view
  if (before.state !== 'asking' && before.state !== 'ready')
    throw new Refusal('conflict', `This import is ${before.state}, so nothing can be answered now`)
  // At once, so that nobody saves what is about to be read otherwise.
  job.view = { ...before, state: 'reading', progress: { done: 0, found: undefined, doing: 'Reading' } }
  try {
    await job.work.answer(answers)
  } catch (error) {
    job.view = before
    throw error
  }
  readOn(job, options)
  return job.view
}

function saveJob(job: Job, options: DeskOptions): ImportView {
  if (job.view.state !== 'ready')
    throw new Refusal('conflict', `This import is ${job.view.state}, so it cannot be saved now`)
  const progress = { done: 0, found: toSave(job.view.counts), doing: 'Saving' }
  job.view = { ...job.view, state: 'saving', progress }
  job.running = follow(job, { doing: 'save', ...options }, async () => {
    const now: Instant = options.now().toISOString()
    const { step, counts } = await job.work.save({ today: await options.today(), now })
    job.view = { ...job.view, state: 'saved', step, counts, progress: done(toSave(counts)) }
    await putAway(job, options)
    await options.storage.noticeChanges()
  })
  return job.view
}

/** Reads as far as the preview, or as far as something that only the owner can answer. */
function readOn(job: Job, options: DeskOptions): void {
  job.running = follow(job, { doing: 'read', ...options }, async () => {
    const read = await job.work.read(await options.today())
    const progress = read.state === 'ready' ? done(read.counts.records) : job.view.progress
    job.view = { ...job.view, ...read, progress }
  })
}

async function startJob(options: DeskOptions, files: readonly FileToImport[]): Promise<Job> {
  const id = mintId(options.now())
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const view: ImportView = {
    id,
    files: files.map((file) => ({ name: file.name, format: '', title: '' })),
    state: 'reading',
    progress: { done: 0, found: undefined, doing: 'Reading' },
    inquiries: [],
    problem: undefined,
    counts: NOTHING_YET,
    startedAt: options.now().toISOString(),
    step: undefined,
  }
  const showProgress: ShowProgress = ({ done: records, part }) => {
    job.view = { ...job.view, progress: { ...job.view.progress, done: records, part } }
  }
  const onProgress: ShowProgress = (far) => {
    if (Atomics.load(stop, 0) === 1) throw new Refusal('invalid', CANCELLED)
    showProgress(far)
  }
  const { storage, worker, uploads } = options
  const sidePath = path.join(uploads, `${id}-side`)
  const work =
    worker === undefined
      ? await workHere({ storage, importId: id, files, onProgress })
      : workInThread(
          { where: worker.where, owner: storage.owner, importId: id, files, sidePath, stop },
          {
            workerFile: worker.file,
            onProgress: showProgress,
          },
        )
  const job: Job = { view, files, stop, work, running: Promise.resolve() }
  return job
}

/** Loaded only here: what reads every format must not slow down commands that read none. */
async function workHere(setup: ConstructorParameters<typeof ImportWork>[0]): Promise<WorkMethods> {
  const { ImportWork } = await import('./work.ts')
  return new ImportWork(setup)
}

/** Resolves once nothing of it is under way, so that nobody closes the book under its hands. */
async function stop(job: Job): Promise<void> {
  Atomics.store(job.stop, 0, 1)
  // A reader caught in something hostile never looks at the sign. Nothing is written while it reads, so it can go.
  const patience = setTimeout(() => {
    if (job.view.state === 'reading') void job.work.close?.()
  }, PATIENCE_MS)
  await job.running
  clearTimeout(patience)
}

/** Whatever goes wrong ends in a sentence on the import, never in a program that stops. */
async function follow(
  job: Job,
  { doing, log }: Pick<DeskOptions, 'log'> & { readonly doing: 'read' | 'save' },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const wasStopped = Atomics.load(job.stop, 0) === 1
    const problem =
      error instanceof Refusal
        ? error.message
        : `Something went wrong while we ${doing === 'read' ? 'read' : 'saved'} it; nothing was saved`
    if (!(error instanceof Refusal)) log?.(`import ${job.view.id} ${sayPlace(placeInCode(error))}`)
    job.view = { ...job.view, state: wasStopped ? 'cancelled' : 'failed', problem: wasStopped ? CANCELLED : problem }
    await job.work.close?.()
  }
}

/** The files that were sent go; what the owner named on their own disk stays. */
async function putAway(job: Job, { uploads }: DeskOptions): Promise<void> {
  await job.work.close?.()
  for (const file of job.files) {
    if (path.dirname(file.path) === uploads) await rm(file.path, { force: true })
  }
}

function makeRoom(jobs: Map<RecordId, Job>): void {
  for (const [id, job] of jobs) {
    if (jobs.size < MOST_IMPORTS) return
    if (job.view.state !== 'reading' && job.view.state !== 'saving') jobs.delete(id)
  }
}

function done(records: number): ImportView['progress'] {
  return { done: records, found: records, doing: 'Done' }
}

function toSave(counts: ImportCounts): number {
  return counts.new + counts.matched + counts.questions + counts.interactionRecords
}
