import { expect, test } from 'vitest'
import { splitEvents } from './live.ts'

test('an event that has only half arrived waits for its other half', () => {
  const first = splitEvents('data: {"seq":1}\n\ndata: {"s')
  expect(first).toEqual({ events: ['data: {"seq":1}'], rest: 'data: {"s' })
  expect(splitEvents(`${first.rest}eq":2}\n\n`).events).toEqual(['data: {"seq":2}'])
})
