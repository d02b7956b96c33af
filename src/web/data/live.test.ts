import { expect, test } from 'vitest'
import { seqIn, splitEvents } from './live.ts'

test('an event that has only half arrived waits for its other half', () => {
  const first = splitEvents('data: {"seq":1}\n\ndata: {"s')
  expect(first).toEqual({ events: ['data: {"seq":1}'], rest: 'data: {"s' })
  expect(splitEvents(`${first.rest}eq":2}\n\n`).events).toEqual(['data: {"seq":2}'])
})

test('an event tells the number of the last change, a heartbeat tells nothing', () => {
  expect(seqIn('id: 12\nevent: change\ndata: {"seq":12}')).toBe(12)
  expect(seqIn(': still here')).toBeUndefined()
  expect(seqIn('retry: 2000')).toBeUndefined()
})
