import { pressing } from '../letter/observations.ts'
import { atEach, type Rule } from './rule.ts'

/** Deadlines, reproaches, debts and secrets. */
export const pressureOrGuilt: Rule = {
  id: 'pressure_or_guilt',
  weight: 2,
  find(reading) {
    return atEach(this, pressing(reading), {
      why: 'This presses: by hurry, debt, guilt or secrecy.',
      hears: 'I am being pushed.',
      instead:
        'Take the pressure out. If there is a date, say it plainly and that it is all right if it does not work.',
    })
  },
}
