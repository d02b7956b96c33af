import { z } from 'zod'
import { Interaction, Purpose } from '#book/interaction.ts'
import { Day } from '#book/day.ts'
import { RecordId, Version } from '#book/record.ts'
import { drafts } from '#storage/drafts.ts'
import { getRecord } from '#storage/records.ts'
import type { Context } from '../action.ts'
import { action } from '../action.ts'
import { peopleOf, refuseFuture } from '../log-interaction.ts'
import { readBetweenUs } from './between-us.ts'
import { LetterKindName } from './coach-letter.ts'
import { draftShown, refuseUnless } from './drafts-shown.ts'
import { noticesFor } from './judging.ts'
import { logSent } from './logging.ts'

/** What may be said of a letter that went out; what is left out is read from the letter. */
export const OfTheLetter = {
  /** Today, when left out. */
  day: Day.optional(),
  as: Interaction.shape.kind.optional(),
  purposes: z.array(Purpose).max(10).optional(),
  /** What you asked for; an empty text says that it asks for nothing. */
  ask: z.string().max(2000).optional(),
  whatITold: Interaction.shape.whatITold,
  /** Others whom it went to as well, as the other side of an introduction. */
  otherPersonIds: z.array(RecordId).max(20).optional(),
} as const

export const logDraft = action({
  name: 'log-draft',
  summary: 'Writes down that a letter went out, and what it asked for, in one step',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId, version: Version, ...OfTheLetter }),

  async run(context, { id, version, ...said }) {
    const { storage, today, newId } = context
    const now = await today()
    const day = said.day ?? now
    refuseFuture(day, now)
    const draft = await getRecord(storage, drafts, id)
    const [person] = await peopleOf(storage, [draft.personId])
    if (said.otherPersonIds !== undefined) await peopleOf(storage, said.otherPersonIds)
    const overrode = await overriddenBy(context, draft)
    const label = `Logged a letter to ${person?.name.full ?? 'somebody'}`
    return storage.write({ label, today: now }, async (writer) => {
      const current = await getRecord(writer, drafts, id)
      refuseUnless(current, ['open', 'not-sent', 'handed-over', 'sent', 'may-have-been-sent'])
      const logged = await logSent(
        writer,
        { ...current, version },
        { ...said, kind: said.as, withIds: said.otherPersonIds, day, overrode, newId },
      )
      return { ...logged, draft: await draftShown(writer, logged.draft), step: writer.step }
    })
  },
})

/** What the guards had to say against asking, had they been listened to (R25). */
export async function overriddenBy(
  { storage, today }: Context,
  draft: { readonly id: RecordId; readonly personId: RecordId; readonly kind: string; readonly text: string },
): Promise<string[]> {
  const between = await readBetweenUs(storage, draft.personId, await today())
  const { data: kind = 'other' } = LetterKindName.safeParse(draft.kind)
  const notices = await noticesFor(storage, between, { text: draft.text, kind, intent: 'ask', draftId: draft.id })
  return notices.filter(({ mood }) => mood === 'mind').map(({ guard }) => guard)
}
