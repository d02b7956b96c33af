import { expect, test } from 'vitest'
import { ownWords } from './own-words.ts'
import { plainSubject } from './subject.ts'

test.each([
  ['On Tue, 4 Mar 2025 at 10:00, Jordan Pike <jordan@pike.example> wrote:\n> When?'],
  ['On Tue, 4 Mar 2025 at 10:00, Jordan Pike\n<jordan@pike.example>\nwrote:\n\n> When?\n>\n> J.\n'],
  ['Am 04.03.25 um 10:00 schrieb Jordan Pike:\n> Wann?'],
  ['Le mar. 4 mars 2025 à 10:00, Jordan Pike <jordan@pike.example> a écrit :\n> Quand ?'],
  ['El mar, 4 mar 2025 a las 10:00, Jordan (<jordan@pike.example>) escribió:\n\n> ¿Cuándo?'],
  ['Jordan Pike <jordan@pike.example> schrieb am Di., 4. März 2025, 10:00:\n> Wann?'],
  ['On 4 Mar 2025, at 10:00, Jordan Pike wrote:\n\nWhen? (a phone leaves the marks away)'],
  ['-----Original Message-----\nFrom: Jordan\n\nWhen?'],
  ['________________________________\nVon: Jordan Pike <jordan@pike.example>\nGesendet: Dienstag\nAn: Ada\n\nWann?'],
  ['---------- Forwarded message ---------\nFrom: Bert\n\nLook.'],
  ['> When?\n> J.'],
])('the letter below is not the writer’s: %s', (below) => {
  expect(ownWords(`Yes, at noon.\n\nAda\n\n${below}`)).toBe('Yes, at noon.\n\nAda')
})

test('answers between the lines of a quotation stay, and so does what only looks like its beginning', () => {
  const between = 'On 4 March 2025, Jordan wrote:\n> When?\n\nAt noon.\n\n> Where?\n\nHere.'
  expect(ownWords(`${between}\n\n> Bye`)).toBe(between)
  expect(ownWords('On Monday I wrote:\nnothing at all.')).toBe('On Monday I wrote:\nnothing at all.')
})

test.each([
  ['Re: The harbour', 'The harbour'],
  ['RE: AW: Fwd: WG: The harbour', 'The harbour'],
  ['Re[2]: The harbour', 'The harbour'],
  ['SV: VS: Antw: RV: R: The harbour', 'The harbour'],
  ['回复：转发: 春', '春'],
  ['Regarding: the harbour', 'Regarding: the harbour'],
  ['Red: a colour', 'Red: a colour'],
  ['Re:', ''],
])('the subject “%s” without what programs put before it', (written, plain) => {
  expect(plainSubject(written)).toBe(plain)
})
