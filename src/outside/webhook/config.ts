import { z } from 'zod'
import { WAY, WebAddress } from '../way.ts'

export const WebhookConfig = z.object({
  url: WebAddress.describe('The address that takes the reminder'),
  ...WAY,
})
export type WebhookConfig = z.infer<typeof WebhookConfig>

export const WebhookSecret = z.object({
  secret: z.string().min(8).max(500).optional().describe('A secret that both sides know, to sign with'),
})
export type WebhookSecret = z.infer<typeof WebhookSecret>
