import { expect, test } from 'vitest'
import { lineFrom, metFrom, withFound } from './met-lines.ts'

const typed = (words: string) => {
  const line = lineFrom(words, 1)
  if (line === undefined) throw new Error('There is a name in it')
  return line
}

test('R98: a typed line becomes somebody new with one line, met and talked with, in the pool', () => {
  expect(metFrom(typed('Marta Ruiz, keeps bees'))).toEqual({
    name: 'Marta Ruiz',
    line: 'keeps bees',
    talked: true,
    keep: 'pool',
  })
  expect(lineFrom(' , ', 1)).toBeUndefined()
})

test('R98: a name that one person of the book bears means that person; of two the owner is asked', () => {
  const rows = [
    { id: 'one', name: 'Márta Ruiz', work: undefined },
    { id: 'other', name: 'Marta Ruizova', work: undefined },
  ]
  expect(metFrom(withFound(typed('Marta Ruiz'), rows))).toMatchObject({ personId: 'one' })
  const two = withFound(typed('Marta Ruiz'), [...rows, { id: 'two', name: 'Marta Ruiz', work: undefined }])
  expect([two.personId, two.mayBe.map(({ id }) => id)]).toEqual([undefined, ['one', 'two']])
})

test('R98: a line may ask for a word in two days and for a place in the network', () => {
  const line = { ...typed('Tom'), writes: true, network: true, talked: false }
  expect(metFrom(line)).toEqual({ name: 'Tom', line: '', talked: false, keep: 'network', followUp: {} })
})
