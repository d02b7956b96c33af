// Brings a book's tables up to date and dies, as by a kill, before a statement of its choice.
import type { Driver } from '#storage/drivers/driver.ts'
import { openSqlite } from '#storage/drivers/sqlite.ts'
import { migrate } from '#storage/migrate.ts'
import { setupOf } from '../program.ts'

export interface MigratorSetup {
  readonly file: string
  readonly version: number
  /** How many of the migration's statements it lives to see done. */
  readonly statements: number
}

const { file, version, statements } = setupOf<MigratorSetup>()
const driver = openSqlite(file)
const deadly: Driver = {
  ...driver,
  migrate: (to, all) => driver.migrate(to, to === version ? endingIn(all, statements) : all),
}
await migrate(deadly)
await driver.close()

/** A list that looks complete and kills whoever reads on after so many of it. */
function endingIn(all: readonly string[], lives: number): readonly string[] {
  return Object.assign([...all], {
    *[Symbol.iterator]() {
      yield* all.slice(0, lives)
      process.kill(process.pid, 'SIGKILL')
    },
  })
}
