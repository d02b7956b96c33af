import type { Day } from '#book/day.ts'
import type { Instant } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { Settings } from '#book/settings.ts'
import { importRecords } from '#storage/import-records.ts'
import { createRecord, updateRecord } from '#storage/records.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import type { Storage, Writer } from '#storage/storage.ts'
import type { Inquiries } from './inquiring.ts'
import type { ShowProgress } from './progress.ts'
import type { Read } from './reading.ts'
import { saveExtras } from './save-extras.ts'
import { saveHappened } from './save-happened.ts'
import { saveOffers } from './save-offers.ts'
import { savePeople } from './save-people.ts'
import { alsoOfMe } from './taking.ts'
import type { ImportCounts, PreviewDecision } from './views.ts'

export interface Saving {
  readonly importId: RecordId
  readonly read: Read
  /** What the files left open; the answers are remembered. */
  readonly inquiries: Inquiries | undefined
  /** What the owner answered, by the person in the files. */
  readonly decisions: ReadonlyMap<number, PreviewDecision>
  /** The offers that the owner takes, by their numbers. */
  readonly taken: ReadonlySet<number>
  readonly counts: ImportCounts
  readonly today: Day
  readonly now: Instant
  readonly newId: () => RecordId
  /** May throw, and then nothing is saved. */
  readonly onProgress: ShowProgress
}

/** Saves what was read as one step: all of it, or nothing. A file saved before changes nothing. */
export async function saveFiles(storage: Storage, saving: Saving): Promise<{ step: number; counts: ImportCounts }> {
  const titles = [...new Set(saving.read.files.map((file) => file.title))].filter((title) => title !== '')
  const label = `Imported ${new Intl.ListFormat('en').format(titles)}`
  return storage.write({ label, today: saving.today }, async (writer) => {
    const groupsBefore = writer.changed.get('group') ?? 0
    const { idOf, added, news } = await savePeople(writer, saving)
    const newGroups = (writer.changed.get('group') ?? 0) - groupsBefore
    const newsOfOffers = await saveOffers(writer, { ...saving, idOf })
    const extras = await saveExtras(writer, { ...saving, idOf })
    const happened = await saveHappened(writer, { ...saving, idOf })
    await saveMe(writer, saving.read)
    await saving.inquiries?.save(writer, saving.today)
    const made = { new: added, news: news + newsOfOffers, newGroups, ...happened, ...extras }
    const counts = { ...saving.counts, ...made, openOffers: saving.taken.size }
    if (writer.changed.size > 0) await createRecord(writer, importRecords, recordOf(saving, counts))
    return { step: writer.step, counts }
  })
}

function recordOf({ importId, read, now }: Saving, counts: ImportCounts) {
  return {
    id: importId,
    files: read.files.filter(({ problem }) => problem === undefined).map(({ name, format }) => ({ name, format })),
    savedAt: now,
    counts: { ...counts },
  }
}

/** What the files say of the owner: their own work and places, for offers and references. */
async function saveMe(writer: Writer, { me }: Read): Promise<void> {
  if (Object.keys(me).length === 0) return
  const settings = await readSettings(writer)
  const known = Settings.shape.me.parse(alsoOfMe(settings.me, me))
  await updateRecord(writer, settingsTable, { ...settings, me: known, id: SETTINGS_ID })
}
