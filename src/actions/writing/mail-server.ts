import type { OwnMailServer } from '#book/own-servers.ts'
import type { MailServer } from '#outside/mail/config.ts'
import { readSecret } from '#storage/secrets.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'

/** The name under which the password of the mail server is kept. */
export const MAIL_PASSWORD = 'mail-password'

/** The owner's mail server with its password, for letters and reminders alike; undefined while it is off. */
export async function mailServerOf(reader: Reader): Promise<MailServer | undefined> {
  const { mail } = await readSettings(reader)
  if (mail === undefined) return undefined
  const { testedOn: _day, ...server } = mail
  const password = await readSecret(reader, MAIL_PASSWORD)
  return { ...server, ...(password === undefined ? {} : { password }) }
}

/** Whether letters would go by the same server and name, so that a password kept for it still belongs there. */
export function isSameServer(one: OwnMailServer | undefined, other: OwnMailServer): boolean {
  return one?.host === other.host && one.port === other.port && one.user === other.user
}

export const MAIL_IS_OFF = 'Sending by mail is not switched on. Set up your mail server first'
