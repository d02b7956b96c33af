import { expect, test } from 'vitest'
import type { CardView, TodayView } from '#actions/views.ts'
import { answered } from './answers.ts'

const card = (name: string, minutes: number): CardView => ({
  promptId: `prompt-${name}`,
  personId: name,
  name,
  kind: 'due',
  verb: 'Write',
  headline: `Write to ${name}: it has been a month.`,
  because: ['You last talked a month ago.'],
  channel: 'message',
  otherChannels: [],
  minutes,
  work: undefined,
  aliveness: 'cooling',
  give: undefined,
  link: undefined,
  ways: [],
  notice: undefined,
  neverWords: 'reminders to stay in touch',
  lastThree: [],
  reach: undefined,
})

test('R41: an answered card leaves a gap, the ring fills, and nothing takes its place', () => {
  const [ada, bert] = [card('Ada', 3), card('Bert', 5)]
  const today: TodayView = {
    day: '2026-11-22',
    opened: true,
    minutesAllowed: 10,
    minutesPlanned: 8,
    minutesDone: 0,
    cards: [ada, bert],
    asides: [],
    mode: { mode: 'employed', since: undefined, until: undefined, underneath: 'employed' },
    modeInWords: undefined,
    doneToday: [],
    ending: 'After these two you are done for today.',
    couldOfferMore: true,
  }
  expect(answered(today, ada, 'later')).toEqual({
    ...today,
    cards: [bert],
    minutesDone: 3,
    doneToday: [{ personId: 'Ada', name: 'Ada', promptId: 'prompt-Ada', response: 'later' }],
  })
})
