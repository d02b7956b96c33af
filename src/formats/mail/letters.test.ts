import { expect, test } from 'vitest'
import { SAMPLE_OWNER } from '../golden.ts'
import { fateOf, JORDAN, letter, mboxOf, OWNED, read } from './letters.test-kit.ts'

const ada = { name: { full: 'Ada Quist' }, emails: [{ address: 'ada@quist.example' }] }
const bert = { name: { full: 'Bert Bell' }, emails: [{ address: 'bert@bell.example' }] }

test('a letter to the owner is from its sender alone, whoever else got it', async () => {
  const fate = await fateOf({ more: 'Cc: Bert Bell <bert@bell.example>\n' })
  expect(fate).toMatchObject({ kind: 'email', direction: 'in', with: [ada], subject: 'Spring' })
})

test('a letter of the owner is to each whom it names, once, and to no program', async () => {
  const to = 'Ada Quist <ada@quist.example>, bert@bell.example, no-reply@shop.example'
  const more = 'Cc: Bert Bell <BERT@bell.example>, Jordan <jordan@pike.example>\n'
  expect(await fateOf({ from: JORDAN, to, more })).toMatchObject({ direction: 'out', with: [ada, bert] })
})

test('the owner is known under all addresses, as Gmail writes them too', async () => {
  const about = { ...SAMPLE_OWNER, ownAddresses: ['jordan.pike@gmail.com'] }
  expect(await fateOf({ to: 'jordanpike+news@googlemail.com' }, about)).toMatchObject({ direction: 'in' })
  expect(await fateOf({ from: 'JordanPike@gmail.com', to: 'ada@quist.example' }, about)).toMatchObject({
    direction: 'out',
  })
})

test('the file shows the owner by what was sent, by what was delivered, or by who is in nearly everything', async () => {
  const meIn = async (...letters: string[]) => {
    const [first] = await read(mboxOf(letters), SAMPLE_OWNER)
    return first?.kind === 'me' ? first.me : first?.kind
  }
  const emails = [{ address: JORDAN }]
  const toJordan = (from: string, more = '') => letter({ id: from, from, to: JORDAN, more })
  const ofJordan = letter({ from: `Jordan Pike <${JORDAN}>`, to: 'ada@quist.example' })
  expect(await meIn(ofJordan.replace('Subject', 'X-Gmail-Labels: Sent\nSubject'))).toEqual({
    emails,
    name: { full: 'Jordan Pike' },
  })
  expect(await meIn(toJordan('ada@quist.example', `Delivered-To: ${JORDAN}\n`))).toEqual({ emails })
  const many = ['a@a.example', 'b@b.example', 'c@c.example', 'd@d.example'].map((from) => toJordan(from))
  expect(await meIn(...many)).toEqual({ emails })
  expect(await meIn(...many.slice(0, 2))).toBe('interaction')
})

test('what is known of the owner is said again beside what is found', async () => {
  const sent = letter({ from: 'jordan@firm.example', to: 'ada@quist.example', more: 'X-Gmail-Labels: Sent\n' })
  expect((await read(sent, { ...OWNED, ownName: 'Jordan Pike' }))[0]).toEqual({
    kind: 'me',
    where: { file: 'letters', line: 1 },
    me: { emails: [{ address: JORDAN }, { address: 'jordan@firm.example' }] },
  })
})

test('a person has one name for all letters: the fullest that any of them gives', async () => {
  const letters = [
    letter({ id: '1', from: 'ada@quist.example' }),
    letter({ id: '2', from: '"Quist, Ada" <ada@quist.example>' }),
    letter({ id: '3', from: 'Ada <ada@quist.example>' }),
    letter({ id: '4', from: 'tomas.kral@kral.example' }),
  ]
  const findings = await read(mboxOf(letters))
  const people = findings.flatMap((finding) => (finding.kind === 'interaction' ? finding.interaction.with : []))
  expect(people.map(({ name }) => name.full)).toEqual(['Ada Quist', 'Ada Quist', 'Ada Quist', 'Tomas Kral'])
  expect(people[1]).toBe(people[0])
})

test('what letters say is kept only if the owner wants it, without the letter that is answered', async () => {
  const body = 'Yes,\n\nat noon.\n\nOn Tue, 4 Mar 2025 at 10:00, Jordan Pike <jordan@pike.example> wrote:\n> When?\n'
  expect(await fateOf({ body })).not.toHaveProperty('text')
  expect(await fateOf({ body }, { ...OWNED, keepBodies: true })).toMatchObject({ text: 'Yes,\n\nat noon.' })
  const long = { body: `${'ä'.repeat(30_000)}\n`, more: 'Content-Type: text/plain; charset=utf-8\n' }
  expect(await fateOf(long, { ...OWNED, keepBodies: true })).toMatchObject({ text: 'ä'.repeat(20_000) })
})

test('a subject longer than the book keeps is cut, and the letter stays', async () => {
  expect(await fateOf({ subject: `Re: ${'x'.repeat(2000)}` })).toMatchObject({ subject: `${'x'.repeat(999)}…` })
})

test('a date that never was is named, and so is its absence', async () => {
  expect(await fateOf({ date: 'Mon, 31 Feb 2025 10:00:00 +0000' })).toBe(
    '“Mon, 31 Feb 2025 10:00:00 +0000” is not a date that there is.',
  )
  expect(await fateOf(letter().replace(/^Date:.*\n/m, ''))).toBe('It does not say when it was sent.')
})

test('without a Message-ID the key is made of what every copy of the letter has', async () => {
  const bare = letter().replace(/^Message-ID:.*\n/, '')
  const keys = [bare, mboxOf([bare]), bare.replaceAll('\n', '\r\n')].map((text) => fateOf(text))
  const [first, ...others] = (await Promise.all(keys)) as { sourceKey: string }[]
  expect(first?.sourceKey).toMatch(/^mail without id \S{27}$/)
  for (const other of others) expect(other.sourceKey).toBe(first?.sourceKey)
})

test('BI-08: names that are markup, formulas or templates come through as the text they are', async () => {
  for (const name of ['<img src=x onerror=alert(1)>', '{{constructor.constructor(1)()}}', '=cmd|calc', '__proto__']) {
    const quoted = `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`
    const fate = await fateOf({ from: `${quoted} <x@quist.example>`, subject: quoted })
    expect(fate).toMatchObject({ with: [{ name: { full: name } }], subject: name })
  }
})

test('BI-11: a line break smuggled into a name or a subject makes no header', async () => {
  const smuggled = `=?utf-8?B?${Buffer.from('Ada\r\nBcc: eve').toString('base64')}?=`
  expect(await fateOf({ from: `${smuggled} <ada@quist.example>`, subject: smuggled })).toMatchObject({
    with: [{ name: { full: 'Ada Bcc: eve' }, emails: [{ address: 'ada@quist.example' }] }],
    subject: 'Ada Bcc: eve',
  })
})
