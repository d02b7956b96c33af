import { z } from 'zod'
import { noAskBefore } from '#advice/guards/index.ts'
import type { Ask } from '#book/ask.ts'
import { Ask as AskSchema } from '#book/ask.ts'
import type { Day } from '#book/day.ts'
import { RecordId, type Stored } from '#book/record.ts'
import { asks } from '#storage/asks.ts'
import { people } from '#storage/people.ts'
import { recordsAbout } from '#storage/records-naming.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import { readTie } from '#storage/ties.ts'
import { action } from '../action.ts'

export interface AskShown extends Stored<Ask> {
  readonly name: string
  /** Until then a give or nothing, never a second ask (R154). */
  readonly noAskBefore: Day | undefined
}

export const listAsks = action({
  name: 'list-asks',
  summary: 'What you asked of people and what became of it, the latest first',
  effect: 'reads',
  input: z.strictObject({
    personId: RecordId.optional(),
    state: AskSchema.shape.state.unwrap().optional(),
    limit: z.int().min(1).max(500).default(100),
  }),

  async run({ storage, today }, { personId, state, limit }): Promise<{ asks: readonly AskShown[]; total: number }> {
    const all = personId === undefined ? await allRecords(storage, asks) : await recordsAbout(storage, asks, personId)
    const wanted = all
      .filter((ask) => state === undefined || ask.state === state)
      .toSorted((one, other) => (one.day === other.day ? other.version - one.version : one.day < other.day ? 1 : -1))
    const page = wanted.slice(0, limit)
    const who = await findRecords(
      storage,
      people,
      page.map((ask) => ask.personId),
    )
    const now = await today()
    const shown: AskShown[] = []
    for (const ask of page) {
      const tie = await readTie(storage, ask.personId, now)
      const ofThem = all.filter((other) => other.personId === ask.personId)
      shown.push({
        ...ask,
        name: who.find(({ id }) => id === ask.personId)?.name.full ?? 'Somebody',
        noAskBefore: noAskBefore({ asks: ofThem, tie, today: now }),
      })
    }
    return { asks: shown, total: wanted.length }
  },
})
