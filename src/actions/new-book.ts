import { STARTING_CIRCLES } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import { Settings } from '#book/settings.ts'
import { circles } from '#storage/circles.ts'
import { createRecords, findRecord } from '#storage/records.ts'
import { createSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import type { Storage } from '#storage/storage.ts'

/**
 * Writes what a new book begins with: the four circles, and settings that fit where the owner lives. Once: two programs
 * may open a new book at the same moment.
 */
export async function startBook(
  storage: Storage,
  home: { readonly timeZone: string; readonly country: string; readonly today: Day },
): Promise<void> {
  await storage.write({ label: 'Started the book', today: home.today }, async (writer) => {
    if ((await findRecord(writer, settingsTable, SETTINGS_ID)) !== undefined) return
    await createRecords(writer, circles, STARTING_CIRCLES)
    await createSettings(writer, Settings.parse({ timeZone: home.timeZone, country: home.country }))
  })
}
