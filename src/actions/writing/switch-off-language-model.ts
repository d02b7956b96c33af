import { z } from 'zod'
import { updateRecord } from '#storage/records.ts'
import { forgetSecret } from '#storage/secrets.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import { action } from '../action.ts'
import { MODEL_KEY } from './language-model.ts'

export const switchOffLanguageModel = action({
  name: 'switch-off-language-model',
  summary: 'Switches the language model off, and forgets its address and key',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run({ storage, today }) {
    await forgetSecret(storage, MODEL_KEY)
    return storage.write({ label: 'Switched the language model off', today: await today() }, async (writer) => {
      const { languageModel: _model, ...settings } = await readSettings(writer)
      await updateRecord(writer, settingsTable, { ...settings, id: SETTINGS_ID })
      return { isOn: false, step: writer.step }
    })
  },
})
