import { expect, test } from 'vitest'
import { dayOfWeek, daysInWords, metInWords, readMetLine, rhythmInWords } from './activity-words.ts'

test('R98: one line is a name and what brings them to mind', () => {
  expect(readMetLine('Marta Ruiz, keeps bees, and paints')).toEqual({
    name: 'Marta Ruiz',
    line: 'keeps bees, and paints',
  })
  expect(readMetLine('  Jean-Luc Petit – wants the talk ')).toEqual({ name: 'Jean-Luc Petit', line: 'wants the talk' })
  expect(readMetLine('Olga: works at Acme')).toEqual({ name: 'Olga', line: 'works at Acme' })
  expect(readMetLine('Tom Hale')).toEqual({ name: 'Tom Hale', line: '' })
  expect(readMetLine(', nobody')).toEqual({ name: '', line: 'nobody' })
})

test('days are said the short way', () => {
  expect(dayOfWeek('2026-05-20', '2026-05-19')).toBe('Wednesday 20 May')
  expect(daysInWords({ from: '2026-06-03', until: '2026-06-05' }, '2026-05-19')).toBe('3 to 5 June')
  expect(daysInWords({ from: '2026-05-30', until: '2026-06-02' }, '2026-05-19')).toBe('30 May to 2 June')
  expect(daysInWords({ from: '2026-05-30', until: '2026-05-30' }, '2026-05-19')).toBe('Saturday 30 May')
})

test('who was met is named, the rest counted', () => {
  expect(metInWords([], 0)).toBeUndefined()
  expect(metInWords(['Ana', 'Bert'], 2)).toBe('You met Ana and Bert there')
  expect(metInWords(['Ana', 'Bert'], 6)).toBe('You met Ana, Bert and 4 others there')
})

test('a rhythm is said in words', () => {
  expect(rhythmInWords({ every: 2, unit: 'week' })).toBe('Every two weeks')
  expect(rhythmInWords({ every: 10, unit: 'day' })).toBe('Every 10 days')
  expect(rhythmInWords(undefined)).toBeUndefined()
})
