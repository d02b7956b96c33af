import { z } from 'zod'
import { modeOn } from '#book/mode.ts'
import { modes } from '#storage/modes.ts'
import { allRecords } from '#storage/records.ts'
import { action } from '../action.ts'

export const showMode = action({
  name: 'show-mode',
  summary: 'What life is like just now, and the stretches before and ahead',
  effect: 'reads',
  input: z.strictObject({}),

  async run({ storage, today }) {
    const spells = await allRecords(storage, modes)
    return {
      now: modeOn(spells, await today()),
      spells: spells.toSorted((one, other) => (one.from < other.from ? 1 : -1)),
    }
  },
})
