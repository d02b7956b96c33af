import { z } from 'zod'
import { likelyReaders } from '#advice/activities/clippings.ts'
import { clippings } from '#storage/clippings.ts'
import { listCircles } from '#storage/circles.ts'
import { people } from '#storage/people.ts'
import { peopleWhoCare } from '#storage/people-there.ts'
import { recordsInState } from '#storage/records-naming.ts'
import { findRecords } from '#storage/records.ts'
import { RecordId } from '#book/record.ts'
import { action } from '../action.ts'
import { circleOrderOf } from '../events/listed.ts'
import type { ClippingsPage } from './views.ts'

/** More names than this under one link is a mailing list. */
const MOST_PROPOSED = 5

export const listClippings = action({
  name: 'list-clippings',
  summary: 'Kept links, the latest first: whom each may interest and why, and who has it',
  effect: 'reads',
  input: z.strictObject({
    state: z.enum(['kept', 'put-away']).default('kept'),
    /** Only those that may interest this person. */
    person: RecordId.optional(),
  }),

  async run({ storage, today }, { state, person }): Promise<ClippingsPage> {
    const kept = (await recordsInState(storage, clippings, [state])).toSorted((one, other) =>
      one.savedOn === other.savedOn ? (one.id < other.id ? 1 : -1) : one.savedOn < other.savedOn ? 1 : -1,
    )
    const orderOf = circleOrderOf(await listCircles(storage))
    const caring = (await peopleWhoCare(storage))
      .filter(({ id }) => person === undefined || id === person)
      .map((one) => ({ ...one, order: orderOf(one) }))
    const named = await findRecords(
      storage,
      people,
      kept.flatMap(({ fromPersonId, sent }) => [fromPersonId ?? '', ...sent.map(({ personId }) => personId)]),
    )
    const nameById = new Map(named.map(({ id, name }) => [id, name.full]))
    const namedPerson = (id: string) => ({ id, name: nameById.get(id) ?? 'Somebody no longer in the book' })
    return {
      today: await today(),
      clippings: kept
        .map((clipping) => ({
          clipping,
          from: clipping.fromPersonId === undefined ? undefined : namedPerson(clipping.fromPersonId),
          mayInterest: likelyReaders(clipping, caring).slice(0, MOST_PROPOSED),
          sentTo: clipping.sent.map(({ personId, day }) => ({ ...namedPerson(personId), day })),
        }))
        .filter(({ mayInterest }) => person === undefined || mayInterest.length > 0),
    }
  },
})
