import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { Person } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { promises } from '#storage/promises.ts'
import { createRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'

/** While both still know who the other was; a starting value. */
const FOLLOW_UP_DAYS = 2

interface FollowUp {
  readonly id: RecordId
  readonly words?: string | undefined
  readonly day?: Day | undefined
}

/** The owner's own promise to be in touch, counted from the day it is written down (R98). */
export async function followUpWith(
  writer: Writer,
  { id: personId, name }: Person,
  { id, words, day }: FollowUp,
): Promise<Stored<PromiseMade>> {
  return createRecord(writer, promises, {
    id,
    personId,
    whose: 'mine',
    words: words ?? `Write to ${name.given ?? name.full.split(/\s+/u)[0] ?? name.full}`,
    day: day ?? addDays(writer.today, FOLLOW_UP_DAYS),
    state: 'open',
  })
}
