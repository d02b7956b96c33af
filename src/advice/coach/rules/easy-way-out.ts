import { leavesAWayOut } from '../letter/observations.ts'
import { at, type Rule } from './rule.ts'

/** An ask that is hard to refuse (R131). */
export const easyWayOut: Rule = {
  id: 'easy_way_out',
  weight: 1,
  find(reading) {
    const ask = reading.sentences.findLast((sentence) => sentence.asks)
    if (ask === undefined || leavesAWayOut(reading)) return []
    return [
      at(this, ask, {
        why: 'There is no easy way to say no to this.',
        hears: 'If I refuse, it will be awkward.',
        instead: 'Add a sentence that makes a no easy: if it does not suit you, that is fine.',
      }),
    ]
  },
}
