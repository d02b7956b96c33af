import type { Day } from '#book/day.ts'
import type { Prompt } from '#book/prompt.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Stored } from '#book/record.ts'
import { promises, promisesWith } from '#storage/promises.ts'
import { updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { settle } from '../settling.ts'
import type { Answering } from './answering.ts'

/** Done keeps the promise; put off or passed over, it is reminded of later and its own day stays what it was. */
export const promiseKept: Answering = {
  async done(writer, { prompt, newId }) {
    const made = await promiseOf(writer, prompt)
    if (made !== undefined) await settle(writer, made, { state: 'kept', on: writer.today, newId })
  },
  later: (writer, { prompt, until }) => putOff(writer, prompt, until),
  notThisOne: (writer, { prompt, until }) => putOff(writer, prompt, until),
}

async function putOff(writer: Writer, prompt: Prompt, until: Day): Promise<void> {
  const made = await promiseOf(writer, prompt)
  if (made !== undefined) await updateRecord(writer, promises, { ...made, remindOn: until })
}

/** The one that the card named; a card of an older book named none and meant the oldest whose day had come. */
async function promiseOf(writer: Writer, { personId, aboutId }: Prompt): Promise<Stored<PromiseMade> | undefined> {
  const open = (await promisesWith(writer, personId)).filter(({ state }) => state === 'open')
  if (aboutId !== undefined) return open.find(({ id }) => id === aboutId)
  return open.find(({ whose, day, remindOn }) => whose !== 'theirs' && (remindOn ?? day) <= writer.today)
}
