import { createHmac, randomBytes } from 'node:crypto'
import { strangerKey } from '#book/match-answer.ts'
import type { Stranger } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { updateRecord } from '#storage/records.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import type { Reader, Writer } from '#storage/storage.ts'

/** The mark of somebody erased for good, by a `strangerKey` of theirs. The book's secret is made when first needed. */
export async function forgottenId(writer: Writer, strangerKey: string): Promise<RecordId> {
  return markOf(await secretOf(writer), strangerKey)
}

/** How to make marks while nothing is written; undefined where nobody was ever erased. */
export async function marksOfForgotten(reader: Reader): Promise<((strangerKey: string) => RecordId) | undefined> {
  const { forgettingSecret } = await readSettings(reader)
  return forgettingSecret === undefined ? undefined : (strangerKey) => markOf(forgettingSecret, strangerKey)
}

/** HMAC-SHA-256 (RFC 2104): whoever holds the marks without the secret cannot try names against them. */
function markOf(secret: string, strangerKey: string): RecordId {
  return createHmac('sha256', secret).update(strangerKey).digest('base64url')
}

async function secretOf(writer: Writer): Promise<string> {
  const settings = await readSettings(writer)
  if (settings.forgettingSecret !== undefined) return settings.forgettingSecret
  const forgettingSecret = randomBytes(32).toString('base64url')
  await updateRecord(writer, settingsTable, { ...settings, forgettingSecret, id: SETTINGS_ID })
  return forgettingSecret
}

/** Every key under which a file might bring somebody: each page, address and number alone, and all that is known. */
export function keysThatName(stranger: Stranger, country: string): string[] {
  const { name, links = [], emails = [], phones = [] } = stranger
  const described = [
    stranger,
    ...links.map((link) => ({ name, links: [link] })),
    ...emails.map((email) => ({ name, emails: [email] })),
    ...phones.map((phone) => ({ name, phones: [phone] })),
  ]
  const keys = described.map((one) => strangerKey(one, country))
  // What has no page, address or number in it is a mere name, and others have that, too.
  return keys.filter((key, at) => at === 0 || !key.startsWith('name '))
}
