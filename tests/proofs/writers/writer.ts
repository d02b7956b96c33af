// One of several programs that write in the same book at the same time.
import { openBook } from '../../../src/main.ts'
import { say, setupOf } from '../program.ts'
import { byStorage } from './by-storage.ts'
import { writeAtRandom } from './work.ts'
import type { Workload } from './work.ts'

export interface WriterSetup {
  readonly file: string
  readonly dataFolder: string
  /** A terminal's command opens the book, does one thing and closes it; an agent's server keeps it open. */
  readonly manner: 'opens it each time' | 'keeps it open'
  readonly workload: Workload
}

const { file, dataFolder, manner, workload } = setupOf<WriterSetup>()
const open = () => openBook({ where: { file }, dataFolder, now: () => new Date('2026-05-19T12:00:00Z') })
if (manner === 'keeps it open') {
  const book = await open()
  await writeAtRandom(
    byStorage((work) => work(book.context)),
    workload,
    say,
  )
  await book.close()
} else {
  const way = byStorage(async (work) => {
    const book = await open()
    try {
      return await work(book.context)
    } finally {
      await book.close()
    }
  })
  await writeAtRandom(way, workload, say)
}
