import { z } from 'zod'
import { Circle } from '#book/circle.ts'
import { RecordId, Version } from '#book/record.ts'
import { circles } from '#storage/circles.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from './action.ts'
import { partialOf, withChanges } from './changing.ts'

export const editCircle = action({
  name: 'edit-circle',
  summary: "Changes a circle's name, rhythm or place among the circles",
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version, change: partialOf(Circle.omit({ id: true })) }),

  async run({ storage, today }, { id, version, change }) {
    return storage.write({ label: 'Changed a circle', today: await today() }, async (writer) => {
      const changed = Circle.parse(withChanges(await getRecord(writer, circles, id), change))
      return { circle: await updateRecord(writer, circles, { ...changed, version }), step: writer.step }
    })
  },
})
