import { expect, test } from 'vitest'
import { withChange } from './editing.ts'

test('a change replaces what it names, empties what it sets to null, and leaves the rest', () => {
  const ada = { name: 'Ada', notes: 'Plays the viola', whyTheyMatter: 'She listens' }
  expect(withChange(ada, { notes: null, whyTheyMatter: 'She tells me the truth', tags: undefined })).toEqual({
    name: 'Ada',
    whyTheyMatter: 'She tells me the truth',
  })
})
