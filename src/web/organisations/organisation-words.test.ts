import { expect, test } from 'vitest'
import type { OrganisationPage } from '#actions/views.ts'
import { betweenInWords, positionThere } from './organisation-words.ts'

const TODAY = '2026-05-19'
const somebody = {} as OrganisationPage['now'][number]
const acme = (now: number, before: number): OrganisationPage => ({
  key: 'acme',
  name: 'Acme',
  alsoWritten: [],
  now: Array(now).fill(somebody),
  before: Array(before).fill(somebody),
  interactions: 4,
  lastContactDay: '2026-05-18',
})

test('who is there, who was, and when you were last in touch is one line', () => {
  expect(betweenInWords(acme(3, 1), TODAY)).toBe(
    '3 people of your book are there, 1 was once. You were last in touch with one of them yesterday.',
  )
  expect(betweenInWords({ ...acme(0, 2), interactions: 0 }, TODAY)).toBe(
    'Nobody of your book is there any more, 2 people were once. Nothing has happened between you yet.',
  )
  expect(betweenInWords(acme(1, 0), TODAY)).toMatch(/^1 person of your book is there\./)
})

test('what somebody did there is said with its years', () => {
  const position = { title: 'Forecaster', department: undefined, from: '2017-09-01', until: '2026-04-30' }
  expect(positionThere([position])).toBe('Forecaster, 2017 to 2026')
  expect(positionThere([{ ...position, from: undefined }])).toBe('Forecaster, until 2026')
  expect(
    positionThere([{ title: undefined, department: undefined, from: undefined, until: undefined }]),
  ).toBeUndefined()
})
