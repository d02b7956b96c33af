import { z } from 'zod'
import type { Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import type { Trip } from '#book/trip.ts'
import { allRecords } from '#storage/records.ts'
import { trips } from '#storage/trips.ts'
import { action } from '../action.ts'

export const listTrips = action({
  name: 'list-trips',
  summary: 'Your trips: those to come first, then those that were',
  effect: 'reads',
  input: z.strictObject({}),

  async run({ storage, today }): Promise<{
    readonly today: Day
    readonly ahead: readonly Stored<Trip>[]
    readonly been: readonly Stored<Trip>[]
  }> {
    const day = await today()
    const all = await allRecords(storage, trips)
    return {
      today: day,
      ahead: all.filter(({ until }) => until >= day).toSorted((one, other) => (one.from < other.from ? -1 : 1)),
      been: all.filter(({ until }) => until < day).toSorted((one, other) => (one.from < other.from ? 1 : -1)),
    }
  },
})
