import { expect, test } from 'vitest'
import { z } from 'zod'
import { inputSchemaOf } from './query.ts'
import { refuseUnknownKeys } from './unknown-keys.ts'

const schema = inputSchemaOf(
  z.strictObject({
    name: z.union([z.string(), z.object({ full: z.string(), given: z.string().optional() })]),
    emails: z.array(z.object({ address: z.string() })).optional(),
    weights: z.record(z.string(), z.number()).optional(),
    answer: z.union([z.strictObject({ same: z.string() }), z.strictObject({ skip: z.literal(true) })]).optional(),
    note: z.string().nullish(),
    anything: z.unknown().optional(),
  }),
)

test('BI-34: a field that no schema knows is refused at any depth, by its name', () => {
  const refused = (raw: unknown) => {
    try {
      refuseUnknownKeys(raw, schema)
      return undefined
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(refused({ name: 'Ana', isAdmin: true })).toBe('isAdmin: there is no such field')
  expect(refused({ name: { full: 'Ana', role: 'owner' } })).toBe('name.role: there is no such field')
  expect(refused({ emails: [{ address: 'a' }, { address: 'b', verified: true }] })).toContain('emails.1.verified')
  expect(refused({ answer: { skip: true, same: 'a' } })).toContain('answer.')
  expect(refused(JSON.parse('{"__proto__": {"x": 1}}'))).toContain('__proto__')
  expect(
    refused({ name: { full: 'Ana' }, weights: { like: 0 }, note: null, anything: { at: ['all'] } }),
  ).toBeUndefined()
  expect(refused('not an object')).toBeUndefined()
})
