import type { Day } from '#book/day.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { nextInSeries } from '#book/repeats.ts'
import { promises } from '#storage/promises.ts'
import { createRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'

export interface Settling {
  readonly state: 'kept' | 'dropped'
  readonly on: Day
  readonly newId: () => RecordId
  /** Ends a series: no next one is made. */
  readonly isLast?: true
}

/**
 * Settles a promise; of one that comes again, the next is made in the same step. Its day is the first of the series
 * after both its own day and `on`, so that a year away leaves one promise waiting and not twelve.
 */
export async function settle(
  writer: Writer,
  promise: Stored<PromiseMade>,
  { state, on, newId, isLast }: Settling,
): Promise<{ promise: Stored<PromiseMade>; next: Stored<PromiseMade> | undefined }> {
  const settled = await updateRecord(writer, promises, { ...promise, state, settledOn: on })
  const wasOpen = promise.state === 'open'
  if (promise.repeats === undefined || isLast === true || !wasOpen) return { promise: settled, next: undefined }
  const { remindOn: _remindOn, settledOn: _settledOn, sourceKey: _sourceKey, version: _version, ...same } = promise
  const seriesFrom = promise.seriesFrom ?? promise.day
  const day = nextInSeries(seriesFrom, promise.repeats, on > promise.day ? on : promise.day)
  const next = await createRecord(writer, promises, { ...same, id: newId(), day, seriesFrom, state: 'open' })
  return { promise: settled, next }
}
