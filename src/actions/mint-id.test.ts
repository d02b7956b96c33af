import { expect, test } from 'vitest'
import { RecordId } from '#book/record.ts'
import { mintId } from './mint-id.ts'

const NOON = new Date('2026-05-19T12:00:00.000Z')

test('ids sort as they were made, also those of one moment', () => {
  const early = mintId(new Date(NOON.getTime() - 1))
  const ids = Array.from({ length: 2000 }, () => mintId(NOON))
  const late = mintId(new Date(NOON.getTime() + 1))
  expect([early, ...ids, late].toSorted()).toEqual([early, ...ids, late])
  expect(new Set(ids).size).toBe(2000)
})

/** The example of the specification, https://github.com/ulid/spec. */
test('an id is a name that the book accepts, and begins with its time', () => {
  expect(RecordId.parse(mintId(new Date(1469918176385)))).toMatch(/^01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/)
})
