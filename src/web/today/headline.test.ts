import { expect, test } from 'vitest'
import { splitHeadline } from './headline.ts'

test.each([
  ['Write to Marta Ruiz: it has been five months.', { doing: 'Write to', lead: 'It has been five months.' }],
  ['Write Marta Ruiz an email: it has been a year.', { doing: 'Write an email', lead: 'It has been a year.' }],
  ['Call Marta Ruiz by video: they asked you to.', { doing: 'Call by video', lead: 'They asked you to.' }],
  ['Keep your word to Marta Ruiz: “send the talk”', { doing: 'Keep your word to', lead: '“send the talk”' }],
  ['Meet Marta Ruiz.', { doing: 'Meet', lead: '' }],
])('R140: "%s" begins with what to do', (headline, parts) => {
  expect(splitHeadline(headline, 'Marta Ruiz')).toEqual(parts)
})

test('a headline without the name stays whole', () => {
  expect(splitHeadline('Have a rest.', 'Marta Ruiz')).toEqual({ doing: '', lead: 'Have a rest.' })
})
