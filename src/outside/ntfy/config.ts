import { z } from 'zod'
import { WAY, WebAddress } from '../way.ts'

export const NtfyConfig = z.object({
  server: WebAddress.default('https://ntfy.sh').describe('The address of the ntfy server'),
  topic: z
    .string()
    .regex(/^[-_A-Za-z0-9]{1,64}$/u, 'A topic has letters, digits, - and _, at most 64')
    .describe('The topic. On a public server, whoever knows it can read along: make it long'),
  ...WAY,
})
export type NtfyConfig = z.infer<typeof NtfyConfig>

export const NtfySecret = z.object({
  token: z.string().min(1).max(500).optional().describe('An access token of the ntfy server'),
})
export type NtfySecret = z.infer<typeof NtfySecret>
