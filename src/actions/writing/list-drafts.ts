import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { drafts } from '#storage/drafts.ts'
import { people } from '#storage/people.ts'
import { recordsAbout, recordsInState } from '#storage/records-naming.ts'
import { findRecords } from '#storage/records.ts'
import { action } from '../action.ts'
import { draftsShown, type DraftShown } from './drafts-shown.ts'

/** Letters that still want something of the owner. */
const UNSETTLED = ['open', 'handed-over', 'sending', 'sent', 'not-sent', 'may-have-been-sent', 'logged'] as const

export const listDrafts = action({
  name: 'list-drafts',
  summary: 'The letters that are being written, may have gone out, or wait for an answer; the latest first',
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({
    /** All letters to one person, those that are done with among them. */
    personId: RecordId.optional(),
    limit: z.int().min(1).max(500).default(100),
  }),

  async run({ storage }, { personId, limit }): Promise<{ drafts: readonly DraftShown[]; total: number }> {
    const found =
      personId === undefined
        ? await recordsInState(storage, drafts, UNSETTLED)
        : await recordsAbout(storage, drafts, personId)
    const wanted = personId === undefined ? found.filter(({ answer }) => answer === undefined) : found
    const latestFirst = wanted.toSorted((one, other) => other.version - one.version)
    const kept = await notPutAway(latestFirst)
    return { drafts: await draftsShown(storage, kept.slice(0, limit)), total: kept.length }

    /** Letters to somebody who was put away show on their own page alone. */
    async function notPutAway(all: typeof latestFirst): Promise<typeof latestFirst> {
      if (personId !== undefined) return all
      const who = await findRecords(
        storage,
        people,
        all.map((draft) => draft.personId),
      )
      const away = new Set(who.filter(({ place }) => place === 'archive').map(({ id }) => id))
      return all.filter((draft) => !away.has(draft.personId))
    }
  },
})
