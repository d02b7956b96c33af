import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { dumpLines } from '#storage/dump.ts'
import { openStorage } from '#storage/open.ts'
import { chanceFrom } from '../chance.ts'
import { writeLinkedInZip } from '../linkedin-zip.ts'
import { startProgram } from '../program.ts'
import { Faults } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { sameButForIds } from '../same-but-for-ids.ts'
import { signsOfHalfSteps } from '../wholeness.ts'
import type { ImporterSaid, ImporterSetup } from './importer.ts'
import { newBook, NOON, TODAY, withFolder } from './kill.ts'

export interface KillImportSize {
  readonly kills: number
  readonly connections: number
  readonly messages: number
  readonly seed: number
}

/** V1: an import is killed while it saves; the book is as before or complete, and the same import again completes it. */
export function killImportProof({ kills, connections, messages, seed }: KillImportSize): Proof {
  return {
    number: 'V1',
    promise: 'An import that is killed while it saves leaves nothing or all, and run again it ends as if never killed',
    run: (say) =>
      withFolder(async (folder) => {
        const chance = chanceFrom(seed)
        const exportFile = await writeLinkedInZip(path.join(folder, 'Complete_LinkedInDataExport.zip'), {
          connections,
          messages,
        })
        const fresh = path.join(folder, 'fresh.sqlite')
        await newBook(fresh, folder)
        const before = (await look(fresh)).data
        const setup: ImporterSetup = { file: path.join(folder, 'book.sqlite'), dataFolder: folder, exportFile }
        await copyBook(fresh, setup.file)
        let savingMs = await importWhole(setup)
        const { data: complete, signs } = await look(setup.file)
        const faults = new Faults()
        faults.add(...signs.map((sign) => `uninterrupted: ${sign}`))
        const came = { nothing: 0, all: 0 }
        for (let done = 0; done < kills; done += 1) {
          await copyBook(fresh, setup.file)
          const importer = startProgram<ImporterSaid>(IMPORTER, setup)
          await importer.hears((said) => 'saving' in said)
          await new Promise((resolve) => setTimeout(resolve, chance.below(Math.ceil(savingMs))))
          await importer.kill()
          const killed = await look(setup.file)
          const outcome = same(killed.data, before) ? 'nothing' : same(killed.data, complete) ? 'all' : undefined
          const kill = `kill ${done} of the import`
          if (outcome === undefined) faults.add(`${kill}: the book is neither as before nor complete`)
          else came[outcome] += 1
          if (outcome === 'nothing' && importer.said.some((said) => 'saved' in said)) {
            faults.add(`${kill}: it was acknowledged and is not there`)
          }
          const savedInMs = await importWhole(setup)
          // The machine may have been busy the first time; a kill must not come too late ever after.
          if (outcome === 'nothing') savingMs = Math.min(savingMs, savedInMs)
          const again = await look(setup.file)
          if (!same(again.data, complete)) faults.add(`${kill}: run again, it ends otherwise than uninterrupted`)
          faults.add(...[...killed.signs, ...again.signs].map((sign) => `${kill}: ${sign}`))
          if (done % 20 === 19) say(`${done + 1} of ${kills} kills of an import, ${faults.count} faults`)
        }
        return {
          figures: {
            'kills while an import saves': kills,
            'records in the import': connections + messages,
            'nothing of it was there': came.nothing,
            'all of it was there': came.all,
          },
          faults: faults.list,
        }
      }),
  }
}

const IMPORTER = path.join(import.meta.dirname, 'importer.ts')

/** Imports without a kill and tells how long the saving took. */
async function importWhole(setup: ImporterSetup): Promise<number> {
  const importer = startProgram<ImporterSaid>(IMPORTER, setup)
  await importer.hears((said) => 'saving' in said)
  const began = performance.now()
  await importer.hears((said) => 'saved' in said)
  const savingMs = performance.now() - began
  await importer.finished()
  return savingMs
}

/** A book that was closed is one file. */
async function copyBook(from: string, to: string): Promise<void> {
  for (const rest of ['-wal', '-shm']) await rm(`${to}${rest}`, { force: true })
  await cp(from, to)
}

async function look(file: string): Promise<{ data: readonly string[]; signs: readonly string[] }> {
  const { storage } = await openStorage({ file }, () => NOON)
  try {
    const data = sameButForIds(await Array.fromAsync(dumpLines(storage)))
    return { data, signs: await signsOfHalfSteps(storage, TODAY) }
  } finally {
    await storage.close()
  }
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at])
}
