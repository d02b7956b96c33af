import { expect, test } from 'vitest'
import { actions } from '#actions/index.ts'
import { isUnderWay } from '#actions/writing/under-way.ts'
import { openTestBook, type TestBook } from '../book.ts'
import { addAda } from '../cast.ts'
import { openMailServer, openTalk } from '../outside/mail-server.ts'
import type { Fault } from '../outside/mail-server.ts'

const ADA = 'ada@example.org'
const SERVER = { host: '127.0.0.1', security: 'none', from: 'mina@example.org', name: 'Mina Okafor' } as const

interface Letter {
  readonly id: string
  readonly version: number
  readonly to: string
}

async function begin(book: TestBook, port: number, more: { readonly subject?: string; readonly to?: string } = {}) {
  const ada = await addAda(book)
  await book.act('set-up-mail', { ...SERVER, port })
  const draft = {
    personId: ada.id,
    channel: 'email',
    subject: 'The loom',
    text: 'Dear Ada,\nhow does it run?',
  } as const
  const { draft: kept } = await book.act('keep-draft', { ...draft, to: ADA, ...more })
  return { ada, letter: { id: kept.id, version: kept.version, to: more.to ?? ADA } satisfies Letter }
}

async function stateOf(book: TestBook, id: string): Promise<string> {
  return (await book.act('show-draft', { id })).draft.state
}

test('V18, P9: nothing is sent until mail is switched on, and then a letter by itself never', async () => {
  await using server = await openMailServer()
  const book = await openTestBook()
  const { letter, ada } = await begin(book, server.port)
  await book.act('switch-off-mail', {})
  await expect(book.act('send-draft', letter)).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(book.act('test-mail', {})).rejects.toMatchObject({ code: 'not-allowed' })
  await book.act('set-up-mail', { ...SERVER, port: server.port })
  await book.act('plan-today', {})
  await book.act('start-letter', { personId: ada.id })
  await book.act('hand-over-draft', { id: letter.id, version: letter.version, by: 'mailto' })
  expect(server.posted).toEqual([])
  for (const name of ['send-draft', 'set-up-mail', 'test-mail', 'settle-draft'] as const) {
    expect(actions[name].audience).toBe('owner-only')
  }
})

test('R145, P9: a letter with a prompt still in it goes nowhere, by no way, and stays as it is', async () => {
  await using server = await openMailServer()
  const book = await openTestBook()
  const { letter } = await begin(book, server.port)
  const open = { id: letter.id, version: letter.version, personId: 'ada', channel: 'email', to: ADA } as const
  const { draft } = await book.act('show-draft', { id: letter.id })
  const text = 'Dear Ada,\n[…Ada told you in March: “her mother is ill”. How is she?…]'
  const kept = await book.act('keep-draft', { ...open, personId: draft.personId, text })
  const again = { id: letter.id, version: kept.draft.version }
  await expect(book.act('send-draft', { ...again, to: ADA })).rejects.toMatchObject({ code: 'invalid' })
  await expect(book.act('hand-over-draft', { ...again, by: 'mailto' })).rejects.toMatchObject({ code: 'invalid' })
  expect([server.posted, await stateOf(book, letter.id)]).toEqual([[], 'open'])
})

test('V18: the letter that goes out is the one that was confirmed, to that address alone, and it is logged', async () => {
  await using server = await openMailServer()
  const book = await openTestBook()
  const { letter, ada } = await begin(book, server.port)
  const sent = await book.act('send-draft', letter)
  expect(sent.outcome.state).toBe('sent')
  expect(sent.draft).toMatchObject({ state: 'logged', sentOn: '2026-05-19', section: 'waiting' })
  expect(server.posted).toMatchObject([{ from: SERVER.from, to: [ADA] }])
  expect(server.posted[0]?.source).toContain('Subject: The loom\r\n')
  expect(server.posted[0]?.source).toContain('how does it run?')
  const { history } = await book.act('show-person', { id: ada.id })
  expect(history.entries).toMatchObject([{ kind: 'email', direction: 'out', subject: 'The loom' }])
})

test('V18: a letter that was changed since it was confirmed, or goes elsewhere by now, is not sent', async () => {
  await using server = await openMailServer()
  const book = await openTestBook()
  const { letter, ada } = await begin(book, server.port)
  const other = { ...letter, to: 'eve@example.org' }
  await expect(book.act('send-draft', other)).rejects.toMatchObject({ code: 'conflict' })
  const change = { id: letter.id, version: letter.version, personId: ada.id, channel: 'email', to: ADA } as const
  const { draft } = await book.act('keep-draft', { ...change, text: 'Dear Ada, come to tea' })
  await expect(book.act('send-draft', letter)).rejects.toMatchObject({ code: 'conflict' })
  expect(server.posted).toEqual([])
  await book.act('send-draft', { ...letter, version: draft.version })
  expect(server.posted.map(({ source }) => source.includes('come to tea'))).toEqual([true])
})

test('V18: two clicks at once send once, and the second is told so', async () => {
  await using server = await openMailServer()
  const book = await openTestBook()
  const { letter } = await begin(book, server.port)
  const clicks = await Promise.allSettled([1, 2, 3].map(() => book.act('send-draft', letter)))
  expect(clicks.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect(server.posted).toHaveLength(1)
  expect(await stateOf(book, letter.id)).toBe('logged')
  expect(isUnderWay(letter.id)).toBe(false)
})

const NOS: readonly Fault[] = [
  { at: 'greeting', code: 421 },
  { at: 'MAIL FROM', code: 450 },
  { at: 'RCPT TO', code: 550 },
  { at: 'RCPT TO' },
  { at: 'after DATA', code: 452 },
  { at: 'after DATA', code: 554 },
]

for (const fault of NOS) {
  test(`V18: after ${fault.code ?? 'a drop'} at ${fault.at} the letter is unsent, says why, and goes out when asked`, async () => {
    const book = await openTestBook()
    const first = await openMailServer({ fault })
    const { letter } = await begin(book, first.port)
    const { draft } = await book.act('send-draft', letter)
    expect(draft).toMatchObject({ state: 'not-sent', section: 'open', problem: expect.stringContaining('127.0.0.1') })
    expect(first.posted).toEqual([])
    await first[Symbol.asyncDispose]()
    await using second = await openMailServer()
    await book.act('set-up-mail', { ...SERVER, port: second.port })
    await book.act('send-draft', { ...letter, version: draft.version })
    expect(second.posted).toHaveLength(1)
  })
}

test('V18: when the answer is lost after the letter, it may have been sent, and no click sends it again', async () => {
  await using server = await openMailServer({ fault: { at: 'after DATA' } })
  const book = await openTestBook()
  const { letter, ada } = await begin(book, server.port)
  const { draft, outcome } = await book.act('send-draft', letter)
  expect([outcome.state, draft.section]).toEqual(['may-have-been-sent', 'in-doubt'])
  const version = draft.version
  await expect(book.act('send-draft', { ...letter, version })).rejects.toMatchObject({ code: 'conflict' })
  const change = { id: letter.id, version, personId: ada.id, channel: 'email', to: ADA, text: 'Again' } as const
  await expect(book.act('keep-draft', change)).rejects.toMatchObject({ code: 'conflict' })
  await expect(book.act('drop-draft', { id: letter.id, version })).rejects.toMatchObject({ code: 'conflict' })
  expect(server.posted).toHaveLength(1)
  // Only the owner can find out; when they say that it never came, it may go out again.
  const settled = await book.act('settle-draft', { id: letter.id, version, wasSent: false })
  expect(settled.draft.state).toBe('not-sent')
  await book.act('send-draft', { ...letter, version: settled.draft.version })
  expect(server.posted).toHaveLength(2)
})

test('V18: a letter in doubt that did arrive is logged like any other', async () => {
  await using server = await openMailServer({ fault: { at: 'after DATA' } })
  const book = await openTestBook()
  const { letter } = await begin(book, server.port)
  const { draft } = await book.act('send-draft', letter)
  const settled = await book.act('settle-draft', { id: letter.id, version: draft.version, wasSent: true })
  expect(settled.draft).toMatchObject({ state: 'sent', section: 'to-log' })
  const logged = await book.act('log-draft', { id: letter.id, version: settled.draft.version })
  expect(logged.draft.state).toBe('logged')
})

test('V18: taking steps back makes no letter unsent', async () => {
  await using server = await openMailServer()
  const book = await openTestBook()
  const { letter } = await begin(book, server.port)
  await book.act('send-draft', letter)
  const seen = []
  for (let back = 0; back < 3; back += 1) {
    await book.act('undo', {})
    const { draft } = await book.act('show-draft', { id: letter.id })
    seen.push(draft.state)
    const again = book.act('send-draft', { ...letter, version: draft.version })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  }
  // Undone are the entry, the outcome and the beginning; what left the house is out.
  expect(seen).toEqual(['sent', 'may-have-been-sent', 'open'])
  expect(server.posted).toHaveLength(1)
})

test('V18: while a letter is on its way it is shown so, and nobody can say that it never left', async () => {
  let letGo = (): void => {}
  const isAtServer = new Promise<void>((arrived) => {
    letGo = arrived
  })
  let finish = (): void => {}
  let isLetter = false
  await using server = await openTalk('220 here', (line, socket) => {
    if (line === 'DATA') isLetter = true
    else if (isLetter && line === '.') {
      isLetter = false
      finish = () => socket.write('250 taken\r\n')
      letGo()
      return undefined
    } else if (isLetter) return undefined
    return line === 'DATA' ? '354 go on' : '250 yes'
  })
  const book = await openTestBook()
  const { letter } = await begin(book, server.port)
  const sending = book.act('send-draft', letter)
  await isAtServer
  const { draft } = await book.act('show-draft', { id: letter.id })
  expect([draft.state, draft.section]).toEqual(['sending', 'under-way'])
  for (const wasSent of [true, false]) {
    const settle = book.act('settle-draft', { id: letter.id, version: draft.version, wasSent })
    await expect(settle).rejects.toMatchObject({ code: 'conflict' })
  }
  finish()
  expect((await sending).draft.state).toBe('logged')
})

test('BI-11: line breaks and groups in names, subjects and addresses reach no mail server', async () => {
  await using server = await openTalk('220 here', (line) => (line === 'DATA' ? '354 go on' : '250 yes'))
  const hostile = [
    { to: 'ada@example.org\r\nBcc: eve@example.org' },
    { to: 'ada@example.org, eve@example.org' },
    { to: `${'g:'.repeat(400)}ada@example.org;` },
    { to: '"Ada" <ada@example.org>' },
    { subject: 'Tea\r\nBcc: eve@example.org' },
    { subject: 'Tea\u2028Bcc: eve@example.org' },
  ]
  for (const more of hostile) {
    const book = await openTestBook()
    const { letter } = await begin(book, server.port, more)
    await expect(book.act('send-draft', letter)).rejects.toMatchObject({ code: 'invalid' })
    expect(await stateOf(book, letter.id)).toBe('open')
  }
  expect(server.heard).toEqual([])
})

test('BI-11: the name of a person cannot become a recipient: raw SMTP shows the one that the owner saw', async () => {
  const heard: string[] = []
  let isLetter = false
  await using server = await openTalk('220 here', (line) => {
    heard.push(line)
    if (line === 'DATA') isLetter = true
    else if (isLetter && line !== '.') return undefined
    else isLetter = false
    return line === 'DATA' ? '354 go on' : '250 yes'
  })
  const book = await openTestBook()
  const { letter, ada } = await begin(book, server.port)
  const name = { full: 'Ada\r\nBcc: eve@example.org\r\nRCPT TO:<eve@example.org>' }
  await book.act('edit-person', { id: ada.id, version: ada.version, change: { name } })
  await book.act('send-draft', letter)
  expect(heard.filter((line) => /^RCPT/iu.test(line))).toEqual(['RCPT TO:<ada@example.org>'])
  expect(heard.filter((line) => /^(to|cc|bcc):/iu.test(line))).toEqual(['To: ada@example.org'])
})

test('T17: trying the mail server out sends to the owner by the road that letters take, and the day is kept', async () => {
  await using server = await openMailServer({ login: { user: 'mina', password: 'rook' } })
  const book = await openTestBook()
  const setUp = { ...SERVER, port: server.port, user: 'mina', password: 'rook' }
  const { hasPassword, destination } = await book.act('set-up-mail', setUp)
  expect([hasPassword, destination]).toEqual([true, `127.0.0.1:${server.port}`])
  expect((await book.act('test-mail', {})).outcome.state).toBe('sent')
  expect(server.posted).toMatchObject([{ to: [SERVER.from], user: 'mina' }])
  const { settings } = await book.act('overview', {})
  expect(settings.mail?.testedOn).toBe('2026-05-19')
  expect(JSON.stringify([settings, await book.dump()])).not.toContain('rook')
})

test('a password goes to no other server than the one that it was given for', async () => {
  await using one = await openMailServer({ login: { user: 'mina', password: 'rook' } })
  await using other = await openMailServer({ login: { user: 'mina', password: 'rook' } })
  const book = await openTestBook()
  await book.act('set-up-mail', { ...SERVER, port: one.port, user: 'mina', password: 'rook' })
  const again = await book.act('set-up-mail', { ...SERVER, port: one.port, user: 'mina', name: 'Mina' })
  expect(again.hasPassword).toBe(true)
  const moved = await book.act('set-up-mail', { ...SERVER, port: other.port, user: 'mina' })
  expect(moved.hasPassword).toBe(false)
  expect((await book.act('test-mail', {})).outcome.state).toBe('not-sent')
  await book.act('switch-off-mail', {})
  await book.act('set-up-mail', { ...SERVER, port: other.port, user: 'mina' })
  expect((await book.act('test-mail', {})).outcome.state).toBe('not-sent')
})
