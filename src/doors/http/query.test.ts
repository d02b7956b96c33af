import { expect, test } from 'vitest'
import { z } from 'zod'
import { inputOf } from './input.ts'
import { inputFromQuery, inputSchemaOf } from './query.ts'

const schema = z.strictObject({
  limit: z.int().default(20),
  near: z.number().optional(),
  force: z.boolean().default(false),
  circle: z.string().nullable().optional(),
  tags: z.array(z.string()).optional(),
  years: z.array(z.int()).optional(),
  search: z.string().optional(),
})

function read(text: string): unknown {
  return inputOf(schema, inputFromQuery(new URLSearchParams(text), inputSchemaOf(schema)))
}

test('R123: a query string says what JSON would say', () => {
  expect(read('limit=5&near=-1.5&force=true&circle=null&tags=a&tags=b&years=2024&search=42')).toEqual({
    limit: 5,
    near: -1.5,
    force: true,
    circle: null,
    tags: ['a', 'b'],
    years: [2024],
    search: '42',
  })
  expect(read('')).toEqual({ limit: 20, force: false })
})

test('BI-34: what the schema does not know or does not fit is refused', () => {
  const wrong = [
    'limit=',
    'limit=1e3',
    'limit=0x10',
    'limit=5&limit=6',
    'force=yes',
    'years=x',
    'extra=1',
    '__proto__=1',
  ]
  for (const text of [...wrong, 'constructor=1'])
    expect(() => read(text), text).toThrow(expect.objectContaining({ code: 'invalid' }))
})
