import type { Day } from '#book/day.ts'
import type { Instant } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { Settings } from '#book/settings.ts'
import { importRecords } from '#storage/import-records.ts'
import { createRecord, updateRecord } from '#storage/records.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import type { Storage, Writer } from '#storage/storage.ts'
import type { ImportCounts, PreviewDecision } from '../views.ts'
import type { FileToImport } from './desk.ts'
import type { Read } from './reading.ts'
import { saveInteractions } from './save-interactions.ts'
import { savePeople } from './save-people.ts'

export interface Saving {
  readonly importId: RecordId
  readonly files: readonly FileToImport[]
  readonly read: Read
  /** What the owner answered, by the person in the files. */
  readonly decisions: ReadonlyMap<number, PreviewDecision>
  readonly counts: ImportCounts
  readonly today: Day
  readonly now: Instant
  readonly newId: () => RecordId
  /** Called now and then with the number of records saved so far; may throw, and then nothing is saved. */
  readonly onProgress: (done: number) => void
}

/** Saves what was read as one step: all of it, or nothing. A file saved before changes nothing. */
export async function saveFiles(storage: Storage, saving: Saving): Promise<{ step: number; counts: ImportCounts }> {
  const titles = [...new Set(saving.read.files.map((file) => file.title))]
  const label = `Imported ${new Intl.ListFormat('en').format(titles)}`
  return storage.write({ label, today: saving.today }, async (writer) => {
    const { idOf, added, news } = await savePeople(writer, saving)
    const newInteractions = await saveInteractions(writer, { ...saving, idOf })
    await saveMe(writer, saving.read)
    const counts = { ...saving.counts, new: added, newInteractions, news }
    if (writer.changed.size > 0) await createRecord(writer, importRecords, recordOf(saving, counts))
    return { step: writer.step, counts }
  })
}

function recordOf({ importId, read, now }: Saving, counts: ImportCounts) {
  return {
    id: importId,
    files: read.files.map(({ name, format }) => ({ name, format })),
    savedAt: now,
    counts: { ...counts },
  }
}

/** What the files say of the owner: their own work and places, for offers and references. */
async function saveMe(writer: Writer, { me }: Read): Promise<void> {
  if (Object.keys(me).length === 0) return
  const settings = await readSettings(writer)
  const known = Settings.shape.me.parse({ ...settings.me, ...me })
  await updateRecord(writer, settingsTable, { ...settings, me: known, id: SETTINGS_ID })
}
