import { z } from 'zod'
import { Day } from '#book/day.ts'
import { DraftAnswer } from '#book/draft.ts'
import type { Draft } from '#book/draft.ts'
import { Interaction } from '#book/interaction.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { RecordId as Id, Version } from '#book/record.ts'
import { asks } from '#storage/asks.ts'
import { drafts } from '#storage/drafts.ts'
import { interactions } from '#storage/interactions.ts'
import { createRecord, findRecord, getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from '../action.ts'
import { confirmReach } from '../confirming.ts'
import { refuseFuture } from '../log-interaction.ts'
import { draftShown, refuseUnless } from './drafts-shown.ts'
import { KIND_OF, threadOf } from './logging.ts'

export const answerDraft = action({
  name: 'answer-draft',
  summary: 'Says whether a letter was answered; an answer is logged, and what was asked is settled',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    id: Id,
    version: Version,
    answer: DraftAnswer,
    /** When it came; today, when left out. */
    day: Day.optional(),
    as: Interaction.shape.kind.optional(),
    whatTheyTold: Interaction.shape.whatTheyTold,
  }),

  async run({ storage, today, newId }, { id, version, answer, day, as, whatTheyTold }) {
    const now = await today()
    const on = day ?? now
    refuseFuture(on, now)
    const label = answer === 'no-answer' ? 'Noted that a letter had no answer' : 'Logged an answer to a letter'
    return storage.write({ label, today: now }, async (writer) => {
      const draft = await getRecord(writer, drafts, id)
      refuseUnless(draft, ['logged'])
      const told = whatTheyTold === undefined ? {} : { whatTheyTold }
      const word = { id: newId(), kind: as ?? KIND_OF[draft.channel], day: on, ...told }
      const interaction = answer === 'no-answer' ? undefined : await heardBack(writer, draft, word)
      const ask = await settleAskOf(writer, draft, { state: answer, settledOn: on, ...outcome(whatTheyTold) })
      const answered = { what: answer, day: on }
      const updated = await updateRecord(writer, drafts, { ...draft, answer: answered, version })
      return { draft: await draftShown(writer, updated), interaction, ask, step: writer.step }
    })
  },
})

type Word = Pick<Interaction, 'day' | 'id' | 'kind' | 'whatTheyTold'>

/** Their word belongs to the letter's own conversation: from such words answer odds learn. */
async function heardBack(writer: Writer, draft: Draft, word: Word): Promise<Stored<Interaction>> {
  const interaction = await createRecord(
    writer,
    interactions,
    Interaction.parse({ ...word, direction: 'in', personIds: [draft.personId], thread: threadOf(draft.id) }),
  )
  await confirmReach(writer, interaction)
  return interaction
}

async function settleAskOf(
  writer: Writer,
  { askId }: { readonly askId?: RecordId | undefined },
  settled: { readonly state: DraftAnswer; readonly settledOn: Day; readonly outcome?: string },
) {
  const ask = askId === undefined ? undefined : await findRecord(writer, asks, askId)
  return ask === undefined ? undefined : updateRecord(writer, asks, { ...ask, ...settled })
}

function outcome(words: string | undefined): { readonly outcome?: string } {
  return words === undefined ? {} : { outcome: words.slice(0, 5000) }
}
