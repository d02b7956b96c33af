import { expect, test } from 'vitest'
import { Person } from '#book/person.ts'
import { changeFrom, knownOf, spanInWords } from './place-words.ts'

const TODAY = '2026-05-19'
const woman = Person.parse({
  id: 'woman',
  name: { full: 'That woman from the ferry', nickname: 'Ferry' },
  positions: [{ title: 'Curator', organisation: 'Harbourlight', until: '2024-01-01' }],
  howWeMet: { where: 'The night ferry' },
  addedOn: '2026-01-01',
})

test('R86: what was typed is kept in the five fields, and nothing else changes', () => {
  const placed = { ...knownOf(woman), when: ' 2023 ', hook: 'She keeps bees' }
  expect(changeFrom(woman, placed, TODAY)).toEqual({
    howWeMet: { where: 'The night ferry', when: '2023', hook: 'She keeps bees' },
  })
})

test('R85: a name, an organisation and whether they would know you place somebody too', () => {
  const placed = {
    ...knownOf(woman),
    name: 'Elin Berg',
    organisation: 'Museum of Light',
    wouldKnowMe: 'hardly' as const,
  }
  expect(changeFrom(woman, placed, TODAY)).toEqual({
    name: { full: 'Elin Berg', nickname: 'Ferry' },
    positions: [{ organisation: 'Museum of Light' }, woman.positions[0]],
    recognition: { wouldKnowMe: 'hardly', notedOn: TODAY },
  })
})

test('nothing typed, and an emptied name, change nothing', () => {
  expect(changeFrom(woman, knownOf(woman), TODAY)).toBeUndefined()
  expect(changeFrom(woman, { ...knownOf(woman), name: ' ' }, TODAY)).toBeUndefined()
})

test('between which days something happened is one sentence', () => {
  expect(spanInWords(undefined, undefined, TODAY)).toBeUndefined()
  expect(spanInWords('2026-05-18', '2026-05-18', TODAY)).toBe('The one thing between you was yesterday.')
  expect(spanInWords('2023-03-01', '2026-05-18', TODAY)).toBe(
    'The first thing between you was in March 2023, the last yesterday.',
  )
})
