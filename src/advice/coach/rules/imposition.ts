import { impositions } from '../letter/observations.ts'
import { at, type Remark, type Rule } from './rule.ts'

const ERRAND: Remark = {
  why: 'This hands them your errand, or spends their name.',
  hears: 'I am to do the work, and answer for it.',
  instead: 'Ask for their view or for one name, and do the rest yourself.',
}

const UNASKED: Remark = {
  why: 'Two people are tied together, and nobody asked either of them.',
  hears: 'Now I owe a stranger an answer.',
  instead: 'Ask each of them alone first, and introduce them when both said yes.',
}

/** Their work, or their name, is spent on the writer's behalf (R151). */
export const imposition: Rule = {
  id: 'imposition',
  weight: 2,
  find(reading) {
    return impositions(reading).map((sentence) => at(this, sentence, sentence.signs.has('errand') ? ERRAND : UNASKED))
  },
}
