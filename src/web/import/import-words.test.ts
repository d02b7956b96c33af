import { expect, test } from 'vitest'
import { NOTHING_YET } from '#actions/import/counts.ts'
import type { ImportCounts } from '#actions/views.ts'
import {
  besideInWords,
  factInWords,
  failedInWords,
  GROUPS,
  linesIn,
  openQuestionsInWords,
  previewInWords,
  savedInWords,
  saveInWords,
} from './import-words.ts'

const nothing = NOTHING_YET

const export2026: ImportCounts = {
  ...nothing,
  new: 7,
  matched: 3,
  questions: 2,
  conflicts: 1,
  newInteractions: 14,
  interactionRecords: 14,
  leftOut: 3,
}

test('R6: before anything is saved, sentences say what is new, known and asked', () => {
  expect(previewInWords(export2026)).toEqual([
    '7 people are new, 3 you have already and 2 need an answer. About 1 of them the file says something else.',
    '14 exchanges between you and them come along.',
  ])
  expect(besideInWords(export2026)).toEqual(['3 lines are left out.'])
  expect(saveInWords(export2026)).toBe('Save 9 people and 14 exchanges')
})

test('T2: the same file once more says that it brings nothing', () => {
  const again = { ...nothing, matched: 30_000, interactionRecords: 14 }
  expect(previewInWords(again)).toEqual([
    'You have 30,000 people already.',
    'Every exchange in it is in your book already.',
  ])
  expect(saveInWords(again)).toBe('Save what it adds')
  expect(savedInWords(again)).toBe('Your book had all of it already. Nothing was added twice.')
})

test('one is said as one', () => {
  const one = { ...nothing, new: 1, questions: 1, newInteractions: 1, problems: 1, leftOut: 1 }
  expect(previewInWords(one)).toEqual([
    '1 person is new and 1 needs an answer.',
    '1 exchange between you and them comes along.',
  ])
  expect(besideInWords(one)).toEqual(['1 line is left out and 1 could not be read.'])
  expect(openQuestionsInWords(1)).toBe('One question is open. Unanswered, they stay apart.')
  expect(openQuestionsInWords(0)).toBeUndefined()
})

test('every line of the preview is in one group', () => {
  const inGroups = GROUPS.reduce((sum, { state }) => sum + linesIn(state, export2026), 0)
  expect(inGroups).toBe(7 + 3 + 2 + 3)
})

test('T1: a birthday is said with its year where there is one', () => {
  expect(factInWords('birthday', '1980-05-14')).toBe('14 May 1980')
  expect(factInWords('birthday', '05-14')).toBe('14 May')
  expect(factInWords('name', '05-14')).toBe('05-14')
})

test('what was saved is counted once', () => {
  expect(savedInWords({ ...nothing, new: 7, newInteractions: 14, news: 2 })).toBe(
    '7 new people, 14 exchanges and 2 pieces of news are in your book now.',
  )
})

test('a failure says that nothing was saved, once', () => {
  expect(failedInWords('We do not know what kind of file it is')).toBe(
    'We do not know what kind of file it is. Nothing was saved.',
  )
  expect(failedInWords('Something went wrong; nothing was saved')).toBe('Something went wrong; nothing was saved')
})
