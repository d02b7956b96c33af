import { z } from 'zod'
import { Interaction } from '#book/interaction.ts'
import { RecordId, Version } from '#book/record.ts'
import { events } from '#storage/events.ts'
import { interactions } from '#storage/interactions.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from './action.ts'
import { partialOf, withChanges } from './changing.ts'
import { peopleOf, refuseFuture } from './log-interaction.ts'

export const editInteraction = action({
  name: 'edit-interaction',
  summary: 'Changes what is written down of something that happened',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    change: partialOf(Interaction.omit({ id: true, source: true, sourceKey: true, prompted: true })),
  }),

  async run({ storage, today }, { id, version, change }) {
    const now = await today()
    return storage.write({ label: 'Changed an interaction', today: now }, async (writer) => {
      const current = await getRecord(writer, interactions, id)
      const changed = Interaction.parse(withChanges(current, change))
      refuseFuture(changed.day, now)
      await peopleOf(writer, changed.personIds)
      if (typeof change.eventId === 'string') await getRecord(writer, events, change.eventId)
      return { interaction: await updateRecord(writer, interactions, { ...changed, version }), step: writer.step }
    })
  },
})
