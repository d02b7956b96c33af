import { z } from 'zod'
import { action } from './action.ts'
import { candidatesFor } from './log/candidates.ts'
import { sentenceFor } from './log/sentence.ts'
import { understandLine } from './log/understand.ts'
import { refuseFuture } from './log-interaction.ts'
import type { UnderstoodLog } from './views.ts'

/** A line names a handful of people; more are no line but a list. */
const MOST_NAMES = 20

export const understandLog = action({
  name: 'understand-log',
  summary: 'What a line such as "coffee with Ana, her mother is ill" says, before anything is saved',
  effect: 'reads',
  input: z.strictObject({ line: z.string().max(2000) }),

  async run({ storage, today }, { line }): Promise<UnderstoodLog> {
    const now = await today()
    const { names, rest: _rest, ...said } = understandLine(line, now)
    const { kind, direction, day, whatTheyTold, notes, purposes, happened } = said
    refuseFuture(day, now)
    const people = []
    for (const words of names.slice(0, MOST_NAMES)) {
      people.push({ words, candidates: await candidatesFor(storage, words) })
    }
    const sureNames = people.map(({ words, candidates: [one, another] }) => (another ? words : (one?.name ?? words)))
    const sentence = happened
      ? sentenceFor({ kind, direction, day, names: sureNames, whatTheyTold, notes }, now)
      : 'Nothing has happened yet: this is for later.'
    return { ...said, people, purposes: [...purposes], sentence }
  },
})
