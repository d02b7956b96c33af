import { z } from 'zod'
import { EventHeld } from '#book/event.ts'
import { RecordId, Version } from '#book/record.ts'
import { activities } from '#storage/activities.ts'
import { events } from '#storage/events.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'
import { knownPeople } from '../placing.ts'
import { refuseBackwards } from './add-event.ts'

export const editEvent = action({
  name: 'edit-event',
  summary: 'Changes an event, chooses whom to meet and what to bring, or skips it; a field set to null is emptied',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    change: partialOf(EventHeld.omit({ id: true, metIds: true })),
  }),

  async run({ storage, today }, { id, version, change }) {
    const { name } = await getRecord(storage, events, id)
    const label = change.state === 'skipped' ? `Skipped ${name}` : `Changed ${name}`
    return storage.write({ label, today: await today() }, async (writer) => {
      if (typeof change.activityId === 'string') await getRecord(writer, activities, change.activityId)
      const changed = EventHeld.parse(withChanges(await getRecord(writer, events, id), change))
      refuseBackwards(changed)
      const named = [...(change.mayComeIds ?? []), ...(change.toMeet ?? []).flatMap(({ personId }) => personId ?? [])]
      if (named.length > 0) await knownPeople(writer, named)
      return { event: await updateRecord(writer, events, { ...changed, version }), step: writer.step }
    })
  },
})
