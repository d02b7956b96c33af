import { z } from 'zod'
import { Draft } from '#book/draft.ts'
import { RecordId, Version, type Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { drafts } from '#storage/drafts.ts'
import { people } from '#storage/people.ts'
import { createRecord, findRecord, getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from '../action.ts'
import { LetterKindName } from './coach-letter.ts'
import { draftShown, refuseUnless } from './drafts-shown.ts'

export const keepDraft = action({
  name: 'keep-draft',
  summary: 'Keeps a letter that you are writing: a new one, or the next version of one',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    /** Minted by whoever asks, so that asking twice makes one draft. */
    id: RecordId.optional(),
    /** Of the draft that is being changed; absent for a new one. */
    version: Version.optional(),
    personId: RecordId,
    kind: LetterKindName.default('other'),
    channel: Draft.shape.channel,
    ...Draft.pick({ subject: true, text: true, to: true, language: true }).shape,
  }),

  async run({ storage, today, newId }, { id = newId(), version, ...given }) {
    const person = await getRecord(storage, people, given.personId)
    const changedOn = await today()
    const label = `Kept a draft to ${person.name.full}`
    return storage.write({ label, today: changedOn }, async (writer) => {
      const draft = version === undefined ? await begun(writer) : await goneOnWith(writer, version)
      return { draft: await draftShown(writer, draft), step: writer.step }
    })

    async function begun(writer: Writer): Promise<Stored<Draft>> {
      const known = await findRecord(writer, drafts, id)
      if (known === undefined) return createRecord(writer, drafts, Draft.parse({ ...given, id, changedOn }))
      // The same again: a retry after an answer that was lost.
      if (isSame(known, given)) return known
      throw new Refusal('conflict', 'There is a draft by that id already; look at it and save again', {
        current: known,
      })
    }

    async function goneOnWith(writer: Writer, over: Version): Promise<Stored<Draft>> {
      const current = await getRecord(writer, drafts, id)
      if (current.personId !== given.personId) throw new Refusal('invalid', 'A draft stays with whom it was begun for')
      refuseUnless(current, ['open', 'not-sent', 'handed-over'])
      // What is left out now is to be gone, and why it was not sent speaks of the text before.
      const { subject: _subject, to: _to, language: _language, problem: _problem, ...kept } = current
      return updateRecord(writer, drafts, { ...kept, ...given, state: 'open', changedOn, version: over })
    }
  },
})

function isSame(known: Draft, given: Partial<Draft>): boolean {
  return Object.entries(given).every(([field, value]) => known[field as keyof Draft] === value)
}
