// Imports one file into a book and says how far it is, so that it can be killed on the way.
import { actions } from '#actions/index.ts'
import { openBook } from '../../../src/main.ts'
import { say, setupOf } from '../program.ts'

export interface ImporterSetup {
  readonly file: string
  readonly dataFolder: string
  readonly exportFile: string
}

export type ImporterSaid = { readonly saving: true } | { readonly saved: number }

const { file, dataFolder, exportFile } = setupOf<ImporterSetup>()
const book = await openBook({ where: { file }, dataFolder, now: () => new Date('2026-05-19T12:00:00Z') })
const { context } = book
const { id } = await actions['start-import'].run(context, { uploads: [], paths: [exportFile] })
const read = await context.imports.settled(id)
if (read.state !== 'ready') throw new Error(`The import is ${read.state}: ${read.problem}`)
say({ saving: true } satisfies ImporterSaid)
const view = await actions['save-import'].run(context, { id, wait: true })
if (view.state !== 'saved') throw new Error(`The import is ${view.state}: ${view.problem}`)
say({ saved: view.step ?? 0 } satisfies ImporterSaid)
await book.close()
