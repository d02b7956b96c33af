import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { clippings } from '#storage/clippings.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const putAwayClipping = action({
  name: 'put-away-clipping',
  summary: 'Puts a kept link away: it is proposed to nobody, and who got it stays known',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }) {
    return storage.write({ label: 'Put a link away', today: await today() }, async (writer) => {
      const clipping = await getRecord(writer, clippings, id)
      const away = { ...clipping, version, state: 'put-away' as const }
      return { clipping: await updateRecord(writer, clippings, away), step: writer.step }
    })
  },
})
