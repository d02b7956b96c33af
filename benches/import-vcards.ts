import { stat } from 'node:fs/promises'
import path from 'node:path'
import { writeAddressBook } from './address-book.ts'
import { buildCliIfNeeded, builtPart } from '../scripts/build-cli.ts'
import { resultOf } from './child.ts'
import { megabytes } from './figure.ts'
import type { Bench } from './figure.ts'
import { importFigures, inFolder } from './import-figures.ts'
import type { Imported } from './import-process.ts'

const PEOPLE = 30_000

/** An address book with pictures into a new book while the server serves. */
export const importVcards: Bench = {
  name: 'import-vcards',
  run: () =>
    inFolder(async (folder) => {
      await buildCliIfNeeded()
      const file = path.join(folder, 'contacts.vcf')
      const { photos } = await writeAddressBook(file, PEOPLE)
      const { size } = await stat(file)
      const taken = await resultOf<Imported>(
        'import-process.ts',
        builtPart('serve'),
        path.join(folder, 'book.sqlite'),
        file,
      )
      if (taken.newPeople !== PEOPLE) throw new Error(`Not everybody was imported: ${JSON.stringify(taken)}`)
      const of = `30,000 vCards with ${photos} photos, ${megabytes(size)}`
      return importFigures({ what: 'vCard import', of }, taken)
    }),
}
