import type { Stranger } from '#book/person.ts'
import { forgotten } from '#storage/forgotten.ts'
import { allRecords } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { keysThatName, marksOfForgotten } from '../forgotten-id.ts'

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
    const answer = known.get(stranger) ?? keysThatName(stranger, country).some((key) => marks.has(markOf(key)))
    known.set(stranger, answer)
    return answer
  }
}
