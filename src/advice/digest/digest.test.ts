import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Digest, DigestCard } from './digest.ts'
import { hasSomething } from './digest.ts'
import { comesAt, momentFor } from './hours.ts'
import { lapseOn } from './lapse.ts'
import { tellDigest, tellLapse } from './tell.ts'

const CARD: DigestCard = {
  plainly: 'Write to Ana Kovač',
  headline: 'Ask Ana Kovač how it went: “the <move>”',
  because: ['She told you on 3 May 2026.'],
  minutes: 3,
  lastThings: ['3 May 2026, call: she looks for a flat'],
  openThreads: ['her new job'],
  give: 'the map',
  links: { done: 'https://t.example/do/a', later: 'https://t.example/do/b' },
}

const DIGEST: Digest = {
  day: '2026-05-19',
  cards: [CARD],
  soon: ['Friday: “the talk”, to Bert'],
  asides: [{ headline: 'Prepare for the fair.', because: ['It is tomorrow.'] }],
  week: 'Look at the week: 15 minutes, five small steps',
}

describe('the words of a digest', () => {
  test('a mail has why, what was last, what is open, what to give, and two links', () => {
    expect(tellDigest(DIGEST, 'full').text).toBe(`Tuesday, 19 May 2026

1. Ask Ana Kovač how it went: “the <move>” (three minutes)
   She told you on 3 May 2026.
   Last: 3 May 2026, call: she looks for a flat
   Still open: her new job
   To give: the map
   Done: https://t.example/do/a
   Later, in a week: https://t.example/do/b

Coming up
   Friday: “the talk”, to Bert

Also today
   Prepare for the fair. It is tomorrow.

Look at the week: 15 minutes, five small steps

That is today. See you tomorrow.`)
  })

  test('titles only: names and verbs, and nothing that anybody said', () => {
    const { title, text, cards } = tellDigest(DIGEST, 'titles')
    expect(title).toBe('One person for today, about three minutes')
    expect(cards).toEqual([{ title: 'Write to Ana Kovač', because: [], minutes: 3 }])
    for (const words of ['move', 'flat', 'job', 'map', 'talk', 'fair', 'do/a']) expect(text).not.toContain(words)
  })

  test('the simple HTML says the same, and no name becomes markup', () => {
    const { html } = tellDigest(DIGEST, 'full')
    expect(html).toContain('“the &lt;move&gt;”')
    expect(html).toContain('<a href="https://t.example/do/a">Done</a>')
    expect(html).not.toMatch(/<(img|script|style|link)|src=|url\(/)
  })

  test('a day without cards, asides and week has nothing to say', () => {
    expect(hasSomething({ ...DIGEST, cards: [], asides: [], week: undefined })).toBe(false)
    expect(tellDigest({ ...DIGEST, cards: [], asides: [] }, 'titles').title).toBe(DIGEST.week)
  })

  test('R50: the message about a pause quotes the reason, and asks for two minutes', () => {
    const { text } = tellLapse({ day: '2026-05-19', reason: 'Not to start from nothing', name: 'Ana' }, 'full')
    expect(text).toContain('You once wrote: “Not to start from nothing”')
    expect(text).toContain('One small thing, two minutes: send Ana one line.')
    expect(tellLapse({ day: '2026-05-19', reason: 'secret', name: 'Ana' }, 'titles').text).not.toContain('secret')
  })
})

describe('the hour of a digest', () => {
  const quiet = { from: '21:00', until: '07:00' }

  test('D6: an hour in quiet hours becomes their end, over midnight too', () => {
    expect(comesAt('06:30', quiet)).toBe('07:00')
    expect(comesAt('22:00', quiet)).toBe('07:00')
    expect(comesAt('07:00', quiet)).toBe('07:00')
    expect(comesAt('13:00', { from: '12:00', until: '14:00' })).toBe('14:00')
    expect(comesAt('03:00', { from: '12:00', until: '12:00' })).toBe('03:00')
  })

  test('what was missed comes until the evening, and then not any more', () => {
    const at = (time: string, hour = '07:30') => momentFor(time, { at: hour, quiet })
    expect([at('07:29'), at('07:30'), at('20:00'), at('20:01')]).toEqual(['not yet', 'now', 'now', 'too late'])
    expect([at('20:30', '19:30'), at('21:10', '19:30')]).toEqual(['now', 'too late'])
  })

  const clockTime = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

  test('D6: no moment that is right lies in quiet hours, and the hour of a digest is always right', () => {
    fc.assert(
      fc.property(fc.tuple(clockTime, clockTime, clockTime, clockTime), ([time, at, from, until]) => {
        const hours = { at, quiet: { from, until } }
        const isQuiet = from < until ? time >= from && time < until : from > until && (time >= from || time < until)
        expect(isQuiet && momentFor(time, hours) === 'now').toBe(false)
        expect(momentFor(comesAt(at, hours.quiet), hours)).toBe('now')
      }),
    )
  })
})

describe('R50: a pause of 21 days', () => {
  const pause = { lastTouchDay: '2026-05-01', lastBusyDay: undefined, remindedSince: '2026-04-01', saidOn: [] }

  test('is spoken of once, and then rests for a week', () => {
    expect(lapseOn('2026-05-21', pause)).toBe('none')
    expect(lapseOn('2026-05-22', pause)).toBe('say so')
    expect(lapseOn('2026-05-22', { ...pause, saidOn: ['2026-05-22'] })).toBe('say so')
    expect(lapseOn('2026-05-23', { ...pause, saidOn: ['2026-05-22'] })).toBe('rest')
    expect(lapseOn('2026-05-28', { ...pause, saidOn: ['2026-05-22'] })).toBe('rest')
    expect(lapseOn('2026-05-29', { ...pause, saidOn: ['2026-05-22'] })).toBe('say so')
  })

  test('busy days, and days before there were reminders, are no pause', () => {
    expect(lapseOn('2026-05-30', { ...pause, lastBusyDay: '2026-05-20' })).toBe('none')
    expect(lapseOn('2026-05-30', { ...pause, remindedSince: '2026-05-25' })).toBe('none')
    expect(lapseOn('2026-05-30', { ...pause, remindedSince: undefined })).toBe('none')
    expect(lapseOn('2026-05-30', { ...pause, lastTouchDay: undefined })).toBe('none')
  })
})
