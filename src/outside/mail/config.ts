import { z } from 'zod'
import { WAY } from '../way.ts'
import { isPlainAddress } from './letter.ts'

const Address = z.string().max(254).refine(isPlainAddress, 'Enter one plain address, as ada@example.org')

/** The server that takes the owner's letters. */
export const MailServerConfig = z.object({
  host: z
    .string()
    .regex(/^[\w.:-]{1,253}$/u, 'Enter the name of the mail server, as smtp.example.org')
    .describe('The mail server'),
  port: z.int().min(1).max(65_535).default(465).describe('Its port: 465 for tls, 587 for starttls'),
  /** `none` only on this machine or in the owner's own network. */
  security: z.enum(['tls', 'starttls', 'none']).default('tls').describe('How the connection is encrypted'),
  user: z.string().min(1).max(254).optional().describe('The name to log in with'),
  from: Address.describe('The address that letters come from'),
  name: z
    .string()
    .max(100)
    .regex(/^[^\p{Cc}]*$/u, 'A name has one line')
    .optional()
    .describe('The name that letters come from'),
  ...WAY,
})
export type MailServerConfig = z.infer<typeof MailServerConfig>

export const MailServerSecret = z.object({
  password: z.string().min(1).max(500).optional().describe('The password for it, best one for this use alone'),
})
export type MailServerSecret = z.infer<typeof MailServerSecret>

export type MailServer = MailServerConfig & MailServerSecret

/** Reminders by mail go to the owner alone. */
export const EmailConfig = MailServerConfig.extend({ to: Address.describe('Your own address, which reminders go to') })
export type EmailConfig = z.infer<typeof EmailConfig>

/** The host that is called, for the privacy page. */
export function mailDestination({ host, port }: Pick<MailServerConfig, 'host' | 'port'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`
}
