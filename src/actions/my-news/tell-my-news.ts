import { z } from 'zod'
import { Interaction } from '#book/interaction.ts'
import type { MyNews } from '#book/my-news.ts'
import { RecordId, Version } from '#book/record.ts'
import { interactions } from '#storage/interactions.ts'
import { myNews } from '#storage/my-news.ts'
import { createRecords, getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { answerOpenPrompts } from '../answering.ts'
import { refuseFuture } from '../log-interaction.ts'
import { refuseStrangers } from './strangers.ts'

export const tellMyNews = action({
  name: 'tell-my-news',
  summary: 'Writes down whom you told of news of yours, once for each',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    personIds: z.array(RecordId).min(1).max(200),
    /** How you told them. */
    as: Interaction.shape.kind.default('message'),
    direction: Interaction.shape.direction.default('out'),
    /** Today, when left out. */
    day: Interaction.shape.day.optional(),
    /** The entry that tells it already, as a letter just logged; without one, an entry is made for each. */
    interactionId: RecordId.optional(),
  }),

  async run({ storage, today, newId }, { id, version, personIds, as, direction, day, interactionId }) {
    const now = await today()
    const on = day ?? now
    refuseFuture(on, now)
    await refuseStrangers(storage, personIds)
    if (interactionId !== undefined) await getRecord(storage, interactions, interactionId)
    return storage.write({ label: 'Noted whom you told your news', today: now }, async (writer) => {
      const news = await getRecord(writer, myNews, id)
      const known = new Set(news.told.map(({ personId }) => personId))
      const newly = [...new Set(personIds)].filter((personId) => !known.has(personId))
      const entries = interactionId === undefined ? newly.map(entryFor(news)) : []
      const made = await createRecords(writer, interactions, entries)
      for (const entry of made) await answerOpenPrompts(writer, entry)
      const told = newly.map((personId, at) => ({ personId, day: on, interactionId: interactionId ?? made[at]?.id }))
      const all = [...news.told, ...told.map(withoutNothing)]
      const saved = await updateRecord(writer, myNews, { ...news, told: all, version })
      return { news: saved, told: newly.length, interactions: made, step: writer.step }
    })

    function entryFor({ words }: MyNews): (personId: RecordId) => Interaction {
      const told = { kind: as, direction, day: on, whatITold: words }
      return (personId) => Interaction.parse({ ...told, id: newId(), personIds: [personId], purposes: ['caught-up'] })
    }
  },
})

function withoutNothing({
  personId,
  day,
  interactionId,
}: Partial<MyNews['told'][number]> & { personId: RecordId; day: string }) {
  return { personId, day, ...(interactionId === undefined ? {} : { interactionId }) }
}
