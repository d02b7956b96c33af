import { z } from 'zod'
import { Circle } from '#book/circle.ts'
import { circles } from '#storage/circles.ts'
import { createRecord } from '#storage/records.ts'
import { action } from './action.ts'

export const addCircle = action({
  name: 'add-circle',
  summary: 'Adds a circle with its rhythm',
  effect: 'writes',
  input: z.strictObject(Circle.omit({ id: true }).shape),

  async run({ storage, today, newId }, given) {
    return storage.write({ label: `Added the circle ${given.name}`, today: await today() }, async (writer) => ({
      circle: await createRecord(writer, circles, { ...given, id: newId() }),
      step: writer.step,
    }))
  },
})
