import { expect, test } from 'vitest'
import { worthOf } from './worth.ts'

const meetup = { id: 'meetup', name: 'the founders’ meetup' }
const evening = (day: string, said: object) => ({ activityId: 'meetup', day, state: 'been' as const, ...said })

test('R141: three evenings in a row that were hardly worth it propose to let the series go, in words with their days', () => {
  const events = [
    evening('2026-01-10', { worthIt: 5, again: 'yes' }),
    evening('2026-02-10', { worthIt: 2 }),
    evening('2026-03-10', { again: 'no' }),
    evening('2026-04-10', { worthIt: 1, again: 'perhaps' }),
  ]
  expect(worthOf(meetup, events)).toEqual({
    letGo: true,
    words:
      'The last three times (10 February 2026, 10 March 2026, and 10 April 2026) it was hardly worth it. You could let the founders’ meetup go.',
  })
})

test('R141: one good evening among them, two evenings only, or evenings of something else propose nothing', () => {
  const poor = [evening('2026-02-10', { worthIt: 2 }), evening('2026-03-10', { worthIt: 1 })]
  expect(worthOf(meetup, poor)).toBeUndefined()
  expect(worthOf(meetup, [...poor, evening('2026-04-10', { worthIt: 4 })])).toBeUndefined()
  const elsewhere = { ...evening('2026-04-10', { worthIt: 1 }), activityId: 'choir' }
  expect(worthOf(meetup, [...poor, elsewhere])).toBeUndefined()
  expect(worthOf(meetup, [...poor, { ...evening('2026-04-10', {}) }])).toBeUndefined()
  expect(worthOf(meetup, [...poor, evening('2026-04-10', { worthIt: 2, again: 'yes' })])).toBeUndefined()
})

test('R141: evenings that were worth it are said too', () => {
  const good = ['2026-02-10', '2026-03-10', '2026-04-10'].map((day) => evening(day, { worthIt: 4 }))
  expect(worthOf(meetup, good)).toMatchObject({ letGo: false, words: expect.stringContaining('glad that you went') })
})
