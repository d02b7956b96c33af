import { z } from 'zod'
import { hasOwnWords, quoteNotice } from '#advice/activities/clippings.ts'
import type { Clipping } from '#book/clipping.ts'
import { Interaction, InteractionKind } from '#book/interaction.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { clippings } from '#storage/clippings.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { createRecord, findRecord, getRecord, updateRecord } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { action } from '../action.ts'
import { answerOpenPrompts } from '../answering.ts'

export const shareClipping = action({
  name: 'share-clipping',
  summary: 'Notes that you sent somebody a kept link with a line of your own: something given, and a word exchanged',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    personId: RecordId,
    /** Your own words to them, a few at least (R94). */
    line: z.string().trim().max(10_000),
    by: InteractionKind.extract(['message', 'email', 'letter', 'call', 'video', 'met']).default('message'),
  }),

  async run({ storage, today, newId }, { id, version, personId, line, by }) {
    const [clipping, person] = [await getRecord(storage, clippings, id), await getRecord(storage, people, personId)]
    refuseBareLink(clipping, line)
    if (clipping.sent.some((one) => one.personId === personId))
      throw new Refusal('invalid', `${person.name.full} has this link already`)
    const day = await today()
    const about = { subject: clipping.title ?? clipping.url, notes: line, whatITold: clipping.url }
    const given = { id: newId(), kind: by, direction: 'out', day, personIds: [personId], purposes: ['shared'] }
    const thanks = await whomToThank(storage, clipping, personId)
    return storage.write({ label: `Shared a link with ${person.name.full}`, today: day }, async (writer) => {
      const interaction = await createRecord(writer, interactions, Interaction.parse({ ...given, ...about }))
      await answerOpenPrompts(writer, interaction)
      const sent = [...clipping.sent, { personId, day, interactionId: interaction.id }]
      const notice = quoteNotice(line)
      return {
        clipping: await updateRecord(writer, clippings, { ...clipping, version, sent }),
        interaction,
        thanks,
        notices: notice === undefined ? [] : [notice],
        step: writer.step,
      }
    })
  },
})

/** @throws Refusal `invalid` for a link without a word of the owner's (R94) */
function refuseBareLink(clipping: Clipping, line: string): void {
  if (hasOwnWords(line, clipping)) return
  throw new Refusal('invalid', 'A few words of your own make it a gift: why you thought of them. Then send it')
}

/** R109: who gave the idea would be glad to hear that it was of use. */
async function whomToThank(reader: Reader, { fromPersonId }: Clipping, sharedWith: RecordId) {
  if (fromPersonId === undefined || fromPersonId === sharedWith) return undefined
  const giver = await findRecord(reader, people, fromPersonId)
  if (giver === undefined || giver.place === 'archive') return undefined
  return { id: giver.id, name: giver.name.full, words: `You have this from ${giver.name.full}, who would like to know` }
}
