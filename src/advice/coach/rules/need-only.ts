import { at, type Rule } from './rule.ts'

/** Touch only when something is needed (R74). */
export const needOnly: Rule = {
  id: 'need_only',
  weight: 2,
  find(reading, facts) {
    const ask = reading.sentences.find((sentence) => sentence.asks)
    if (ask === undefined || facts.lastThreeWereAsks !== true) return []
    return [
      at(this, ask, {
        why: 'The last three times you wrote, you asked for something. This would be the fourth.',
        hears: 'I only hear from them when they need something.',
        instead: 'Give something this time, or just ask how they are.',
      }),
    ]
  },
}
