import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '#book/finding.ts'
import { fileOf, JORDAN, letter, mboxOf, OWNED, read } from './letters.test-kit.ts'
import { mboxMessages } from './mbox.ts'
import { mail } from './read.ts'

const person = fc.constantFrom(
  'Ada Quist <ada@quist.example>',
  'Bert Bell <bert@bell.example>',
  `Jordan Pike <${JORDAN}>`,
)
const bodyLine = fc.oneof(
  fc.constantFrom(
    'From ada@quist.example Tue Mar  4 13:05:01 2025',
    '>From here',
    '>>From',
    'From now',
    '',
    '.',
    '-- ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll(/[\r\n\u2028\u2029\0]/g, ' ')),
)
const writtenLetter = fc.record({
  from: person,
  to: fc.array(person, { minLength: 1, maxLength: 3 }).map((people) => people.join(', ')),
  subject: fc.constantFrom('Spring', 'Re: Spring', '=?utf-8?Q?Gr=C3=BC=C3=9Fe?='),
  date: fc.constantFrom(
    'Tue, 04 Mar 2025 14:05:01 +0100',
    'Sat, 1 Mar 2025 14:05:01 GMT',
    'Mon, 31 Feb 2025 10:00:00 +0000',
  ),
  more: fc.constantFrom(
    '',
    'List-Id: <l.example>\n',
    'References: <0@x>\n',
    'X-Gmail-Labels: Spam\n',
    'Received: x; 1 Mar 2025 10:00 +0100\n',
  ),
  body: fc.array(bodyLine, { maxLength: 8 }).map((lines) => lines.map((line) => `${line}\n`).join('')),
})
const letters = fc
  .array(writtenLetter, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((written, index) => letter({ ...written, id: `${index}@x` })))

/** Also where a letter alone does not show whose it is. */
const keeping = { ...OWNED, keepBodies: true, answers: { 'own-address': JORDAN } }

/** Whatever the place: what was found, told apart by what it says. */
function tellings(findings: readonly Finding[]): string[] {
  const told = findings.filter(({ kind }) => kind !== 'offer' && kind !== 'me')
  return told.map(({ where: _, ...rest }) => JSON.stringify(rest))
}

test('every letter of an mbox becomes one finding, at the line where it starts', async () => {
  await fc.assert(
    fc.asyncProperty(letters, async (texts) => {
      const lines = (await read(mboxOf(texts), keeping))
        .filter(({ kind }) => kind !== 'offer')
        .map(({ where }) => where.line)
      let next = 1
      const starts = texts.map((text) => {
        const line = next
        next += text.split('\n').length + 1
        return line
      })
      expect(lines).toEqual(starts)
    }),
  )
})

test('an mbox tells the same as its letters one by one, but for what its own lines say of dates', async () => {
  await fc.assert(
    fc.asyncProperty(letters, async (texts) => {
      const dated = texts.map((text) => text.replace('31 Feb', '3 Mar'))
      const single = await Promise.all(dated.map((text) => read(text, keeping)))
      expect(tellings(await read(mboxOf(dated), keeping))).toEqual(tellings(single.flat()))
    }),
  )
})

test('D10, T13: the order of letters changes nothing of what each of them says', async () => {
  await fc.assert(
    fc.asyncProperty(letters, async (texts) => {
      const forwards = await read(mboxOf(texts), keeping)
      const backwards = await read(mboxOf(texts.toReversed()), keeping)
      expect(tellings(backwards).toSorted()).toEqual(tellings(forwards).toSorted())
    }),
  )
})

test('it makes no difference in what pieces a file comes', async () => {
  await fc.assert(
    fc.asyncProperty(letters, fc.integer({ min: 1, max: 200 }), async (texts, pieceBytes) => {
      const text = `\u{feff}${mboxOf(texts)}`
      const whole = await Array.fromAsync(mail.read(fileOf('a', text), keeping))
      expect(await Array.fromAsync(mail.read(fileOf('a', text, pieceBytes), keeping))).toEqual(whole)
    }),
  )
})

test('not even half a line break or half a `From ` line at the end of a piece makes a difference', async () => {
  const piece = fc.constantFrom(
    'From a@b.example Tue Mar  4 13:05:01 2025\r\n',
    'From ',
    'Fro',
    '\r\n',
    '\n',
    '\r',
    'x',
    '\u{feff}',
  )
  const sized = fc.integer({ min: 0, max: 200 }).map((length) => `Content-Length: ${length}\n`)
  const messages = async (text: string, pieceBytes: number) =>
    Array.fromAsync(mboxMessages(fileOf('a', text, pieceBytes).bytes()), ({ bytes, line }) => [line, bytes.toString()])
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, sized), { maxLength: 40 }),
      fc.integer({ min: 1, max: 80 }),
      async (pieces, size) => {
        const text = pieces.join('')
        expect(await messages(text, size)).toEqual(await messages(text, text.length + 1))
      },
    ),
    { numRuns: 300 },
  )
})

test('mboxcl2: Content-Length keeps bodies together in whatever pieces they come, and lies do no harm', async () => {
  const line = 'From ada@quist.example Tue Mar  4 13:05:01 2025\n'
  const messages = async (text: string, pieceBytes: number) =>
    Array.fromAsync(mboxMessages(fileOf('a', text, pieceBytes).bytes()), ({ bytes }) => bytes.toString())
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 0, max: 70 }), async (pieceBytes, lie) => {
      const body = `one\n\n${line}two\n\n${line}three\n`
      const honest = `Subject: x\nContent-Length: ${body.length}\n\n${body}\n`
      expect(await messages(`${line}${honest}${line}${honest}`, pieceBytes)).toEqual([honest, honest])
      const short = `Content-Length: ${lie + 10}\n\nfour\n`
      expect(await messages(`${line}${short}${line}${honest}`, pieceBytes)).toEqual([short, honest])
    }),
  )
})
