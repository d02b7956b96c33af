import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chanceFrom } from '../chance.ts'
import type { Chance } from '../chance.ts'
import { DISK_PROGRAMS, makeDisk, mountingTrouble } from '../disks.ts'
import type { Disk, FileSystem } from '../disks.ts'
import { lookAfterCrash, newBook, noteAcks, withFolder } from '../kill/kill.ts'
import type { WriterSaid } from '../kill/kill.ts'
import type { WriterSetup } from '../kill/writer.ts'
import { missingPrograms, whereIs } from '../machine.ts'
import { startProgram } from '../program.ts'
import { Faults } from '../proof.ts'
import type { Proof } from '../proof.ts'

const LONGEST_LIFE_MS = 900

/** The flushes of a program that was started with it do nothing. */
const LIAR = 'libeatmydata.so'

export interface PowerCutSize {
  readonly fileSystem: FileSystem
  readonly cuts: number
  readonly seed: number
}

/** V2: the disk loses its power while a writer writes; all that was acknowledged before the cut must be there. */
export function powerCutProof({ fileSystem, cuts, seed }: PowerCutSize): Proof {
  return {
    number: 'V2',
    promise: `A saved change outlives a power cut (${fileSystem})`,
    missing: powerCutTrouble,
    run: (say) =>
      withFolder(async (folder) => {
        const { acked, lost, faults, slowest } = await cutAgainAndAgain(folder, { fileSystem, cuts, seed, say })
        return {
          figures: {
            'power cuts': cuts,
            'steps acknowledged before a cut': acked,
            'acknowledged and lost': lost,
            'slowest reopening': `${Math.round(slowest)} ms`,
          },
          faults,
        }
      }),
  }
}

/** The same on a machine whose flushes do nothing. If that loses nothing, the proof proves nothing. */
export function powerCutControl({ fileSystem, cuts, seed }: PowerCutSize): Proof {
  return {
    number: 'V2',
    promise: `The control: without flushing, power cuts do lose saved changes (${fileSystem})`,
    missing: powerCutTrouble,
    run: (say) =>
      withFolder(async (folder) => {
        const { acked, lost } = await cutAgainAndAgain(folder, { fileSystem, cuts, seed, say, lies: true })
        return {
          figures: { 'power cuts': cuts, 'steps acknowledged before a cut': acked, 'acknowledged and lost': lost },
          faults: lost > 0 ? [] : ['nothing was lost although nothing was flushed, so these cuts show nothing'],
        }
      }),
  }
}

/** Why no power can be cut here; undefined when it can. What can be asked without installing anything is asked first. */
export function powerCutTrouble(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'tendril-disk-'))
  try {
    const trouble =
      missingPrograms({ mount: 'mount' }) ??
      mountingTrouble(folder) ??
      missingPrograms({ ...DISK_PROGRAMS, [LIAR]: 'eatmydata' })
    if (trouble !== undefined) return trouble
    makeDisk(folder, 'ext4').remove()
    return undefined
  } catch (error) {
    return `no disk can be made here (${error instanceof Error ? error.message.trim() : ''})`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Cutting extends PowerCutSize {
  readonly say: (progress: string) => void
  readonly lies?: true
}

async function cutAgainAndAgain(folder: string, cutting: Cutting) {
  const { fileSystem, cuts, seed, say, lies } = cutting
  const chance = chanceFrom(seed)
  const faults = new Faults()
  const sums = { acked: 0, lost: 0, slowest: 0 }
  const disk = makeDisk(folder, fileSystem)
  try {
    for (let cut = 0; cut < cuts; cut += 1) {
      const bookFolder = path.join(disk.folder, `${cut}`)
      mkdirSync(bookFolder)
      const one = { disk, bookFolder, chance, seed: seed * 10_000 + cut, ...(lies ? { lies } : {}) }
      try {
        const found = await cutOnce(one)
        sums.acked += found.acked
        sums.lost += found.lost
        sums.slowest = Math.max(sums.slowest, found.reopenedMs)
        faults.add(...found.faults.map((fault) => `cut ${cut}: ${fault}`))
      } catch (error) {
        // A book that cannot even be opened has lost everything.
        if (!lies) throw error
        sums.lost += 1
        disk.restart()
      }
      rmSync(bookFolder, { recursive: true, force: true })
      if (cut % 10 === 9)
        say(`${cut + 1} of ${cuts} power cuts on ${fileSystem}, ${sums.lost} lost, ${faults.count} faults`)
    }
  } finally {
    disk.remove()
  }
  return { ...sums, faults: faults.list }
}

async function cutOnce({
  disk,
  bookFolder,
  chance,
  seed,
  lies,
}: {
  readonly disk: Disk
  readonly bookFolder: string
  readonly chance: Chance
  readonly seed: number
  readonly lies?: true
}) {
  const file = path.join(bookFolder, 'book.sqlite')
  const ledger = await newBook(file, bookFolder)
  const env: Record<string, string> = lies ? { LD_PRELOAD: whereIs(LIAR) ?? LIAR } : {}
  const setup: WriterSetup = { file, dataFolder: bookFolder, seed }
  const writer = startProgram<WriterSaid>(path.join(import.meta.dirname, '../kill/writer.ts'), setup, { env })
  await writer.hears((said) => 'ack' in said)
  await new Promise((resolve) => setTimeout(resolve, chance.below(LONGEST_LIFE_MS)))
  // Only what was heard before the cut counts: the writer may still say things that the power no longer carries.
  const acked = noteAcks(ledger, writer)
  disk.cutPower()
  await writer.kill()
  disk.restart()
  return { acked, ...(await lookAfterCrash(file, ledger, { mayBeUnsaid: Infinity })) }
}
