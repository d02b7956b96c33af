import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import yazl from 'yazl'
import type { About, Finding } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { findingsIn, SAMPLE_OWNER, testGoldenSamples } from '../golden.ts'
import { icalendar } from './read.ts'

const samples = join(import.meta.dirname, 'samples')
const corpus = join(import.meta.dirname, '../../../../shared/corpora/ics')

testGoldenSamples(icalendar, samples)

async function read(content: string | Uint8Array, about: Partial<About> = {}): Promise<Finding[]> {
  const bytes = Buffer.from(content)
  const file = { name: 'calendar.ics', path: 'nowhere', size: bytes.length, bytes: () => pieces(bytes) }
  return Array.fromAsync(icalendar.read(file, { ...SAMPLE_OWNER, ownAddresses: ['me@example.org'], ...about }))
}

async function* pieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'SUMMARY:Tea',
  'ATTENDEE;CN=Ada Quist:mailto:ada@example.net',
  ...lines,
  'END:VEVENT',
]
const daysOf = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.kind === 'interaction' ? finding.interaction.at : []))
const reasonsOf = (findings: readonly Finding[]) =>
  findings.flatMap((finding) =>
    finding.kind === 'left-out' || finding.kind === 'problem' ? `${finding.kind}: ${finding.reason}` : [],
  )

test('every event, task and journal of every calendar in the corpus is accounted for', async () => {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ics'))
  expect(files.length).toBeGreaterThan(40)
  for (const name of files) {
    const written = readFileSync(join(corpus, name), 'latin1')
    const records = written.split(/\r?\n/).flatMap((line, at) => (/^BEGIN:V(?:EVENT|TODO)/.test(line) ? at + 1 : []))
    const findings = await findingsIn(icalendar, join(corpus, name))
    expect([name, [...new Set(findings.map(({ where }) => where.line))]]).toEqual([name, records])
  }
})

test('T14: a meeting still ahead is left out with the day to come again after, and hides no earlier one', async () => {
  const findings = await read(
    calendar(...event('DTSTART:20261210T140000Z'), ...event('UID:2', 'DTSTART:20260910T140000Z')),
  )
  expect(reasonsOf(findings)).toEqual([
    'left-out: It has not happened yet. Import the calendar again after 10 December 2026.',
  ])
  expect(daysOf(findings)).toEqual(['2026-09-10T14:00:00.000Z'])
})

test('T14: an appointment of today waits for the next import; one of yesterday counts', async () => {
  const at = async (start: string) => daysOf(await read(calendar(...event(start))))
  expect(await at('DTSTART;VALUE=DATE:20261122')).toEqual([])
  expect(await at('DTSTART:20261122T000000Z')).toEqual([])
  expect(await at('DTSTART;VALUE=DATE:20261121')).toEqual(['2026-11-21'])
  // Half past eleven at night in New York is already today in Lisbon.
  expect(await at('DTSTART;TZID=America/New_York:20261121T233000')).toEqual([])
})

test('T6: a whole day stays the day it is, in whatever zone the owner lives', async () => {
  for (const timeZone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
    const findings = await read(calendar(...event('DTSTART;VALUE=DATE:20250607', 'DTEND;VALUE=DATE:20250610')), {
      timeZone,
    })
    expect(daysOf(findings)).toEqual(['2025-06-07'])
    expect(findings[0]).not.toHaveProperty('interaction.minutes')
  }
})

test('T7: a birthday on 29 February keeps its day, and a yearly meeting on it comes in leap years', async () => {
  const birthday = ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY', 'SUMMARY:Ana’s birthday']
  expect(await read(calendar(...birthday, 'END:VEVENT'))).toMatchObject([
    { kind: 'person', stranger: { name: { full: 'Ana' }, birthday: '02-29' } },
  ])
  expect(daysOf(await read(calendar(...event('DTSTART;VALUE=DATE:20160229', 'RRULE:FREQ=YEARLY'))))).toEqual([
    '2016-02-29',
    '2020-02-29',
    '2024-02-29',
  ])
})

test('birthdays are understood in eight languages, and the same one is taken once', async () => {
  const titles = [
    'Ana Kovač’s 40th birthday',
    'Geburtstag von Ana Kovač',
    'Ana Kovač hat Geburtstag',
    'Anniversaire de Ana Kovač',
    'Cumpleaños de Ana Kovač',
    'Compleanno di Ana Kovač',
    'Aniversário de Ana Kovač',
    'Verjaardag van Ana Kovač',
    'Urodziny: Ana Kovač',
    '🎂 Ana Kovač – birthday',
  ]
  for (const title of titles) {
    const lines = ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20200317', 'RRULE:FREQ=YEARLY', `SUMMARY:${title}`, 'END:VEVENT']
    expect([title, await read(calendar(...lines, ...lines))]).toMatchObject([
      title,
      [{ stranger: { name: { full: 'Ana Kovač' }, birthday: '03-17' } }, { kind: 'left-out' }],
    ])
  }
})

test('a time in a zone is the moment it was, by the world’s names, Windows’ names and the file’s own', async () => {
  const at = async (start: string, ...zone: readonly string[]) => daysOf(await read(calendar(...event(start), ...zone)))
  const canberra = readFileSync(join(corpus, 'vobject/ms_tzid.ics'), 'utf8').split(/\r?\n/)
  const zone = canberra.slice(canberra.indexOf('BEGIN:VTIMEZONE'), canberra.indexOf('END:VTIMEZONE') + 1)
  expect(await at('DTSTART;TZID=Europe/Berlin:20250704T140000')).toEqual(['2025-07-04T12:00:00.000Z'])
  expect(await at('DTSTART;TZID="W. Europe Standard Time":20250704T140000')).toEqual(['2025-07-04T12:00:00.000Z'])
  expect(await at('DTSTART;TZID="(GMT +01:00)":20250704T140000')).toEqual(['2025-07-04T13:00:00.000Z'])
  expect(await at('DTSTART;TZID=/x.sourceforge.net/Europe/Berlin:20250704T140000')).toEqual([
    '2025-07-04T12:00:00.000Z',
  ])
  const own = (time: string) => at(`DTSTART;TZID="Canberra, Melbourne, Sydney":${time}`, ...zone)
  expect(await own('20080530T150000')).toEqual(['2008-05-30T05:00:00.000Z'])
  expect(await own('20081230T150000')).toEqual(['2008-12-30T04:00:00.000Z'])
  expect(await own('20250704T150000')).toEqual(['2025-07-04T05:00:00.000Z'])
  expect(await at('DTSTART;TZID=Nowhere/At all:20250704T140000')).toEqual(['2025-07-04'])
  expect(await at('DTSTART:20250704T140000')).toEqual(['2025-07-04'])
})

test('a weekly meeting keeps its hour when clocks change; an hour that comes twice or never is settled', async () => {
  const lisbon = (start: string) => event(`DTSTART;TZID=Europe/Lisbon:${start}`, 'RRULE:FREQ=WEEKLY;COUNT=2')
  expect(daysOf(await read(calendar(...lisbon('20250324T093000'))))).toEqual([
    '2025-03-24T09:30:00.000Z',
    '2025-03-31T08:30:00.000Z',
  ])
  expect(daysOf(await read(calendar(...lisbon('20250323T013000'))))).toEqual([
    '2025-03-23T01:30:00.000Z',
    '2025-03-30T01:30:00.000Z',
  ])
  expect(daysOf(await read(calendar(...lisbon('20251019T013000'))))).toEqual([
    '2025-10-19T00:30:00.000Z',
    '2025-10-26T00:30:00.000Z',
  ])
})

test('who was there: not the owner, rooms, those who declined, nor each person twice', async () => {
  const findings = await read(
    calendar(
      ...event(
        'DTSTART:20250304T140000Z',
        'ORGANIZER;CN=Me:MAILTO:me@example.org',
        'ATTENDEE;CN=Ada:mailto:ADA@example.net',
        'ATTENDEE;CN="Dahl, Cora";EMAIL=cora@example.net:/principals/1/',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:bert@example.net',
        'ATTENDEE;CUTYPE=ROOM:mailto:room@example.net',
        'ATTENDEE;CN=dan@example.net:mailto:dan@example.net',
      ),
    ),
  )
  expect(findings).toMatchObject([
    {
      interaction: {
        with: [
          { name: { full: 'Ada Quist' }, emails: [{ address: 'ada@example.net' }] },
          { name: { full: 'Cora Dahl', given: 'Cora', family: 'Dahl' }, emails: [{ address: 'cora@example.net' }] },
          { name: { full: 'dan@example.net' } },
        ],
      },
    },
  ])
})

test('what was cancelled, declined, a lecture or with nobody is left out and says so', async () => {
  const crowd = Array.from({ length: 30 }, (_, at) => `ATTENDEE:mailto:guest${at}@example.net`)
  const start = 'DTSTART:20250304T140000Z'
  const reasons = async (...lines: readonly string[]) => reasonsOf(await read(calendar(...lines)))
  expect(await reasons(...event(start, 'STATUS:CANCELLED'))).toEqual(['left-out: It was cancelled.'])
  expect(await reasons('METHOD:CANCEL', ...event(start))).toEqual(['left-out: It was cancelled.'])
  expect(await reasons(...event(start, ...crowd))).toEqual(['left-out: More than 25 people were invited.'])
  expect(await reasons(...event(start, 'ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org'))).toEqual([
    'left-out: You declined it.',
  ])
  expect(await reasons('BEGIN:VEVENT', start, 'SUMMARY:Lunch with Ana Kovač', 'END:VEVENT')).toEqual([
    'left-out: It names nobody but you.',
  ])
})

test('the owner is found by the calendar’s name, or by being in nearly every meeting', async () => {
  const meetings = ['ada', 'bert', 'cora', 'dan', 'eve'].flatMap((name, at) => [
    'BEGIN:VEVENT',
    `UID:${at}`,
    `DTSTART:2025030${at + 1}T140000Z`,
    'ATTENDEE:mailto:jordan@example.org',
    `ATTENDEE:mailto:${name}@example.net`,
    'END:VEVENT',
  ])
  for (const lines of [meetings, ['X-WR-CALNAME:jordan@example.org', ...meetings.slice(0, 6)]]) {
    const names = (await read(calendar(...lines), { ownAddresses: [] })).flatMap((finding) =>
      finding.kind === 'interaction' ? finding.interaction.with.map(({ name }) => name.full) : [],
    )
    expect(names).not.toContain('jordan@example.org')
    expect(names).toContain('ada@example.net')
  }
})

test('a link without a place is a video call, a word for the telephone a call, everything else a meeting', async () => {
  const kind = async (...lines: readonly string[]) => {
    const [found] = await read(calendar(...event('DTSTART:20250304T140000Z', ...lines)))
    return found?.kind === 'interaction' ? found.interaction.kind : found
  }
  expect(await kind('X-GOOGLE-CONFERENCE:https://meet.google.com/abc')).toBe('video')
  expect(await kind('LOCATION:Microsoft Teams-Besprechung')).toBe('video')
  expect(await kind('LOCATION:https://acme.zoom.us/j/1')).toBe('video')
  expect(await kind('LOCATION:Café Central', 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc')).toBe('met')
  expect(await kind('LOCATION:Telefon')).toBe('call')
  expect(await kind('LOCATION:Callao')).toBe('met')
})

test('an occasion that was moved keeps the name it had, so that it is known again', async () => {
  const series = event('DTSTART:20250303T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2')
  const keys = (findings: readonly Finding[]) =>
    findings.flatMap((finding) => (finding.kind === 'interaction' ? finding.interaction.sourceKey : [])).toSorted()
  const moved = event('RECURRENCE-ID:20250310T090000Z', 'DTSTART:20250312T090000Z')
  const before = await read(calendar(...series))
  const after = await read(calendar(...moved, ...series))
  expect(keys(after)).toEqual(keys(before))
  expect(daysOf(after)).toEqual(['2025-03-12T09:00:00.000Z', '2025-03-03T09:00:00.000Z'])
})

test('of a daily meeting since long ago the latest 2,000 are taken, and the rest is said', async () => {
  const findings = await read(calendar(...event('DTSTART;VALUE=DATE:20100101', 'RRULE:FREQ=DAILY')))
  expect(daysOf(findings)).toHaveLength(2000)
  expect(daysOf(findings).at(-1)).toBe('2026-11-21')
  expect(reasonsOf(findings)).toEqual([
    'left-out: It took place 6169 times; the latest 2000 were taken.',
    'left-out: It has not happened yet. Import the calendar again after 22 November 2026.',
  ])
})

test('BI-16: rules without end, a million dates, deep nests and endless lines cost their own event only', async () => {
  const good = event('UID:good', 'DTSTART;VALUE=DATE:20250304')
  const million = 'RDATE:20250101T000000Z\r\n'.repeat(1_000_000)
  const nest = 'BEGIN:VALARM\r\n'.repeat(10_000)
  const bombs: readonly (readonly [string, readonly string[]])[] = [
    ['seconds', event('DTSTART:20200101T000000Z', 'RRULE:FREQ=SECONDLY')],
    ['times', event('DTSTART:20200101T000000Z', `RRULE:FREQ=DAILY;BYMINUTE=${Array(60).keys().toArray().join()}`)],
    ['never', event('DTSTART:20200101T000000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')],
    ['dates', event('DTSTART:20200101T000000Z', million)],
    ['line', event('DTSTART:20200101T000000Z', `RDATE:${'20250101,'.repeat(500_000)}`)],
    ['title', event('DTSTART:20200101T000000Z', `SUMMARY:${'x'.repeat(12_000_000)}`)],
    ['nest', ['BEGIN:VEVENT', nest]],
    ['year', event('DTSTART:00010101T000000Z', 'RRULE:FREQ=DAILY')],
    ['header', event(`X-${'A;'.repeat(400_000)}:1`, 'DTSTART:20200101T000000Z')],
  ]
  for (const [name, lines] of bombs) {
    const findings = await read(calendar(...lines, ...good))
    expect([name, findings.length < 10, daysOf(findings).at(-1)]).toEqual([name, true, '2025-03-04'])
  }
})

test('BI-08: whatever stands in an event stays the text it is', async () => {
  const [found] = await read(
    calendar(...event('DTSTART:20250304T140000Z', 'LOCATION:=HYPERLINK("http://x")\\, <b>{{7*7}}</b>')),
  )
  expect(found).toMatchObject({ interaction: { text: '=HYPERLINK("http://x"), <b>{{7*7}}</b>' } })
})

test('any lines at all are findings or a refusal, and each event that is begun is answered for', async () => {
  const word = fc.constantFrom(
    ...['BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE'],
    ...['BEGIN:STANDARD', 'END:STANDARD', 'TZID:X', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:-0100', 'BEGIN:VALARM'],
    ...['DTSTART:20250304T140000Z', 'DTSTART;TZID=X:20250304T140000', 'DTSTART;VALUE=DATE:20240229', 'UID:1', ' '],
    ...['RRULE:FREQ=YEARLY', 'RRULE:FREQ=MONTHLY;BYDAY=-1SU;BYSETPOS=-5', 'RRULE:FREQ=YEARLY;BYWEEKNO=53,-1', ''],
    ...['EXDATE:20250304', 'RDATE;VALUE=PERIOD:20250304T140000Z/PT1H', 'RECURRENCE-ID:20250304T140000Z', 'STATUS'],
    ...['ATTENDEE;CN=Ada:mailto:ada@example.net', 'ATTENDEE;CN="', 'SUMMARY:Ada’s birthday', 'DTEND:2025', '\u0000'],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 30 }), async (lines) => {
      const findings = await read(['BEGIN:VCALENDAR', ...lines].join('\n'))
      const begun = lines.flatMap((line, at) => (line === 'BEGIN:VEVENT' ? at + 2 : []))
      const answered = new Set(findings.map(({ where }) => where.line))
      expect(begun.filter((line) => !answered.has(line))).toEqual([])
    }),
  )
})

test('Google’s zip of several calendars is read whole, and another zip is not taken for one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'))
  const zipOf = async (names: readonly string[]) => {
    const zip = new yazl.ZipFile()
    const content = Buffer.from(calendar(...event('DTSTART:20250304T140000Z')))
    for (const name of names) zip.addBuffer(content, name)
    zip.end()
    const path = join(folder, `${names.length}.zip`)
    const bytes = await buffer(zip.outputStream)
    writeFileSync(path, bytes)
    return { name: 'export.ical.zip', path, head: new Uint8Array(bytes) }
  }
  const calendars = await zipOf(['me@example.org.ics', 'Family.ics'])
  expect(await icalendar.recognises(calendars)).toBe(true)
  expect((await findingsIn(icalendar, calendars.path)).map(({ where }) => where.file)).toEqual([
    'me@example.org.ics',
    'Family.ics',
  ])
  expect(await icalendar.recognises(await zipOf(['a.ics', 'b.ics', 'Connections.csv']))).toBe(false)
})

test('a file that is no calendar is refused with what to do', async () => {
  await expect(read('Name,City\n')).rejects.toBeInstanceOf(Refusal)
  await expect(read('Name,City\n')).rejects.toThrow('calendar.ics is no calendar: it does not begin with')
})
