// Sends one letter of a book, so that it can be killed on the way.
import { actions } from '#actions/index.ts'
import { openBook } from '../../../src/main.ts'
import { say, setupOf } from '../program.ts'

export interface SenderSetup {
  readonly file: string
  readonly dataFolder: string
  readonly id: string
  readonly version: number
  readonly to: string
}

export type SenderSaid = { readonly sending: true } | { readonly ended: string }

const { file, dataFolder, ...letter } = setupOf<SenderSetup>()
const book = await openBook({ where: { file }, dataFolder, now: () => new Date('2026-05-19T12:00:00Z') })
say({ sending: true } satisfies SenderSaid)
const { draft } = await actions['send-draft'].run(book.context, letter)
say({ ended: draft.state } satisfies SenderSaid)
await book.close()
