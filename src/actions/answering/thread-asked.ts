import type { Day } from '#book/day.ts'
import type { Prompt } from '#book/prompt.ts'
import type { Stored } from '#book/record.ts'
import type { Thread } from '#book/thread.ts'
import { findRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { threads } from '#storage/threads.ts'
import type { Answering } from './answering.ts'

/** Done: it was asked about. Put off or passed over, it stays open and is asked about later. */
export const threadAsked: Answering = {
  async done(writer, { prompt, entry }) {
    const thread = await openThread(writer, prompt)
    if (thread !== undefined) await updateRecord(writer, threads, { ...thread, state: 'asked', settledOn: entry.day })
  },
  later: (writer, { prompt, until }) => askFrom(writer, prompt, until),
  notThisOne: (writer, { prompt, until }) => askFrom(writer, prompt, until),
}

async function askFrom(writer: Writer, prompt: Prompt, day: Day): Promise<void> {
  const thread = await openThread(writer, prompt)
  if (thread !== undefined) await updateRecord(writer, threads, { ...thread, askFrom: day })
}

async function openThread(writer: Writer, { aboutId }: Prompt): Promise<Stored<Thread> | undefined> {
  const thread = aboutId === undefined ? undefined : await findRecord(writer, threads, aboutId)
  return thread?.state === 'open' ? thread : undefined
}
