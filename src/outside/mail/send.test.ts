import { expect, test } from 'vitest'
import { openMailServer, openTalk } from '../../../tests/outside/mail-server.ts'
import type { Fault } from '../../../tests/outside/mail-server.ts'
import { OF_ANOTHER_HOST, OURS } from '../../../tests/outside/self-made.ts'
import type { MailServer } from './config.ts'
import type { Letter } from './letter.ts'
import { checkMail, sendMail } from './send.ts'

const LETTER: Letter = {
  to: ['bert@example.org'],
  subject: 'Grüße, and a question',
  text: 'Dear Bert,\nhow did the talk go?\n.\nAda',
  messageId: '<one@example.org>',
}

function plainServer(port: number): MailServer {
  return { host: '127.0.0.1', port, security: 'none', from: 'ada@example.org', name: 'Ada Lovelace' }
}

test('V18: a letter arrives as it was confirmed, at exactly those who were', async () => {
  await using server = await openMailServer()
  const to = ['bert@example.org', 'carla@example.org']
  const outcome = await sendMail(plainServer(server.port), { ...LETTER, to, inReplyTo: '<zero@example.org>' })
  expect(outcome).toEqual({ state: 'sent', reference: expect.stringContaining('250') })
  const [posted, ...more] = server.posted
  expect(more).toEqual([])
  expect(posted).toMatchObject({ from: 'ada@example.org', to, greeting: '[127.0.0.1]' })
  expect(posted?.source).toContain('From: Ada Lovelace <ada@example.org>\r\n')
  expect(posted?.source).toContain('To: bert@example.org, carla@example.org\r\n')
  expect(posted?.source).toContain('Message-ID: <one@example.org>\r\n')
  expect(posted?.source).toContain('In-Reply-To: <zero@example.org>\r\n')
  expect(posted?.source).toContain('how did the talk go?\r\n.\r\nAda')
  expect(posted?.source).not.toMatch(/^(bcc|cc|x-mailer):/imu)
})

test('a letter says its words plainly first, and nicely after', async () => {
  await using server = await openMailServer()
  await sendMail(plainServer(server.port), { ...LETTER, html: '<p>Dear Bert</p>', headers: { 'x-tendril': 'yes' } })
  const source = server.posted[0]?.source ?? ''
  expect(source).toContain('multipart/alternative')
  expect(source.indexOf('text/plain')).toBeLessThan(source.indexOf('text/html'))
  expect(source).toContain('X-Tendril: yes')
})

test.each(['tls', 'starttls'] as const)(
  'BI-25: over %s, with a login, to a certificate that is known',
  async (security) => {
    const login = { user: 'ada', password: 'a long secret' }
    await using server = await openMailServer({ security, login })
    const known = { ...plainServer(server.port), host: 'localhost', security, certificate: OURS.cert, ...login }
    expect(await checkMail(known)).toEqual({ state: 'ready' })
    expect(await sendMail(known, LETTER)).toMatchObject({ state: 'sent' })
    expect(server.posted).toMatchObject([{ user: 'ada', isEncrypted: true }])

    const { certificate: _left, ...unknown } = known
    for (const stranger of [unknown, { ...unknown, certificate: OF_ANOTHER_HOST.cert }]) {
      expect(await sendMail(stranger, LETTER)).toEqual({
        state: 'not-sent',
        why: expect.stringContaining('localhost could not prove who it is'),
        tryAgain: false,
      })
    }
    const wrong = { ...known, password: 'another' }
    const why = 'localhost did not accept the name and password. Enter them again (535 as told)'
    expect(await checkMail(wrong)).toEqual({ state: 'not-sent', why, tryAgain: false })
    expect(await sendMail(wrong, LETTER)).toEqual({ state: 'not-sent', why, tryAgain: false })
    expect(server.posted).toHaveLength(1)
  },
)

test('BI-25: a certificate for another host is refused', async () => {
  await using server = await openMailServer({ security: 'tls', certificate: OF_ANOTHER_HOST })
  const security = { security: 'tls', certificate: OF_ANOTHER_HOST.cert } as const
  expect(await sendMail({ ...plainServer(server.port), ...security }, LETTER)).toMatchObject({
    state: 'not-sent',
    why: expect.stringContaining('could not prove who it is'),
  })
  expect(server.posted).toEqual([])
})

test('BI-25: a server that takes no encryption gets no letter and no password', async () => {
  await using server = await openMailServer({ security: 'none', login: { user: 'ada', password: 'secret' } })
  const starttls = { ...plainServer(server.port), security: 'starttls', user: 'ada', password: 'secret' } as const
  expect(await sendMail(starttls, LETTER)).toMatchObject({ state: 'not-sent' })
  expect(server.posted).toEqual([])
})

test('BI-25: a server that offers no login is not sent to as if it had', async () => {
  await using server = await openMailServer()
  const outcome = await sendMail({ ...plainServer(server.port), user: 'ada', password: 'secret' }, LETTER)
  expect(outcome).toMatchObject({ state: 'not-sent', why: expect.stringContaining('offers no login') })
  expect(server.posted).toEqual([])
})

test('BI-25: an unencrypted connection stays near', async () => {
  expect(await sendMail({ ...plainServer(25), host: '93.184.216.34' }, LETTER)).toMatchObject({
    state: 'not-sent',
    why: expect.stringContaining('Use an encrypted connection'),
  })
})

test.each(['169.254.169.254', '2852039166', 'fe80::1', '::ffff:169.254.169.254'])(
  'T20: %s is no mail server',
  async (host) => {
    const server = { ...plainServer(25), host, security: 'tls', onOwnNetwork: true } as const
    const refused = { state: 'not-sent', why: expect.stringContaining('not an address that Tendril calls') }
    expect(await sendMail(server, LETTER)).toMatchObject(refused)
    expect(await checkMail(server)).toMatchObject(refused)
  },
)

const FAULTS: readonly [fault: Fault, state: string, tryAgain: boolean | undefined, words: string][] = [
  [{ at: 'greeting', code: 421 }, 'not-sent', true, 'come back later'],
  [{ at: 'greeting' }, 'not-sent', true, 'closed the connection before anything was sent'],
  [{ at: 'MAIL FROM', code: 450 }, 'not-sent', true, 'the address that the letter comes from'],
  [{ at: 'MAIL FROM', code: 550 }, 'not-sent', false, 'the address that the letter comes from'],
  [{ at: 'RCPT TO', code: 451 }, 'not-sent', true, 'this recipient just now'],
  [{ at: 'RCPT TO', code: 550 }, 'not-sent', false, 'did not take the recipient'],
  [{ at: 'RCPT TO' }, 'not-sent', true, 'closed the connection before anything was sent'],
  [{ at: 'after DATA', code: 452 }, 'not-sent', true, 'come back later'],
  [{ at: 'after DATA', code: 554 }, 'not-sent', false, 'did not take the letter'],
  [{ at: 'after DATA' }, 'may-have-been-sent', undefined, 'the connection was lost before it said'],
]

for (const [fault, state, tryAgain, words] of FAULTS) {
  test(`V18: ${fault.code ?? 'a drop'} at ${fault.at}: ${state}`, async () => {
    await using server = await openMailServer({ fault })
    const outcome = await sendMail(plainServer(server.port), LETTER)
    expect(outcome).toMatchObject({ state, why: expect.stringContaining(words) })
    expect('tryAgain' in outcome ? outcome.tryAgain : undefined).toBe(tryAgain)
    // Only the letter whose answer was lost is with the server, and it is there once.
    expect(server.posted).toHaveLength(state === 'may-have-been-sent' ? 1 : 0)
  })
}

test('V18: where no mail server listens, nothing was sent, and later it may be', async () => {
  const gone = await openMailServer()
  await gone[Symbol.asyncDispose]()
  expect(await sendMail(plainServer(gone.port), LETTER)).toMatchObject({ state: 'not-sent', tryAgain: true })
  expect(await checkMail(plainServer(gone.port))).toMatchObject({ state: 'not-sent', tryAgain: true })
})

test('V18: silence after the letter may mean that it arrived', async () => {
  let isLetter = false
  await using server = await openTalk('220 here', (line) => {
    if (line === 'DATA') isLetter = true
    else if (isLetter) return undefined
    return line === 'DATA' ? '354 go on' : '250 yes'
  })
  const outcome = await sendMail(plainServer(server.port), LETTER, { silenceMs: 200 })
  expect(outcome).toMatchObject({ state: 'may-have-been-sent' })
  expect(server.heard.at(-1)).toBe('.')
  expect(server.heard.filter((line) => line.startsWith('MAIL FROM'))).toHaveLength(1)
})

test('V18: silence before the letter means that it is still here', async () => {
  await using server = await openTalk('', () => undefined)
  expect(await sendMail(plainServer(server.port), LETTER, { silenceMs: 100 })).toEqual({
    state: 'not-sent',
    why: '127.0.0.1 did not answer in time',
    tryAgain: true,
  })
})

test('V18: of several recipients the one whom the server refused is named', async () => {
  await using server = await openMailServer({ fault: { at: 'RCPT TO', code: 550, recipient: 'carla@example.org' } })
  const to = ['bert@example.org', 'carla@example.org']
  expect(await sendMail(plainServer(server.port), { ...LETTER, to })).toMatchObject({
    state: 'sent',
    exceptTo: ['carla@example.org'],
  })
  expect(server.posted).toMatchObject([{ to: ['bert@example.org'] }])
})

test('BI-25: words that were slipped in before STARTTLS are not taken for the server’s', async () => {
  await using server = await openTalk('220 here', (line) => {
    if (line.startsWith('EHLO')) return '250-here\r\n250 STARTTLS'
    return line === 'STARTTLS' ? '220 go on\r\n250-here\r\n250 AUTH PLAIN' : '250 yes'
  })
  const starttls = { ...plainServer(server.port), security: 'starttls', user: 'ada', password: 'canary' } as const
  expect(await sendMail(starttls, LETTER, { silenceMs: 300 })).toMatchObject({ state: 'not-sent' })
  expect(server.heard.filter((line) => /^(AUTH|MAIL)/u.test(line))).toEqual([])
})
