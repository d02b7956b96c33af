import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, onTestFinished, vi } from 'vitest'
import type { ImportView, PreviewRow } from '#actions/views.ts'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'

// Each file is read by a worker that starts afresh, and these files are large.
vi.setConfig({ testTimeout: 120_000 })

export const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'

const GOOD_FILE = `${CONNECTIONS}Grace,Hopper,https://www.linkedin.com/in/grace,,Navy,Admiral,01 Feb 2024\n`

/** The thread that answers the owner is never away for long, whatever is being read. Generous: machines may be busy. */
const LONGEST_AWAY_MS = 3000

export interface Brought {
  readonly view: ImportView
  /** What could not be taken, by file and line. */
  readonly problems: readonly PreviewRow[]
  /** How many people it would add. */
  readonly people: number
}

/** Ada's book in a file, as on her machine, and files on disk that are read by the real worker. */
export interface ImportHouse {
  readonly book: TestBook
  readonly folder: string
  /** Brings a file as far as its preview, and makes sure that nothing of it is in the book. */
  bring(name: string, content: string | Uint8Array): Promise<Brought>
  /** The same up to its saving. */
  bringAndSave(name: string, content: string | Uint8Array): Promise<Brought>
  /** Whatever came before, a good file is read as ever. */
  goesOn(): Promise<void>
}

export async function openImportHouse(): Promise<ImportHouse> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-bad-input-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const book = await openTestBook({ where: { file: path.join(folder, 'book.sqlite') } })
  await book.act('add-person', { name: 'Ada Lovelace' })

  const preview = async (name: string, content: string | Uint8Array): Promise<Brought> => {
    const file = path.join(folder, name)
    await writeFile(file, content)
    const away = monitorEventLoopDelay({ resolution: 10 })
    away.enable()
    const { id } = await book.act('start-import', { paths: [file] })
    const view = await book.context.imports.settled(id)
    away.disable()
    expect(away.max / 1e6).toBeLessThan(LONGEST_AWAY_MS)
    if (view.state !== 'ready') return { view, problems: [], people: 0 }
    const { rows } = await book.act('list-preview', { id, state: 'problem', limit: 1000 })
    return { view, problems: rows, people: view.counts.new }
  }

  return {
    book,
    folder,
    async bring(name, content) {
      const before = await book.dump()
      const brought = await preview(name, content)
      if (brought.view.state === 'failed') expectPlainWords(brought.view.problem, name)
      else await book.act('cancel-import', { id: brought.view.id })
      expect(await book.dump()).toEqual(before)
      return brought
    },
    async goesOn() {
      expect(await preview('good.csv', GOOD_FILE)).toMatchObject({ people: 1, problems: [], view: { state: 'ready' } })
    },
    async bringAndSave(name, content) {
      const brought = await preview(name, content)
      expect(brought.view).toMatchObject({ state: 'ready', problem: undefined })
      expect(await book.act('save-import', { id: brought.view.id, wait: true })).toMatchObject({ state: 'saved' })
      return brought
    },
  }
}

/** A sentence that names the file and no part of a program. */
export function expectPlainWords(words: string | undefined, file: string): void {
  expect(words).toContain(file)
  expect(words).not.toMatch(/Error\b|undefined|null|\bat .*:\d+|node:|SQLITE|TypeError|something went wrong/i)
}
