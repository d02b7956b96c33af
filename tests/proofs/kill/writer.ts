// Takes one step after another in a book, and says so after each, until it is killed.
import { openBook } from '../../../src/main.ts'
import { chanceFrom } from '../chance.ts'
import { say, setupOf } from '../program.ts'
import { ackOf } from './ledger.ts'
import { takeAStep } from './steps.ts'

export interface WriterSetup {
  readonly file: string
  readonly dataFolder: string
  readonly seed: number
}

const { file, dataFolder, seed } = setupOf<WriterSetup>()
const chance = chanceFrom(seed)
const { context } = await openBook({ where: { file }, dataFolder, now: () => new Date('2026-05-19T12:00:00Z') })
say({ opened: true })
for (let taken = 0; ; taken += 1) {
  const seqBefore = await context.storage.seq()
  await takeAStep(context, chance, `${seed}-${taken}`)
  if ((await context.storage.seq()) > seqBefore) say({ ack: await ackOf(context.storage, seqBefore + 1, seqBefore) })
}
