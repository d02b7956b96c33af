import { z } from 'zod'
import { addDays } from '#book/day.ts'
import { modeOn } from '#book/mode.ts'
import { Refusal } from '#book/refusal.ts'
import { modes } from '#storage/modes.ts'
import { allRecords, deleteRecords, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const endBusy = action({
  name: 'end-busy',
  summary: "Ends the busy days before their time; one day's plan comes back, and nothing has piled up",
  effect: 'writes',
  input: z.strictObject({}),

  async run({ storage, today }) {
    const day = await today()
    return storage.write({ label: 'Ended the busy days', today: day }, async (writer) => {
      const all = await allRecords(writer, modes)
      const covering = all.filter(
        ({ mode, from, until }) => mode === 'busy' && from <= day && (until === undefined || until >= day),
      )
      if (covering.length === 0) throw new Refusal('conflict', 'These are no busy days')
      for (const spell of covering) {
        if (spell.from === day) await deleteRecords(writer, modes, [spell])
        else await updateRecord(writer, modes, { ...spell, until: addDays(day, -1) })
      }
      return { now: modeOn(await allRecords(writer, modes), day), step: writer.step }
    })
  },
})
