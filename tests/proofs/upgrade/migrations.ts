import { copyFile, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { SCHEMA_VERSION } from '#storage/drivers/driver.ts'
import { openSqlite } from '#storage/drivers/sqlite.ts'
import { dumpLines } from '#storage/dump.ts'
import { migrate, statementsFor } from '#storage/migrate.ts'
import { openStorage } from '#storage/open.ts'
import { openBook } from '../../../src/main.ts'
import { chanceFrom } from '../chance.ts'
import { NOON, TODAY, withFolder } from '../kill/kill.ts'
import { run } from '../kill/steps.ts'
import { startProgram } from '../program.ts'
import { Faults } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { signsOfHalfSteps } from '../wholeness.ts'
import type { MigratorSetup } from './migrator.ts'

const FOLDER = new URL('../../../src/storage/migrations/', import.meta.url)
const MIGRATOR = path.join(import.meta.dirname, 'migrator.ts')

/** The statements of the migration that leads to a version. */
async function statementsTo(version: number): Promise<string[]> {
  const name = (await readdir(FOLDER)).find((file) => Number(file.slice(0, 4)) === version)
  if (name === undefined) throw new Error(`There is no migration to schema ${version}`)
  return statementsFor('sqlite', await readFile(new URL(name, FOLDER), 'utf8'))
}

/**
 * V12: each migration is killed before some of its statements (`most` of each migration; all of them by default) and
 * before its commit. The book must then be of the old or the new schema, and open and hold the same as before.
 */
export function migrationProof({ most = Infinity, seed }: { readonly most?: number; readonly seed: number }): Proof {
  return {
    number: 'V12',
    promise: 'A migration that is killed at any statement leaves the old version or the new one',
    run: (say) =>
      withFolder(async (folder) => {
        const faults = new Faults()
        const sums = { kills: 0, old: 0, finished: 0 }
        for (let version = 1; version <= SCHEMA_VERSION; version += 1) {
          const before = path.join(folder, `before-${version}.sqlite`)
          await bookBefore(before, version)
          for (const statements of someOf((await statementsTo(version)).length, { most, seed })) {
            const file = path.join(folder, `${version}-${statements}.sqlite`)
            await copyFile(before, file).catch(() => {})
            const setup: MigratorSetup = { file, version, statements }
            const migrator = startProgram(MIGRATOR, setup)
            const wasKilled = await migrator.finished().then(
              () => false,
              (error: Error) => error.message.includes('SIGKILL'),
            )
            if (!wasKilled) faults.add(`schema ${version}, after ${statements} statements: the kill did not happen`)
            const found = await schemaOf(file)
            if (found !== version - 1) faults.add(`schema ${version}, after ${statements}: it is of schema ${found}`)
            else sums.old += 1
            const lines = await openedAndWhole(file)
            if (lines.length > 0) faults.add(...lines.map((line) => `schema ${version}, after ${statements}: ${line}`))
            else sums.finished += 1
            sums.kills += 1
          }
          say(`migration ${version} of ${SCHEMA_VERSION}`)
        }
        return {
          figures: {
            'kills of a migration': sums.kills,
            'left the old version': sums.old,
            'then opened, brought up to date and whole': sums.finished,
          },
          faults: faults.list,
        }
      }),
  }
}

/** All cuts of a migration of so many statements, or some of them by chance, always with the one before the commit. */
function someOf(statements: number, { most, seed }: { readonly most: number; readonly seed: number }): number[] {
  const all = Array.from({ length: statements + 1 }, (_, at) => at)
  if (all.length <= most) return all
  const chance = chanceFrom(seed)
  const some = new Set([statements])
  while (some.size < most) some.add(chance.below(statements))
  return [...some]
}

/** A book of the schema before `version`; before the first there is no file yet. */
async function bookBefore(file: string, version: number): Promise<void> {
  if (version === 1) return
  const driver = openSqlite(file)
  await migrate(upTo(driver, version - 1))
  await driver.close()
}

/** Stops before a later migration, as the program of that time did. */
function upTo(driver: ReturnType<typeof openSqlite>, last: number): typeof driver {
  return {
    ...driver,
    migrate: async (version, statements) => (version <= last ? driver.migrate(version, statements) : undefined),
  }
}

async function schemaOf(file: string): Promise<number> {
  const driver = openSqlite(file)
  try {
    return await driver.schemaVersion()
  } finally {
    await driver.close()
  }
}

/** Opens it as the next start would, which migrates it, and writes in it. What speaks against it. */
async function openedAndWhole(file: string): Promise<string[]> {
  const book = await openBook({ where: { file }, dataFolder: path.dirname(file), now: () => new Date(NOON) })
  try {
    await run(book.context, 'add-person', { name: 'Ada Lovelace' })
  } finally {
    await book.close()
  }
  const { storage } = await openStorage({ file }, () => NOON)
  try {
    const people = (await Array.fromAsync(dumpLines(storage))).filter((line) => line.includes('Lovelace'))
    return [...(people.length === 1 ? [] : ['Ada is not in it']), ...(await signsOfHalfSteps(storage, TODAY))]
  } finally {
    await storage.close()
  }
}
