import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { resultOf } from './child.ts'
import { megabytes, ms, seconds } from './figure.ts'
import type { Bench, Figure } from './figure.ts'
import type { Imported } from './import-process.ts'
import { linkedInExport } from './linkedin-export.ts'

const SIZE = { connections: 30_000, messages: 200_000 }
const SAID = '30,000 connections and 200,000 messages'
const MOST_BYTES = 300e6
const MOST_LAG_MS = 50

/** A LinkedIn export into a new book while the server serves, and the same once more. */
export const importExport: Bench = {
  name: 'import',
  async run() {
    const file = await linkedInExport(SIZE)
    const folder = await mkdtemp(path.join(tmpdir(), 'tendril-bench-'))
    try {
      const book = path.join(folder, 'book.sqlite')
      const first = await resultOf<Imported>('import-process.ts', book, file)
      if (first.newPeople !== SIZE.connections || first.newInteractions !== SIZE.messages) {
        throw new Error(`Not everything was imported: ${JSON.stringify(first)}`)
      }
      const again = await resultOf<Imported>('import-process.ts', book, file)
      return [...figuresOf('import', first, 30_000), ...figuresOf('re-import', again, 15_000), changesNothing(again)]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

function figuresOf(what: string, taken: Imported, targetMs: number): Figure[] {
  const { readMs, totalMs, processorMs, mostBytes, lagP99Ms, lagMostMs } = taken
  return [
    {
      what: `${what} of ${SAID}`,
      target: `≤ ${seconds(targetMs)}`,
      measured: seconds(totalMs),
      met: totalMs <= targetMs,
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

function changesNothing({ seqBefore, seqAfter }: Imported): Figure {
  return {
    what: 'changes made by the re-import',
    target: '0',
    measured: String(seqAfter - seqBefore),
    met: seqAfter === seqBefore,
    notes: '',
    numbers: { changes: seqAfter - seqBefore },
  }
}
