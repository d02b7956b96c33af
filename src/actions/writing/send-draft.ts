import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { drafts } from '#storage/drafts.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { draftShown } from './drafts-shown.ts'
import { logDraft, OfTheLetter } from './log-draft.ts'
import { MAIL_IS_OFF, mailServerOf } from './mail-server.ts'
import { sendConfirmed } from './sending.ts'
import { refuseOpenGaps } from './open-gaps.ts'

export const sendDraft = action({
  name: 'send-draft',
  summary: 'Sends a letter by your own mail server, at most once and to the address you confirmed, then logs it',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    id: RecordId,
    /** The version that you saw: a letter that was changed since is not sent. */
    version: Version,
    /** The address that you saw; it is the only one that the letter goes to. */
    to: z.string().min(1).max(1000),
    ...OfTheLetter,
  }),

  async run(context, { id, version, to, ...said }) {
    const { storage } = context
    const unsent = await getRecord(storage, drafts, id)
    refuseOpenGaps(unsent)
    const { personId } = unsent
    const { name } = await getRecord(storage, people, personId)
    for (const other of said.otherPersonIds ?? []) await getRecord(storage, people, other)
    const server = await mailServerOf(storage)
    if (server === undefined) throw new Refusal('not-allowed', MAIL_IS_OFF)
    const { draft, outcome, step } = await sendConfirmed(context, server, { id, version, to, name: name.full })
    if (draft.state !== 'sent') return { draft: await draftShown(storage, draft), outcome, step }
    const logged = await logDraft.run(context, { ...said, id, version: draft.version })
    return { ...logged, outcome }
  },
})
