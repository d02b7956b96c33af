import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { megabytes, ms, seconds } from './figure.ts'
import type { Figure } from './figure.ts'
import type { Imported } from './import-process.ts'

const MOST_BYTES = 300e6
const MOST_LAG_MS = 50

/** What an import took of time, memory and the server's attention. Without a target, its time is only told. */
export function importFigures(
  { what, of, targetMs }: { readonly what: string; readonly of: string; readonly targetMs?: number },
  { readMs, totalMs, processorMs, mostBytes, lagP99Ms, lagMostMs }: Imported,
): Figure[] {
  return [
    {
      what: `${what} of ${of}`,
      target: targetMs === undefined ? '' : `≤ ${seconds(targetMs)}`,
      measured: seconds(totalMs),
      met: targetMs === undefined ? undefined : totalMs <= targetMs,
      notes: `processor ${seconds(processorMs)}; read and compared after ${seconds(readMs)}`,
      numbers: { totalMs, readMs, processorMs },
    },
    {
      what: `memory of the server during the ${what}`,
      target: `≤ ${megabytes(MOST_BYTES)} RSS`,
      measured: megabytes(mostBytes),
      met: mostBytes <= MOST_BYTES,
      notes: 'the whole process at its highest, the importing thread included',
      numbers: { mostBytes },
    },
    {
      what: `event loop lag of the server during the ${what}`,
      target: `≤ ${MOST_LAG_MS} ms p99`,
      measured: ms(lagP99Ms),
      met: lagP99Ms <= MOST_LAG_MS,
      notes: `most ${ms(lagMostMs)}`,
      numbers: { lagP99Ms, lagMostMs },
    },
  ]
}

/** A folder that is gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
