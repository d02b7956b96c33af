import { z } from 'zod'
import { hostOf, WAY, WebAddress } from '../way.ts'

/** Any server that speaks `/v1/chat/completions`; Ollama on this machine unless the owner says otherwise. */
export const LanguageModelConfig = z.object({
  server: WebAddress.default('http://localhost:11434').describe('The address of the model server, without /v1'),
  model: z.string().min(1).max(200).describe('The name of the model there'),
  ...WAY,
})
export type LanguageModelConfig = z.infer<typeof LanguageModelConfig>

export const LanguageModelSecret = z.object({
  key: z.string().min(1).max(500).optional().describe('The key of the model server, where it wants one'),
})
export type LanguageModelSecret = z.infer<typeof LanguageModelSecret>

export type LanguageModel = LanguageModelConfig & LanguageModelSecret

/** The host that is called, for the privacy page. */
export function languageModelDestination({ server }: Pick<LanguageModelConfig, 'server'>): string {
  return hostOf(server)
}
