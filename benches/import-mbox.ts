import path from 'node:path'
import { buildCliIfNeeded, builtPart } from '../scripts/build-cli.ts'
import { resultOf } from './child.ts'
import type { Bench } from './figure.ts'
import { importFigures, inFolder } from './import-figures.ts'
import type { Imported } from './import-process.ts'
import { writeMailbox } from './mailbox.ts'

const SIZE = { bytes: 1e9, people: 4000 }

/** A gigabyte of mail into a new book while the server serves. */
export const importMbox: Bench = {
  name: 'import-mbox',
  run: () =>
    inFolder(async (folder) => {
      await buildCliIfNeeded()
      const file = path.join(folder, 'All mail.mbox')
      const { letters, others } = await writeMailbox(file, SIZE)
      const taken = await resultOf<Imported>(
        'import-process.ts',
        builtPart('serve'),
        path.join(folder, 'book.sqlite'),
        file,
      )
      if (taken.newInteractions !== letters)
        throw new Error(`Of ${letters} letters ${taken.newInteractions} were imported: ${JSON.stringify(taken)}`)
      const of = `1 GB of mail, ${letters} letters and ${others} by machines`
      return importFigures({ what: 'mail import', of }, taken)
    }),
}
