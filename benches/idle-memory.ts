import { setTimeout as later } from 'node:timers/promises'
import { buildCliIfNeeded } from '../scripts/build-cli.ts'
import { buildWebIfNeeded } from '../scripts/build-web.ts'
import { sayWorld } from './cold-today.ts'
import { megabytes } from './figure.ts'
import type { Bench, Figure } from './figure.ts'
import { serveProgram, signIn } from './served-program.ts'
import type { PROGRAMS, ServedProgram } from './served-program.ts'
import { LARGE, LARGEST, withCopy } from './world.ts'
import type { World } from './world.ts'

const QUESTIONS = ['plan-today', 'overview', 'list-people', 'search?query=ana', 'search?query=orchard', 'plan-today']
const LEFT_ALONE_MS = 20_000
const MOST_BYTES = 200e6

/** What a server that has answered a few questions keeps of the machine's memory while nobody asks. */
export const idleMemory: Bench = {
  name: 'idle-memory',
  async run() {
    await buildWebIfNeeded()
    await buildCliIfNeeded()
    return [
      await measured('npm start', LARGE),
      await measured('npm start', LARGEST),
      await measured('tendril serve', LARGE),
      await measured('tendril serve', LARGEST),
    ]
  },
}

async function measured(program: keyof typeof PROGRAMS, world: World): Promise<Figure> {
  return withCopy(world, async (file) => {
    const served = await serveProgram(program, file)
    const { startedBytes, askedBytes, idleBytes } = await lookAfter(served).finally(served.stop)
    return {
      what: `memory of ${program}, idle, ${sayWorld(world)}`,
      target: `≤ ${megabytes(MOST_BYTES)} RSS`,
      measured: megabytes(idleBytes),
      met: idleBytes <= MOST_BYTES,
      notes: `${megabytes(startedBytes)} when it began to serve, ${megabytes(askedBytes)} after six questions`,
      numbers: { idleBytes, startedBytes, askedBytes },
    }
  })
}

async function lookAfter(served: ServedProgram) {
  const startedBytes = served.residentBytes()
  const { get } = await signIn(served)
  for (const question of QUESTIONS) await get(`/api/${question}`)
  const askedBytes = served.residentBytes()
  await later(LEFT_ALONE_MS)
  return { startedBytes, askedBytes, idleBytes: served.residentBytes() }
}
