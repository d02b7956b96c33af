import { strangerKey } from '#book/match-answer.ts'
import type { Stranger } from '#book/person.ts'
import { forgotten } from '#storage/forgotten.ts'
import { allRecords } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { marksOfForgotten } from '../forgotten-id.ts'

/** Whether somebody was erased for good, and so shall not come back with a file. */
export type IsForgotten = (stranger: Stranger) => boolean

export const FORGOTTEN = 'You erased them for good.'

/** Looks for each key under which they may have been erased: every page, address and number, or all that is known. */
export async function forgottenPeople(reader: Reader): Promise<IsForgotten> {
  const markOf = await marksOfForgotten(reader)
  const marks = new Set((await allRecords(reader, forgotten)).map(({ id }) => id))
  if (markOf === undefined || marks.size === 0) return () => false
  const { country } = await readSettings(reader)
  const known = new WeakMap<Stranger, boolean>()
  return (stranger) => {
    const answer = known.get(stranger) ?? keysOf(stranger, country).some((key) => marks.has(markOf(key)))
    known.set(stranger, answer)
    return answer
  }
}

function keysOf(stranger: Stranger, country: string): string[] {
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
