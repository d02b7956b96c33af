import { hash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fateOf, letter, mboxOf, OWNED, read } from './letters.test-kit.ts'
import { HELD_BYTES } from './raw-message.ts'
import { textOfHtml } from './html-text.ts'

const keeping = { ...OWNED, keepBodies: true }

test('BI-12: a header line of a megabyte costs its own letter and no other', async () => {
  const long = letter({ id: '1', more: `X-Long: ${'x'.repeat(1_000_000)}\n` })
  const folded = letter({ id: '2', more: `X-Folded: a\n${' b\n'.repeat(300_000)}` })
  const fates = await read(mboxOf([long, folded, letter({ id: '3' })]))
  expect(fates.map((finding) => ('reason' in finding ? finding.reason : finding.kind))).toEqual([
    'Its headers are longer than 64 kB.',
    'Its headers are longer than 64 kB.',
    'interaction',
  ])
})

test('BI-11: a hundred thousand recipients, or groups in groups, are no letter', async () => {
  expect(await fateOf({ to: 'a@b.example, '.repeat(100_000) })).toBe('Its headers are longer than 64 kB.')
  const crowd = Array.from({ length: 2000 }, (_, at) => `p${at}@b.example`).join(', ')
  expect(await fateOf({ to: crowd })).toBe('It went to more than 25 people.')
  expect(await fateOf({ to: `${'g: '.repeat(15_000)}jordan@pike.example;` })).toMatchObject({ direction: 'in' })
})

test('parts without end, in one another or one behind the other, end', async () => {
  const type = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n'
  const deep = `${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(1200)}`
  const wide = '--b\n\nx\n'.repeat(9000)
  for (const body of [deep, wide]) {
    expect(await fateOf({ more: type, body }, keeping)).toMatchObject({ kind: 'email', direction: 'in' })
  }
  const report = type.replace('mixed', 'report; report-type=delivery-status')
  const status = `--b\nContent-Type: message/delivery-status\n\n${'Action: failed\n\n'.repeat(4000)}`
  expect(await fateOf({ more: report, body: status })).toMatch(/names no address that failed/)
})

test('BI-13: what is longer than 64 kB is held and read only that far', async () => {
  const body = `${'x'.repeat(78)}\n`.repeat(100_000)
  const fate = (await fateOf({ body }, keeping)) as { text: string }
  expect(fate.text.length).toBeLessThan(HELD_BYTES)
  const attached = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n'
  const parts = `--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${body}--b\n\nthe words\n`
  expect(await fateOf({ more: attached, body: parts }, keeping)).not.toHaveProperty('text')
})

test('a file without a line break, with NULs, or with nothing but blank lines gives a finding or none, and ends', async () => {
  expect(await read('From x Tue Mar  4 13:05:01 2025')).toMatchObject([{ kind: 'problem' }])
  expect(await read('x'.repeat(5_000_000))).toMatchObject([{ kind: 'problem', where: { line: 1 } }])
  expect(await read(`From ${'x'.repeat(5_000_000)}`, OWNED, 'a.mbox')).toMatchObject([{ kind: 'problem' }])
  expect(await read(Buffer.alloc(100_000))).toMatchObject([{ kind: 'problem' }])
  expect(await read('\n'.repeat(100_000), OWNED, 'a.mbox')).toEqual([])
  expect(await fateOf({ subject: 'a\0b', body: '\0one\0two\n' }, keeping)).toMatchObject({
    subject: 'a b',
    text: 'onetwo',
  })
})

test('BI-16: text made to trip up patterns is read as fast as any other', async () => {
  const traps = [
    '<!--',
    '<style>',
    '<div ',
    '&amp',
    '> ',
    '>From ',
    'On 1 wrote',
    '\t ',
    '=?a?q?',
    '=\n',
    ': ',
    '@',
    '<a@',
    ';a="',
  ]
  for (const trap of traps) {
    const body = trap.repeat(60_000 / trap.length)
    for (const more of ['', 'Content-Type: text/html\n', 'Content-Transfer-Encoding: quoted-printable\n']) {
      expect(await fateOf({ more, body }, keeping)).toMatchObject({ kind: 'email' })
    }
    const returned = { from: 'mailer-daemon@x.example', subject: 'failure notice', body }
    expect(await fateOf(returned)).toBeDefined()
    expect(
      await fateOf({ subject: body.slice(0, 60_000), more: `Received: ${trap}\nContent-Type: text/${trap}\n` }),
    ).toBeDefined()
  }
})

test('HTML gives its words and none of what a browser would hide', () => {
  const html =
    '<html><head><title>t</title><style>p{}</style></head><body><!-- x --><p>One&nbsp;&amp; two&#33;</p>' +
    '<script>alert(1)</script><div>three<br>four</div><blockquote type="cite">quoted</blockquote></body></html>'
  expect(textOfHtml(html)).toBe('One & two!\nthree\nfour')
})

test('any bytes at all give findings, the same ones each time', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'From a@b.example Tue Mar  4 13:05:01 2025\n',
      'From: ',
      'To: ',
      'Date: ',
      '\n\n',
      'jordan@pike.example',
      '--b\n',
    ),
    fc.constantFrom(
      'Content-Type: multipart/report; boundary=b; report-type=delivery-status\n',
      'X-Failed-Recipients: a@b.c\n',
    ),
    fc.constantFrom(
      'Content-Length: 40\n',
      'Tue, 04 Mar 2025 14:05:01 +0100\n',
      '=?utf-8?B?',
      '?=',
      ' <',
      '>',
      '"',
      '(',
      '\\',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const bytes = Buffer.from(pieces.join(''))
      const findings = await read(bytes, keeping)
      expect(findings.every(({ where }) => where.line >= 1)).toBe(true)
      expect(hash('sha256', JSON.stringify(await read(bytes, keeping)))).toBe(hash('sha256', JSON.stringify(findings)))
    }),
    { numRuns: 500 },
  )
})
