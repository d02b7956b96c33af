import type { Flag } from '../judgement.ts'
import { boilerplate as found } from '../letter/observations.ts'
import { atEach, missingFirst, type Remark, type Rule } from './rule.ts'

const STOCK: Remark = {
  why: 'These words could be sent to anybody.',
  hears: 'I am one of many who got this.',
  instead: 'Leave the phrase out, or put in its place one thing that only the two of you know.',
}

const CROWD: Remark = {
  why: 'The greeting is to everybody, so it is to nobody.',
  hears: 'I am on a list.',
  instead: 'Write to one person, by name, even if you write five such letters.',
}

/** Words that could go to anyone. */
export const boilerplate: Rule = {
  id: 'boilerplate',
  weight: 2,
  find(reading) {
    const crowd: readonly Flag[] = reading.greetsCrowd ? [missingFirst(this, reading, CROWD)] : []
    return [...crowd, ...atEach(this, found(reading), STOCK)]
  },
}
