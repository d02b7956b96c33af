import { z } from 'zod'
import { OwnLanguageModel } from '#book/own-servers.ts'
import { LanguageModelConfig, languageModelDestination, LanguageModelSecret } from '#outside/language-model/config.ts'
import { updateRecord } from '#storage/records.ts'
import { forgetSecret, keepSecret, secretNames } from '#storage/secrets.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import { action } from '../action.ts'
import { MODEL_KEY } from './language-model.ts'

export const setUpLanguageModel = action({
  name: 'set-up-language-model',
  summary: 'Switches a language model on, which may put a letter into other words when you ask for it',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    ...LanguageModelConfig.shape,
    /** Left out, the one that is kept for this server stays. */
    key: LanguageModelSecret.shape.key,
  }),

  async run({ storage, today, now }, { key, ...config }) {
    const languageModel = OwnLanguageModel.parse(config)
    const before = await readSettings(storage)
    // A key is for the server that it was given for, and for no other.
    if (key === undefined && before.languageModel?.server !== languageModel.server) {
      await forgetSecret(storage, MODEL_KEY)
    }
    if (key !== undefined) await keepSecret(storage, { name: MODEL_KEY, value: key, now: now() })
    return storage.write({ label: 'Switched a language model on', today: await today() }, async (writer) => {
      const settings = await readSettings(writer)
      await updateRecord(writer, settingsTable, { ...settings, id: SETTINGS_ID, languageModel })
      return {
        languageModel,
        destination: languageModelDestination(languageModel),
        hasKey: (await secretNames(writer)).has(MODEL_KEY),
        step: writer.step,
      }
    })
  },
})
