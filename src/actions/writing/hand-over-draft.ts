import { z } from 'zod'
import { linkFor, LONGEST_LINK, WAY_KINDS, waysToSend } from '#advice/ways-to-send.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { drafts } from '#storage/drafts.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import { action } from '../action.ts'
import { draftShown, refuseUnless } from './drafts-shown.ts'
import { refuseOpenGaps } from './open-gaps.ts'

const OWN_PROGRAMS = WAY_KINDS.filter((kind) => kind !== 'smtp')

export const handOverDraft = action({
  name: 'hand-over-draft',
  summary: 'Gives a letter to your own mail program, LinkedIn, WhatsApp or the like; Tendril itself sends nothing',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    by: z.enum(OWN_PROGRAMS),
    /** One of the addresses or numbers that `start-letter` offered for it; the first, when left out. */
    to: z.string().max(1000).optional(),
  }),

  async run({ storage, today }, { id, version, by, to }) {
    const draft = await getRecord(storage, drafts, id)
    const person = await getRecord(storage, people, draft.personId)
    const { country } = await readSettings(storage)
    const way = waysToSend(person, { country, byServer: false }).find(
      (one) => one.kind === by && (to === undefined || one.to === to),
    )
    if (way === undefined) throw new Refusal('invalid', `${person.name.full} cannot be reached this way`)
    const link = linkFor(way, draft)
    const label = `Handed a letter to ${person.name.full} over`
    return storage.write({ label, today: await today() }, async (writer) => {
      const current = await getRecord(writer, drafts, id)
      refuseUnless(current, ['open', 'not-sent', 'handed-over'])
      refuseOpenGaps(current)
      const { to: _to, problem: _problem, ...kept } = current
      const handed = await updateRecord(writer, drafts, {
        ...kept,
        ...(way.to === undefined ? {} : { to: way.to }),
        channel: way.channel,
        state: 'handed-over',
        version,
      })
      return {
        draft: await draftShown(writer, handed),
        /** To be opened by whoever asked. */
        link: link === undefined || link.length > LONGEST_LINK ? undefined : link,
        /** The other program takes no text, or less of it than there is. */
        copyFirst: way.copyFirst === true || link === undefined || link.length > LONGEST_LINK,
        text: draft.text,
        step: writer.step,
      }
    })
  },
})
