import { readFile, readdir } from 'node:fs/promises'
import { refuseNewerSchema, SCHEMA_VERSION } from './drivers/driver.ts'
import type { Driver } from './drivers/driver.ts'

const FOLDER = new URL('migrations/', import.meta.url)

/**
 * Brings the tables up to date, one numbered file at a time, each in a transaction of its own. A checked copy of what
 * was there before is kept.
 * A book of a later program is refused and left as it is.
 */
export async function migrate(driver: Driver): Promise<void> {
  const current = await driver.schemaVersion()
  if (current === SCHEMA_VERSION) return
  refuseNewerSchema(current)
  if (current > 0) await driver.keepCopy(current)
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted()
  for (const file of files) {
    const version = Number(file.slice(0, 4))
    if (version <= current || version > SCHEMA_VERSION) continue
    await driver.migrate(version, statementsFor(driver.dialect, await readFile(new URL(file, FOLDER), 'utf8')))
  }
}

/** The statements of a migration for one dialect: lines marked for the other are left out. */
export function statementsFor(dialect: Driver['dialect'], text: string): string[] {
  const other = dialect === 'sqlite' ? 'postgres' : 'sqlite'
  const lines = text
    .split('\n')
    .filter((line) => !line.endsWith(`-- ${other} only`))
    .map((line) => line.replace(/\s*--.*$/, ''))
  return lines
    .join('\n')
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
