import { z } from 'zod'
import { addDays, Day } from '#book/day.ts'
import { Mode, modeOn, ModeSpell, NEW_JOB_DAYS } from '#book/mode.ts'
import { Refusal } from '#book/refusal.ts'
import { modes } from '#storage/modes.ts'
import { allRecords, createRecord, deleteRecords, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from '../action.ts'

const LABELS: Readonly<Record<Mode, string>> = {
  employed: 'Employed again',
  looking: 'Looking for work',
  'new-job': 'A new job',
  busy: 'Busy days',
}

export const setMode = action({
  name: 'set-mode',
  summary: 'Says what life is like just now: employed, looking, a new job, or busy until a day; the plan follows',
  effect: 'writes',
  input: z.strictObject({
    mode: Mode,
    from: Day.optional().describe('The first day; today when left out'),
    until: Day.optional().describe('The last day; busy days need one, a new job has ninety days unless you say'),
    note: z.string().max(2000).optional(),
  }),

  async run({ storage, today, newId }, { mode, until, note, ...given }) {
    const day = await today()
    const from = given.from ?? day
    const last = until ?? (mode === 'new-job' ? addDays(from, NEW_JOB_DAYS - 1) : undefined)
    if (mode === 'busy' && last === undefined) {
      throw new Refusal('invalid', 'Say until which day you are busy; that is when the plan comes back', {
        field: 'until',
      })
    }
    if (last !== undefined && last < from) {
      throw new Refusal('invalid', `The last day, ${last}, is before the first, ${from}`, { field: 'until' })
    }
    return storage.write({ label: LABELS[mode], today: day }, async (writer) => {
      await makeRoom(writer, { mode, from })
      const spell = ModeSpell.parse({
        id: newId(),
        mode,
        from,
        ...(last === undefined ? {} : { until: last }),
        ...(note === undefined ? {} : { note }),
      })
      await createRecord(writer, modes, spell)
      return { now: modeOn(await allRecords(writer, modes), day), spell, step: writer.step }
    })
  },
})

/** One life at a time: what a new stretch begins in ends the day before, busy days beside the others. */
async function makeRoom(writer: Writer, { mode, from }: Pick<ModeSpell, 'from' | 'mode'>): Promise<void> {
  for (const spell of await allRecords(writer, modes)) {
    const isSameLayer = (spell.mode === 'busy') === (mode === 'busy')
    const overlaps = spell.until === undefined || spell.until >= from
    if (!isSameLayer || !overlaps) continue
    if (spell.from >= from) await deleteRecords(writer, modes, [spell])
    else await updateRecord(writer, modes, { ...spell, until: addDays(from, -1) })
  }
}
