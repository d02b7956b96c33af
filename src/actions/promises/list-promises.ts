import { z } from 'zod'
import { inOrder, standingInWords, standingOf, type Standing } from '#advice/promises/standing.ts'
import { PromiseMade } from '#book/promise.ts'
import { RecordId } from '#book/record.ts'
import type { Stored } from '#book/record.ts'
import { promises } from '#storage/promises.ts'
import { recordsAbout, recordsInState } from '#storage/records-naming.ts'
import { action } from '../action.ts'
import { withNames } from './naming.ts'

/** A promise in its exact words, with where it stands. */
export type PromiseRow = Stored<PromiseMade> & {
  readonly name: string
  readonly standing: Standing
  /** `its day was 3 May 2026`, `kept on 2 May 2026`. */
  readonly inWords: string
}

const STANDINGS = ['late', 'open', 'kept', 'dropped'] as const
const STATES_OF: Readonly<Record<Standing, PromiseMade['state']>> = {
  late: 'open',
  open: 'open',
  kept: 'kept',
  dropped: 'dropped',
}

export const listPromises = action({
  name: 'list-promises',
  summary: 'Promises and invitations in their exact words: late, open, kept and let go, the late ones first',
  effect: 'reads',
  input: z.strictObject({
    standing: z.array(z.enum(STANDINGS)).max(4).optional(),
    whose: PromiseMade.shape.whose.optional(),
    personId: RecordId.optional(),
    limit: z.int().min(1).max(1000).default(200),
  }),

  async run({ storage, today }, { standing, whose, personId, limit }) {
    const now = await today()
    const wanted = new Set<Standing>(standing === undefined || standing.length === 0 ? STANDINGS : standing)
    const states = [...new Set([...wanted].map((one) => STATES_OF[one]))]
    const found =
      personId === undefined
        ? await recordsInState(storage, promises, states)
        : await recordsAbout(storage, promises, personId)
    const fitting = found.filter(
      (made) => wanted.has(standingOf(made, now)) && (whose === undefined || made.whose === whose),
    )
    const named = await withNames(storage, inOrder(fitting, now).slice(0, limit))
    const rows = named.map((made): PromiseRow => ({
      ...made,
      standing: standingOf(made, now),
      inWords: standingInWords(made, now),
    }))
    return { promises: rows, total: fitting.length }
  },
})
