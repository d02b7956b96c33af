import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paintFor } from './paint.ts'
import { table } from './table.ts'
import { cellsOf, inCells } from './width.ts'

const paint = paintFor(process.stdout, { NO_COLOR: '1' })

test('columns stand below one another, whatever the script', () => {
  const shown = table(
    ['Name', 'Work'],
    [
      ['王伟', 'Acme'],
      ['Zoë', 'Bank'],
      ['e\u0301a', 'Café'],
      ['김민준 👩‍🔬', 'Lab'],
    ],
    { columns: undefined, paint },
  )
  const starts = shown.split('\n').map((line) => cellsOf(line.slice(0, line.search(/Work|Acme|Bank|Café|Lab/))))
  expect(new Set(starts).size).toBe(1)
})

test('wide letters take two cells, marks none', () => {
  expect([cellsOf('Ana'), cellsOf('王伟'), cellsOf('e\u0301'), cellsOf('한'), cellsOf('ＡＢ')]).toEqual([3, 4, 1, 2, 4])
})

test('a text fits the cells there are, to the cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, cells) => {
      expect(cellsOf(inCells(text, cells))).toBe(cells)
    }),
  )
})

test('a narrow terminal shortens the widest column', () => {
  const shown = table(['Name', 'Work'], [['Ana', 'Head of a department with a very long name']], { columns: 30, paint })
  expect(
    shown
      .split('\n')
      .map(cellsOf)
      .every((cells) => cells <= 30),
  ).toBe(true)
  expect(shown).toContain('…')
})
