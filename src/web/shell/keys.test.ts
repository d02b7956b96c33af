import { expect, test } from 'vitest'
import { type KeyAction, matchKeys } from './keys.ts'

const nothing = (): void => undefined
const done: KeyAction = { keys: 'd', does: 'Done', run: nothing }
const today: KeyAction = { keys: 'g t', does: 'Go to Today', run: nothing }
const down: KeyAction = { keys: 'j', does: 'Next', run: nothing }
const all = [done, today, down]

test('one key does its one thing', () => {
  expect(matchKeys(all, ['d']).action).toBe(done)
})

test('the first key of a run waits for the second', () => {
  expect(matchKeys(all, ['g'])).toEqual({ action: undefined, waiting: ['g'] })
  expect(matchKeys(all, ['g', 't']).action).toBe(today)
})

test('a run that leads nowhere does not swallow the next key', () => {
  expect(matchKeys(all, ['g', 'j']).action).toBe(down)
  expect(matchKeys(all, ['g', 'x'])).toEqual({ action: undefined, waiting: [] })
})

test('the nearest offer of a key wins', () => {
  const nearer: KeyAction = { ...done, does: 'Done with this person' }
  expect(matchKeys([nearer, ...all], ['d']).action).toBe(nearer)
})
