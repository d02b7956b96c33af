import type { LanguageModel } from '#outside/language-model/config.ts'
import { readSecret } from '#storage/secrets.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'

/** The name under which the key of the language model is kept. */
export const MODEL_KEY = 'language-model-key'

/** The owner's language model with its key; undefined while it is off (D12). */
export async function languageModelOf(reader: Reader): Promise<LanguageModel | undefined> {
  const { languageModel } = await readSettings(reader)
  if (languageModel === undefined) return undefined
  const key = await readSecret(reader, MODEL_KEY)
  return { ...languageModel, ...(key === undefined ? {} : { key }) }
}
