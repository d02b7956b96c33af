import { Settings } from '#book/settings.ts'
import type { Stored } from '#book/record.ts'
import { createRecord, getRecord, withoutVersion } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader, Writer } from './storage.ts'

/** There is one record of settings in a book. */
export const SETTINGS_ID = 'settings'

export const settingsTable: RecordTable<Settings & { readonly id: string }> = {
  kind: 'settings',
  table: 'settings',
  noun: 'set of settings',
  columns: () => ({}),
}

/** The settings, with the starting values of any that a newer program knows and the book does not yet. */
export async function readSettings(reader: Reader): Promise<Stored<Settings>> {
  const { version, ...stored } = await getRecord(reader, settingsTable, SETTINGS_ID)
  return { ...Settings.parse(withoutVersion(stored)), version }
}

export async function createSettings(writer: Writer, settings: Settings): Promise<void> {
  await createRecord(writer, settingsTable, { ...settings, id: SETTINGS_ID })
}
