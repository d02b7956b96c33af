import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readFormatOfCards } from './cards-again.ts'
import { openImportHouse } from './import-house.ts'

/** What has been a script, a template or a command to one program or another. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  "<img src=x onerror='alert(1)'>",
  '{{constructor.constructor("return 1")()}}',
  'javascript:alert(1)',
  '__proto__',
]

/** RFC 6350, 2426, 6474, 6715, 8605, 9554, and what programs add. */
const CARD_PROPERTIES = (
  'ADR AGENT ANNIVERSARY BDAY BIRTHPLACE CALADRURI CALURI CATEGORIES CLASS CLIENTPIDMAP CONTACT-URI CREATED DEATHDATE DEATHPLACE ' +
  'EMAIL EXPERTISE FBURL GENDER GEO GRAMGENDER HOBBY IMPP INTEREST KEY LABEL LANG LANGUAGE LOGO MAILER MEMBER NAME NICKNAME NOTE ' +
  'ORG ORG-DIRECTORY PHOTO PROFILE PRODID PRONOUNS RELATED REV ROLE SORT-STRING SOCIALPROFILE SOUND SOURCE TEL TITLE TZ UID URL ' +
  'XML X-ABADR X-ABDATE X-ABLABEL X-ABRELATEDNAMES X-AIM X-ANNIVERSARY X-GENDER X-JABBER X-MANAGER X-PHONETIC-FIRST-NAME ' +
  'X-SKYPE X-SOCIALPROFILE X-SPOUSE X-ANYTHING'
).split(' ')

const CARD_PARAMETERS =
  'ALTID CALSCALE CHARSET ENCODING GEO INDEX LABEL LANGUAGE LEVEL MEDIATYPE PID PREF SORT-AS TYPE TZ VALUE X-ANY'.split(
    ' ',
  )

test('BI-10: markup in every property and every parameter of a card comes in as text and goes out as text', async () => {
  const house = await openImportHouse()
  const cards = [...CARD_PROPERTIES.entries()].flatMap(([number, property]) =>
    PAYLOADS.map((payload, at) => {
      const parameter = CARD_PARAMETERS[(number * PAYLOADS.length + at) % CARD_PARAMETERS.length]
      // A character set or an encoding that nobody knows would spoil the value, which is not what is tried here.
      const value = /^(?:CHARSET|ENCODING|VALUE)$/.test(parameter ?? '') ? 'X-P' : parameter
      const escaped = payload.replaceAll(/[\\;,]/g, '\\$&')
      const lines = [`FN:Zoe ${number} ${at}`, `${property};${value}="${payload.replaceAll('"', '')}":${escaped}`]
      return ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n')
    }),
  )
  const { view } = await house.bringAndSave('cards.vcf', cards.join(''))
  expect(view.counts).toMatchObject({ records: cards.length, new: cards.length, problems: 0 })
  for (const as of ['vcard-3', 'vcard-4'] as const) {
    const { file } = await house.book.act('export-people', { as })
    const text = await readFile((await house.book.context.exports.find(file.id)).path, 'utf8')
    expect(await readFormatOfCards(text)).toHaveLength(cards.length + 1)
  }
  const dump = (await house.book.dump()).join('\n')
  for (const payload of PAYLOADS) expect(dump).toContain(JSON.stringify(payload.slice(0, 20)).slice(1, -1))
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

/** RFC 5545, 7986, and what programs add. */
const EVENT_PROPERTIES = (
  'ATTACH ATTENDEE CATEGORIES CLASS COLOR COMMENT CONFERENCE CONTACT CREATED DESCRIPTION DURATION EXDATE GEO IMAGE ' +
  'LAST-MODIFIED LOCATION ORGANIZER PRIORITY RDATE RECURRENCE-ID RELATED-TO REQUEST-STATUS RESOURCES RRULE SEQUENCE STATUS ' +
  'TRANSP URL X-ALT-DESC X-GOOGLE-CONFERENCE X-ANYTHING'
).split(' ')

const EVENT_PARAMETERS =
  'ALTREP CN CUTYPE DELEGATED-TO DIR FMTTYPE LANGUAGE MEMBER PARTSTAT RANGE RELATED ROLE RSVP SENT-BY X-ANY'.split(' ')

test('BI-10: markup in every property and every parameter of an event is a name, a word or nothing', async () => {
  const house = await openImportHouse()
  const events = EVENT_PROPERTIES.flatMap((property, number) =>
    PAYLOADS.map((payload, at) => {
      const parameter = EVENT_PARAMETERS[(number + at) % EVENT_PARAMETERS.length]
      const value = property === 'ATTENDEE' || property === 'ORGANIZER' ? 'mailto:zoe@example.org' : payload
      const quoted = payload.replaceAll('"', '')
      return [
        'BEGIN:VEVENT',
        `UID:${number}-${at}`,
        'DTSTART:20260105T100000Z',
        // Whoever is in every event is taken for the owner.
        'ATTENDEE;CN=Mara Quill:mailto:mara@example.net',
        at % 2 === 0 ? 'ATTENDEE;CN=Ana Kovac:mailto:ana@example.org' : 'ATTENDEE;CN=Bo Lee:mailto:bo@example.org',
        `SUMMARY:${payload.replaceAll(/[\\;,]/g, '\\$&')}`,
        `${property};${parameter}="${quoted}":${value}`,
        'END:VEVENT',
      ].join('\r\n')
    }),
  )
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')
  const { view } = await house.bringAndSave('work.ics', calendar)
  const { records, interactionRecords, leftOut, problems } = view.counts
  expect(records).toBeGreaterThanOrEqual(events.length)
  expect(interactionRecords + leftOut + problems).toBeGreaterThanOrEqual(events.length)
  const dump = (await house.book.dump()).join('\n')
  for (const payload of PAYLOADS) expect(dump).toContain(`"subject":${JSON.stringify(payload)}`)
  const { rows } = await house.book.act('list-people', { limit: 1000 })
  expect(rows.map(({ name }) => name)).toContain('Ana Kovac')
  await house.goesOn()
})
