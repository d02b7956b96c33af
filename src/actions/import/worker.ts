import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '#book/refusal.ts'
import { openStorage } from '#storage/open.ts'
import type { Where } from '#storage/open.ts'
import { CANCELLED } from './desk-worker.ts'
import type { Answer, Call, WorkerSetup } from './desk-worker.ts'
import { placeInCode } from './place-in-code.ts'
import { ImportWork } from './work.ts'

/** Reads and saves an import beside the server, on a connection of its own, so that nobody waits for it. */
const setup = workerData as WorkerSetup
const port = parentPort
if (port === null) throw new Error('This file runs as a worker')

const PROGRESS_EVERY_MS = 100
let lastProgress = 0

const { storage } = await openStorage(setup.where as Where, () => new Date().toISOString(), setup.owner)
const work = new ImportWork({
  storage,
  importId: setup.importId,
  files: setup.files,
  sidePath: setup.sidePath,
  onProgress(far) {
    if (Atomics.load(setup.stop, 0) === 1) throw new Refusal('invalid', CANCELLED)
    const now = performance.now()
    if (now - lastProgress < PROGRESS_EVERY_MS) return
    lastProgress = now
    port.postMessage({ progress: far } satisfies Answer)
  },
})

port.on('message', (call: Call) => {
  void answer(call)
})

async function answer({ id, method, parameters }: Call): Promise<void> {
  try {
    const run = work[method] as (...given: readonly unknown[]) => Promise<unknown>
    port?.postMessage({ id, result: await run.apply(work, [...parameters]) } satisfies Answer)
  } catch (error) {
    const refusal = error instanceof Refusal ? { code: error.code, message: error.message } : undefined
    port?.postMessage({ id, ...(refusal === undefined ? { bug: placeInCode(error) } : { refusal }) } satisfies Answer)
  }
}
