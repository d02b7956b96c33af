import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { Thread } from '#book/thread.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { threads } from '#storage/threads.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'

export const editThread = action({
  name: 'edit-thread',
  summary: 'Changes what to ask about, or says that it was asked or may be dropped',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    change: partialOf(Thread.pick({ words: true, askFrom: true, sensitive: true, state: true })),
  }),

  async run({ storage, today }, { id, version, change }) {
    const day = await today()
    return storage.write({ label: LABELS[change.state ?? 'open'], today: day }, async (writer) => {
      const before = await getRecord(writer, threads, id)
      const isSettled = (change.state ?? before.state) !== 'open'
      const settledOn = isSettled ? (before.settledOn ?? day) : null
      const changed = Thread.parse(withChanges(before, { ...change, settledOn }))
      return { thread: await updateRecord(writer, threads, { ...changed, version }), step: writer.step }
    })
  },
})

const LABELS = {
  open: 'Changed what to ask about',
  asked: 'Asked about it',
  dropped: 'Let go of what to ask about',
} as const
