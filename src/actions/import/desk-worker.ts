import { Worker } from 'node:worker_threads'
import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { RefusalCode } from '#book/refusal.ts'
import type { FileToImport } from './desk.ts'
import { BrokenElsewhere } from './place-in-code.ts'
import type { PlaceInCode } from './place-in-code.ts'
import type { HowFar, ShowProgress } from './progress.ts'
import type { ImportWork } from './work.ts'

/** What the desk may ask of an import's work, wherever that runs. */
export type WorkMethods = Pick<ImportWork, 'read' | 'answer' | 'rows' | 'decide' | 'decideAll' | 'save'>

export interface WorkerSetup {
  /** Where the book is; `storage/open.ts` says what it holds. */
  readonly where: unknown
  readonly owner: number
  readonly importId: RecordId
  readonly files: readonly FileToImport[]
  /** Where a file may be made for what is too much to hold. */
  readonly sidePath: string
  /** Set to 1 to stop the work at the next record. */
  readonly stop: Int32Array
}

export interface Call {
  readonly id: number
  readonly method: keyof WorkMethods
  readonly parameters: readonly unknown[]
}

export interface Answer {
  readonly id?: number
  readonly progress?: HowFar
  readonly result?: unknown
  readonly refusal?: { readonly code: RefusalCode; readonly message: string }
  readonly bug?: PlaceInCode
}

/** Said when the owner stops an import. */
export const CANCELLED = 'The import was stopped; nothing of it was saved'

const PUT_AWAY = 'This import is over, and its lines are no longer kept'

/** A parser that needs more than this was given something hostile. */
const MOST_MEGABYTES = 320
/** Young objects die here by the million; more room only makes the process larger. */
const YOUNG_MEGABYTES = 8

/** Runs the work in a thread of its own. */
export function workInThread(
  setup: WorkerSetup,
  { workerFile, onProgress }: { readonly workerFile: URL; readonly onProgress: ShowProgress },
): WorkMethods & { close(): Promise<void> } {
  const worker = new Worker(workerFile, {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>()
  let calls = 0
  /** Why there is nobody left to ask, once the thread has ended. */
  let ended: Error | undefined
  const failAll = (error: Error) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', ({ id, progress, result, refusal, bug }: Answer) => {
    if (progress !== undefined) return onProgress(progress)
    const caller = id === undefined ? undefined : waiting.get(id)
    if (caller === undefined || id === undefined) return
    waiting.delete(id)
    if (refusal !== undefined) caller.reject(new Refusal(refusal.code, refusal.message))
    else if (bug !== undefined) caller.reject(new BrokenElsewhere(bug))
    else caller.resolve(result as never)
  })
  worker.on('error', (error) => failAll(inOwnersWords(error)))
  worker.on('exit', () => failAll(new Refusal('unavailable', CANCELLED)))
  const call =
    <Method extends keyof WorkMethods>(method: Method) =>
    (...parameters: Parameters<WorkMethods[Method]>): ReturnType<WorkMethods[Method]> =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended)
        calls += 1
        waiting.set(calls, { resolve, reject })
        worker.postMessage({ id: calls, method, parameters } satisfies Call)
      }) as ReturnType<WorkMethods[Method]>
  return {
    read: call('read'),
    answer: call('answer'),
    rows: call('rows'),
    decide: call('decide'),
    decideAll: call('decideAll'),
    save: call('save'),
    async close() {
      worker.removeAllListeners('exit')
      await worker.terminate()
      failAll(new Refusal('not-found', PUT_AWAY))
    },
  }
}

function inOwnersWords(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const isTooMuch = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (!isTooMuch) return error
  return new Refusal(
    'invalid',
    'It takes more memory to read than an import may use. Split it into smaller files and import those',
  )
}
