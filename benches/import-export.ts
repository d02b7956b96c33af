import path from 'node:path'
import { buildCliIfNeeded, builtPart } from '../scripts/build-cli.ts'
import { resultOf } from './child.ts'
import type { Bench, Figure } from './figure.ts'
import { importFigures, inFolder } from './import-figures.ts'
import type { Imported } from './import-process.ts'
import { linkedInExport } from './linkedin-export.ts'

const SIZE = { connections: 30_000, messages: 200_000 }
const SAID = '30,000 connections and 200,000 messages'

/** A LinkedIn export into a new book while the server serves, and the same once more. */
export const importExport: Bench = {
  name: 'import',
  run: () =>
    inFolder(async (folder) => {
      await buildCliIfNeeded()
      const file = await linkedInExport(SIZE)
      const book = path.join(folder, 'book.sqlite')
      const first = await resultOf<Imported>('import-process.ts', builtPart('serve'), book, file)
      if (first.newPeople !== SIZE.connections || first.newInteractions !== SIZE.messages) {
        throw new Error(`Not everything was imported: ${JSON.stringify(first)}`)
      }
      const again = await resultOf<Imported>('import-process.ts', builtPart('serve'), book, file)
      return [
        ...importFigures({ what: 'import', of: SAID, targetMs: 30_000 }, first),
        ...importFigures({ what: 're-import', of: SAID, targetMs: 15_000 }, again),
        changesNothing(again),
      ]
    }),
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
