import { z } from 'zod'
import { Material } from '#book/material.ts'
import { RecordId, Version } from '#book/record.ts'
import { materials } from '#storage/materials.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'
import { refuseFuture } from '../log-interaction.ts'

export const editMaterial = action({
  name: 'edit-material',
  summary: 'Changes what is written down of a material of yours, or puts it away',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version, change: partialOf(Material.omit({ id: true, sent: true })) }),

  async run({ storage, today }, { id, version, change }) {
    const now = await today()
    return storage.write({ label: 'Changed a material', today: now }, async (writer) => {
      const changed = Material.parse(withChanges(await getRecord(writer, materials, id), change))
      refuseFuture(changed.updatedOn, now)
      return { material: await updateRecord(writer, materials, { ...changed, version }), step: writer.step }
    })
  },
})
