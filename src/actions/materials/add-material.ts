import { z } from 'zod'
import { Material } from '#book/material.ts'
import { materials } from '#storage/materials.ts'
import { createRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { refuseFuture } from '../log-interaction.ts'

export const addMaterial = action({
  name: 'add-material',
  summary: 'Writes down a profile, a resume or the like of yours, and when you last changed it',
  effect: 'writes',
  input: z.strictObject({
    ...Material.omit({ id: true, sent: true, state: true, updatedOn: true }).shape,
    /** Today, when left out. */
    updatedOn: Material.shape.updatedOn.optional(),
  }),

  async run({ storage, today, newId }, { updatedOn, ...given }) {
    const now = await today()
    refuseFuture(updatedOn ?? now, now)
    const material = Material.parse({ ...given, id: newId(), updatedOn: updatedOn ?? now })
    return storage.write({ label: `Added ${material.name} to your materials`, today: now }, async (writer) => ({
      material: await createRecord(writer, materials, material),
      step: writer.step,
    }))
  },
})
