import { expect, test } from 'vitest'
import { openSqlite } from '#storage/drivers/sqlite.ts'
import { migrate } from '#storage/migrate.ts'
import type { Driver } from '#storage/drivers/driver.ts'
import { migrationProof } from './migrations.ts'

test('V12: a migration that is killed leaves the old version, which opens', { timeout: 120_000 }, async () => {
  const { faults, figures } = await migrationProof({ most: 3, seed: 4 }).run(() => {})
  expect(faults).toEqual([])
  expect(figures['kills of a migration']).toBeGreaterThan(3)
})

test('V12: a migration that fails at any statement changes nothing', { timeout: 120_000 }, async () => {
  const statements: string[][] = []
  await migrate(noting(openSqlite(':memory:'), statements))
  for (const [at, all] of statements.entries()) {
    for (let done = 0; done <= all.length; done += 1) {
      const driver = openSqlite(':memory:')
      for (const [before, earlier] of statements.slice(0, at).entries()) await driver.migrate(before + 1, earlier)
      const broken = [...all.slice(0, done), 'this is no statement']
      await expect(driver.migrate(at + 1, broken)).rejects.toThrow('syntax error')
      expect(await driver.schemaVersion()).toBe(at)
      await driver.migrate(at + 1, all)
      expect(await driver.schemaVersion()).toBe(at + 1)
      await driver.close()
    }
  }
})

/** Notes each migration's statements as they go by. */
function noting(driver: Driver, noted: string[][]): Driver {
  return {
    ...driver,
    migrate(version, statements) {
      noted.push([...statements])
      return driver.migrate(version, statements)
    },
  }
}
