import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { drafts } from '#storage/drafts.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { draftShown, refuseUnless } from './drafts-shown.ts'

export const dropDraft = action({
  name: 'drop-draft',
  summary: 'Puts a letter away that is not to be sent',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }) {
    return storage.write({ label: 'Put a draft away', today: await today() }, async (writer) => {
      const draft = await getRecord(writer, drafts, id)
      refuseUnless(draft, ['open', 'not-sent', 'handed-over'])
      const dropped = await updateRecord(writer, drafts, { ...draft, state: 'dropped', version })
      return { draft: await draftShown(writer, dropped), step: writer.step }
    })
  },
})
