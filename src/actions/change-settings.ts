import { z } from 'zod'
import { Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { Settings } from '#book/settings.ts'
import { updateRecord } from '#storage/records.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import { refreshAllTies } from '#storage/ties.ts'
import { action } from './action.ts'
import { partialOf, withChanges } from './changing.ts'
import { shownSettings } from './shown-settings.ts'

/** What has a secret beside it is set up where both are asked for. */
const KEPT_ELSEWHERE = { forgettingSecret: true, mail: true, languageModel: true } as const

export const changeSettings = action({
  name: 'change-settings',
  summary: 'Changes minutes a day, weights, time zone and the like',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ version: Version, change: partialOf(Settings.omit(KEPT_ELSEWHERE)) }),

  async run({ storage, today }, { version, change }) {
    if (change.timeZone) refuseUnknownZone(change.timeZone)
    return storage.write({ label: 'Changed the settings', today: await today() }, async (writer) => {
      const changed = Settings.parse(withChanges(await readSettings(writer), change))
      const saved = await updateRecord(writer, settingsTable, { ...changed, id: SETTINGS_ID, version })
      if (change.weights) await refreshAllTies(writer)
      const { id: _id, ...settings } = saved
      return { settings: shownSettings(settings), step: writer.step }
    })
  },
})

function refuseUnknownZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw new Refusal('invalid', `There is no time zone called ${timeZone}; write it as Europe/Lisbon`)
  }
}
