import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { drafts } from '#storage/drafts.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { draftShown, type DraftShown } from './drafts-shown.ts'

export const showDraft = action({
  name: 'show-draft',
  summary: 'One letter, how far it has come, and what it asked for',
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId }),

  async run({ storage }, { id }): Promise<{ draft: DraftShown }> {
    return { draft: await draftShown(storage, await getRecord(storage, drafts, id)) }
  },
})
