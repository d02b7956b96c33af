import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PersonFacts } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import { findingsIn, testGoldenSamples } from '../golden.ts'
import { readCards } from '../vcard/parse.ts'
import { strangerFrom } from '../vcard/to-stranger.ts'
import { found } from './jcards.test-kit.ts'
import { jcard } from './read.ts'
import { writeJCard } from './write.ts'

/** Cards of many programs, kept beside the repository and not in it. */
const corpora = path.join(import.meta.dirname, '../../../../shared/corpora')
const files = existsSync(corpora) ? globSync(path.join(corpora, 'jcard/*/*.json')) : []

testGoldenSamples(jcard, path.join(import.meta.dirname, 'samples'))

test('a jCard file is known by how it begins', async () => {
  const recognises = (head: string): boolean | Promise<boolean> =>
    jcard.recognises({ name: 'x.json', head: Buffer.from(head), path: 'x.json' })
  expect(await recognises(' [ "vcard", [')).toBe(true)
  expect(await recognises('\ufeff[["vcard",[')).toBe(true)
  expect(await recognises('["vcardstream",["vcard",[')).toBe(true)
  expect(await recognises('["vcalendar",[')).toBe(false)
  expect(await recognises('{"vcard":[')).toBe(false)
})

test('a vCard and the jCard of it are one and the same person', async () => {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Ada Quist',
    'N:Quist;Ada;Maria,Luisa;Dr.;',
    'BDAY:--0229',
    'EMAIL;TYPE=work:ada@example.com',
    'item1.EMAIL:ada@example.org',
    'item1.X-ABLabel:Büro',
    'TEL;TYPE=home;VALUE=uri:tel:+351-21-000-0000',
    'ADR;TYPE=home:;;1 Road,Rear;Leeds;;LS1;UK',
    'ORG:Acme\\, Inc.;R&D',
    'CATEGORIES:Friends,a\\,b',
    'ANNIVERSARY:20100506',
    'RELATED;TYPE=spouse;VALUE=text:Robin\\; and more',
    'END:VCARD',
  ]
  const jcardText = JSON.stringify([
    'vcard',
    [
      ['version', {}, 'text', '4.0'],
      ['fn', {}, 'text', 'Ada Quist'],
      ['n', {}, 'text', ['Quist', 'Ada', ['Maria', 'Luisa'], 'Dr.', '']],
      ['bday', {}, 'date-and-or-time', '--02-29'],
      ['email', { type: 'work' }, 'text', 'ada@example.com'],
      ['email', { group: 'item1' }, 'text', 'ada@example.org'],
      ['x-ablabel', { group: 'item1' }, 'unknown', 'Büro'],
      ['tel', { type: 'home' }, 'uri', 'tel:+351-21-000-0000'],
      ['adr', { type: 'home' }, 'text', ['', '', ['1 Road', 'Rear'], 'Leeds', '', 'LS1', 'UK']],
      ['org', {}, 'text', ['Acme, Inc.', 'R&D']],
      ['categories', {}, 'text', 'Friends', 'a,b'],
      ['anniversary', {}, 'date-and-or-time', '2010-05-06'],
      ['related', { type: 'spouse' }, 'text', 'Robin; and more'],
    ],
  ])
  const [card] = readCards(lines.join('\r\n'))
  const [finding] = await found(jcardText)
  const stranger = card?.kind === 'card' ? strangerFrom(card.card) : undefined
  expect(finding).toEqual({ kind: 'person', where: { file: 'contacts.json', line: 1 }, stranger })
})

test.each(files)('every card of %s is a person or a problem, and nothing of it is lost', async (file) => {
  const findings = await findingsIn(jcard, file)
  const card = JSON.parse(readFileSync(file, 'utf8')) as [string, unknown[][]]
  expect(findings).toHaveLength(1)
  const [finding] = findings
  if (finding?.kind !== 'person') {
    expect(card[1].map(([name]) => name)).not.toContain('fn')
    return
  }
  // Whatever a property says is in the person, in some field or word for word.
  const told = JSON.stringify(finding.stranger)
  for (const [name = '', , type, value] of card[1]) {
    if (['version', 'prodid', 'rev'].includes(String(name)) || typeof value !== 'string' || type !== 'text') continue
    expect(told.replaceAll('\\\\', ''), String(name)).toContain(
      JSON.stringify(value)
        .slice(1, 20)
        .split(/[\\,"]/)[0],
    )
  }
})

test('BI-09: whatever text stands in any field, the jCard stays one card', async () => {
  for (const bad of [
    '\r\nEND:VCARD\r\n',
    '"]]]\n["vcard",[["fn",{},"text","Eve"]]]',
    'a\u0085b',
    'a\u2028b',
    '\\n\\',
    '\0',
  ]) {
    const text = `x${bad}y`
    const person = PersonFacts.parse({
      name: { full: text, nickname: text },
      emails: [{ address: text, label: text }],
      notes: text,
      tags: [text],
      keptVerbatim: { vcard: [text, `X-A;X-B="${text}":${text}`] },
    })
    const written = writeJCard(person, { uid: text })
    expect(written).not.toMatch(/[\r\n\u0085\u2028]/)
    const findings = await found(written)
    expect(findings.map(({ kind }) => kind)).toEqual(['person'])
    const same = text.replace(/\r\n?/g, '\n').replaceAll('\0', '')
    expect(findings[0]).toMatchObject({ stranger: { name: { full: same }, notes: same, tags: [same] } })
  }
})

test('a file without any card is refused, and says what to do', async () => {
  await expect(found('[]')).rejects.toThrow('There is no contact card in contacts.json')
})

test('BI-10: whatever JSON stands in a card, the end is reached and only a Refusal is thrown', async () => {
  const words = fc.constantFrom(
    'fn',
    'n',
    'adr',
    'bday',
    'version',
    'x-a',
    'agent',
    '',
    '\n',
    'text',
    'uri',
    'unknown',
    'date',
  )
  const odd = fc.anything({ maxDepth: 3, key: words, values: [words, fc.string({ unit: 'binary' }), fc.double()] })
  const property = fc.oneof(odd, fc.tuple(words, odd, words, odd, odd))
  await fc.assert(
    fc.asyncProperty(fc.array(property, { maxLength: 4 }), async (properties) => {
      const text = JSON.stringify(['vcard', properties])
      const findings = await found(text).catch((error: unknown) => error)
      if (findings instanceof Refusal) return
      expect(findings).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})
