import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openMailServer } from '../../../tests/outside/mail-server.ts'
import { envelopeOf, isPlainAddress, wrongInLetter } from './letter.ts'
import type { Letter } from './letter.ts'
import { sendMail } from './send.ts'

const LETTER: Letter = { to: ['bert@example.org'], subject: 'Hello', text: 'Dear Bert', messageId: '<one@example.org>' }

const WRONG: readonly [what: string, letter: Partial<Letter>, words: string][] = [
  ['nobody to go to', { to: [] }, 'nobody'],
  ['a line break in the subject', { subject: 'Hello\r\nBcc: eve@example.org' }, 'line break'],
  ['half a line break in the subject', { subject: 'Hello\nBcc: eve@example.org' }, 'line break'],
  ['a line separator in the subject', { subject: 'Hello\u2028Bcc: eve@example.org' }, 'line break'],
  ['a line break in an address', { to: ['bert@example.org\r\nRCPT TO:<eve@example.org>'] }, 'not one plain address'],
  ['two addresses in one', { to: ['bert@example.org, eve@example.org'] }, 'not one plain address'],
  ['a name with an address', { to: ['Bert <bert@example.org>'] }, 'not one plain address'],
  ['a group', { to: ['all:bert@example.org;'] }, 'not one plain address'],
  ['an address in quotes', { to: ['"eve@example.org "@example.org'] }, 'not one plain address'],
  ['an address that ends its command', { to: ['bert@example.org> SIZE=1'] }, 'not one plain address'],
  ['somebody twice', { to: ['bert@example.org', 'Bert@example.org'] }, 'named twice'],
  ['an id with a line break', { messageId: '<one@example.org>\r\nBcc: eve@example.org' }, 'an id'],
  ['an answered id with a line break', { inReplyTo: '<a@b>\r\nBcc: eve@example.org' }, 'an id'],
  ['a blind copy as a header', { headers: { BCC: 'eve@example.org' } }, 'may not have the header “BCC”'],
  ['a reading receipt as a header', { headers: { 'Disposition-Notification-To': 'a@b.c' } }, 'may not have the header'],
  ['a line break in a header', { headers: { 'x-a': 'b\r\nBcc: eve@example.org' } }, 'may not have the header'],
  ['a line break in a header’s name', { headers: { 'x-a: b\r\nBcc': 'eve@example.org' } }, 'may not have the header'],
]

for (const [what, letter, words] of WRONG) {
  test(`P9: a letter with ${what} goes nowhere`, async () => {
    await using server = await openMailServer()
    const mailServer = { host: '127.0.0.1', port: server.port, security: 'none', from: 'ada@example.org' } as const
    expect(await sendMail(mailServer, { ...LETTER, ...letter })).toEqual({
      state: 'not-sent',
      why: expect.stringContaining(words),
      tryAgain: false,
    })
    expect(server.posted).toEqual([])
  })
}

test('P9: whatever the words of a letter are, it goes to those it names and has the headers it names', async () => {
  await using server = await openMailServer()
  const mailServer = { host: '127.0.0.1', port: server.port, security: 'none', from: 'ada@example.org' } as const
  const words = fc.string({ unit: 'grapheme', maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(words, words, async (subject, text) => {
      const outcome = await sendMail(mailServer, { ...LETTER, subject, text: `${text}\r\n.\r\nRCPT TO:<eve@x.org>` })
      const posted = server.posted.at(-1)
      if (outcome.state === 'sent') {
        expect(posted?.to).toEqual(['bert@example.org'])
        const headers = (posted?.source.split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]/gu, ' ').split('\r\n')
        const names = headers.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()).toSorted()
        const expected = [
          'content-transfer-encoding',
          'content-type',
          'date',
          'from',
          'message-id',
          'mime-version',
          'to',
        ]
        expect(names.filter((name) => name !== 'subject')).toEqual(expected)
      } else expect(wrongInLetter({ ...LETTER, subject })).toBeDefined()
    }),
    { numRuns: 40 },
  )
})

test('addresses of many kinds are plain, and their domains travel in ASCII', () => {
  const plain = ["o'brien@example.org", 'a+b@example.co.uk', 'ada@münchen.example', 'x_1-2.3@sub.example.org']
  expect(plain.filter((address) => !isPlainAddress(address))).toEqual([])
  expect(envelopeOf({ from: 'ada@example.org' }, { ...LETTER, to: ['bert@münchen.example'] })).toEqual({
    from: 'ada@example.org',
    to: ['bert@xn--mnchen-3ya.example'],
  })
})
