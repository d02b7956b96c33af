import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkFor, waysToSend } from './ways-to-send.ts'

const NOBODY = { emails: [], phones: [], links: [], welcomeChannels: [], unwelcomeChannels: [] }
const unconfirmed = { state: 'unconfirmed' } as const

test('BI-11: whatever is in subject and text, a mail link has one recipient and gives both back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, text) => {
      const link = linkFor({ kind: 'mailto', to: 'ana@example.org' }, { subject, text }) ?? ''
      const url = new URL(link)
      expect(url.pathname).toBe('ana@example.org')
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
      expect(url.searchParams.get('subject')).toBe(subject.toWellFormed())
      expect(url.searchParams.get('body')).toBe(text.toWellFormed().replaceAll(/\r\n?|\n/g, '\r\n'))
    }),
  )
})

test('BI-11: what is not one plain address is no way to send', () => {
  const addresses = [
    'a@example.org,b@example.org',
    'a@example.org?bcc=b@example.org,',
    'A <a@example.org>',
    'a@b\r\nBcc:c',
  ]
  for (const address of addresses) {
    const ways = waysToSend({ ...NOBODY, emails: [{ address, ...unconfirmed }] }, { country: 'PT', byServer: true })
    expect(ways.map(({ kind }) => kind)).toEqual(['share', 'copy'])
  }
})

test('R26, R38: broken addresses are left out, and what they do not like comes last', () => {
  const person = {
    ...NOBODY,
    emails: [
      { address: 'old@example.org', state: 'bounced' as const },
      { address: 'ana@example.org', ...unconfirmed },
    ],
    phones: [{ number: '912 345 678', ...unconfirmed }],
    unwelcomeChannels: ['email' as const],
  }
  const ways = waysToSend(person, { country: 'PT', byServer: true })
  expect(ways.map(({ kind, to }) => [kind, to])).toEqual([
    ['whatsapp', '+351912345678'],
    ['sms', '+351912345678'],
    ['share', undefined],
    ['copy', undefined],
    ['smtp', 'ana@example.org'],
    ['mailto', 'ana@example.org'],
  ])
})

test('a message carries its text; LinkedIn takes none, so it is copied first', () => {
  const text = 'How is it?\n& more'
  expect(linkFor({ kind: 'whatsapp', to: '+351912345678' }, { text })).toBe(
    'https://wa.me/351912345678?text=How%20is%20it%3F%0A%26%20more',
  )
  expect(linkFor({ kind: 'sms', to: '+351912345678' }, { text })).toBe(
    'sms:+351912345678?body=How%20is%20it%3F%0A%26%20more',
  )
  expect(linkFor({ kind: 'linkedin', to: 'linkedin.com/in/ana' }, { text })).toBe('https://linkedin.com/in/ana')
  expect(linkFor({ kind: 'linkedin', to: 'javascript:alert(1)' }, { text })).toBeUndefined()
})
