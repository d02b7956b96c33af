import { createHmac, randomBytes } from 'node:crypto'
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
