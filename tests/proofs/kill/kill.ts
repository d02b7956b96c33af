import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStorage } from '#storage/open.ts'
import { openBook } from '../../../src/main.ts'
import { chanceFrom } from '../chance.ts'
import { startProgram } from '../program.ts'
import type { Program } from '../program.ts'
import { Faults } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { signsOfHalfSteps } from '../wholeness.ts'
import { Ledger } from './ledger.ts'
import type { Ack } from './ledger.ts'
import type { WriterSetup } from './writer.ts'

export const NOON = '2026-05-19T12:00:00.000Z'
export const TODAY = '2026-05-19'

/** Opening a book after a crash, its log read back and its tables looked at, may take so long. */
export const RESTART_MS = 3000

/** A book is used for so many kills, then a new one: reading all of it after each takes longer as it grows. */
const KILLS_PER_BOOK = 20

const LONGEST_LIFE_MS = 500

export type WriterSaid = { readonly opened: true } | { readonly ack: Ack }

/** V1: a writer is killed at random moments; whatever it had said to be saved must be there, and nothing by half. */
export function killProof({ kills, seed }: { readonly kills: number; readonly seed: number }): Proof {
  return {
    number: 'V1',
    promise: 'A saved change outlives a kill at any moment, and no change is saved by half',
    async run(say) {
      const chance = chanceFrom(seed)
      const faults = new Faults()
      const sums = { acked: 0, lost: 0, unsaid: 0, slowest: 0 }
      for (let done = 0; done < kills;) {
        await withFolder(async (folder) => {
          const file = path.join(folder, 'book.sqlite')
          const ledger = await newBook(file, folder)
          for (let inBook = 0; inBook < KILLS_PER_BOOK && done < kills; inBook += 1, done += 1) {
            const setup: WriterSetup = { file, dataFolder: folder, seed: seed * 10_000 + done }
            const writer = startProgram<WriterSaid>(WRITER, setup)
            await writer.hears((said) => 'ack' in said)
            await new Promise((resolve) => setTimeout(resolve, chance.below(LONGEST_LIFE_MS)))
            await writer.kill()
            sums.acked += noteAcks(ledger, writer)
            const found = await lookAfterCrash(file, ledger, { mayBeUnsaid: 1 })
            faults.add(...found.faults.map((fault) => `kill ${done} (seed ${setup.seed}): ${fault}`))
            sums.lost += found.lost
            sums.unsaid += found.unsaid
            sums.slowest = Math.max(sums.slowest, found.reopenedMs)
          }
        })
        say(`${done} of ${kills} kills, ${sums.acked} acknowledged, ${sums.lost} lost, ${faults.count} faults`)
      }
      return {
        figures: {
          kills,
          'steps acknowledged': sums.acked,
          'acknowledged and lost': sums.lost,
          'saved before it could be said': sums.unsaid,
          'slowest reopening': `${Math.round(sums.slowest)} ms`,
        },
        faults: faults.list,
      }
    },
  }
}

const WRITER = path.join(import.meta.dirname, 'writer.ts')

/** A folder of its own that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-proof-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Begins a book, and a ledger that knows what it begins with. */
export async function newBook(file: string, dataFolder: string): Promise<Ledger> {
  const book = await openBook({ where: { file }, dataFolder, now: () => new Date(NOON) })
  const ledger = new Ledger()
  await ledger.compare(book.context.storage)
  await book.close()
  return ledger
}

export function noteAcks(ledger: Ledger, writer: Program<WriterSaid>): number {
  const acks = writer.said.flatMap((said) => ('ack' in said ? [said.ack] : []))
  for (const ack of acks) ledger.note(ack)
  return acks.length
}

/** Opens the book as the next start of the program would, and holds it to the ledger. */
export async function lookAfterCrash(
  file: string,
  ledger: Ledger,
  { mayBeUnsaid }: { readonly mayBeUnsaid: number },
): Promise<{ faults: string[]; lost: number; unsaid: number; reopenedMs: number }> {
  const began = performance.now()
  const { storage } = await openStorage({ file }, () => NOON)
  await storage.seq()
  const reopenedMs = performance.now() - began
  try {
    const { ackedStepsMissing: lost, stepsSavedUnsaid: unsaid, faults } = await ledger.compare(storage)
    const wrong = [...faults, ...(await signsOfHalfSteps(storage, TODAY))]
    if (lost > 0) wrong.push(`${lost} acknowledged steps are not in the book`)
    if (unsaid > mayBeUnsaid) wrong.push(`${unsaid} steps are in the book that nobody acknowledged`)
    if (reopenedMs > RESTART_MS) wrong.push(`opening it again took ${Math.round(reopenedMs)} ms`)
    return { faults: wrong, lost, unsaid, reopenedMs }
  } finally {
    await storage.close()
  }
}
