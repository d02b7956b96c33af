import { z } from 'zod'
import type { Instant } from '#book/day.ts'
import type { Draft } from '#book/draft.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { drafts } from '#storage/drafts.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { draftShown, refuseUnless, stateShown } from './drafts-shown.ts'

export const settleDraft = action({
  name: 'settle-draft',
  summary: 'Says of a letter that may have been sent whether it was; only a no lets it be sent again',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId, version: Version, wasSent: z.boolean() }),

  async run({ storage, today, now }, { id, version, wasSent }) {
    const on = await today()
    const label = wasSent ? 'Noted that a letter went out' : 'Noted that a letter did not go out'
    return storage.write({ label, today: on }, async (writer) => {
      const draft = await getRecord(writer, drafts, id)
      const shown = stateShown(draft)
      refuseUnless({ ...draft, state: shown }, ['may-have-been-sent'])
      if (draft.version !== version) {
        throw new Refusal('conflict', 'This letter was changed meanwhile; look at it again', { current: draft })
      }
      if (!wasSent) refuseSoonAfter(draft, now())
      const { problem: _problem, sendingSince: _since, ...kept } = draft
      const settled = await updateRecord(writer, drafts, {
        ...kept,
        ...(wasSent
          ? { state: 'sent' as const, sentOn: on }
          : { state: 'not-sent' as const, problem: 'You said that it did not go out' }),
      })
      return { draft: await draftShown(writer, settled), step: writer.step }
    })
  },
})

/** Longer than a mail server may be silent before it says that it took a letter. */
const PATIENCE_MS = 10 * 60_000

/** Another program of the owner's may still be sending it. */
function refuseSoonAfter({ state, sendingSince }: Draft, now: Instant): void {
  if (state !== 'sending' || sendingSince === undefined) return
  if (Date.parse(now) - Date.parse(sendingSince) >= PATIENCE_MS) return
  throw new Refusal('conflict', 'It may still be on its way. Say so again in ten minutes')
}
