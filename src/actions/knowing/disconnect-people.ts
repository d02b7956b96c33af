import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { connections } from '#storage/connections.ts'
import { deleteRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const disconnectPeople = action({
  name: 'disconnect-people',
  summary: 'Takes back that two people know each other',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, given) {
    return storage.write({ label: 'Removed a connection', today: await today() }, async (writer) => {
      await deleteRecord(writer, connections, given)
      return { step: writer.step }
    })
  },
})
