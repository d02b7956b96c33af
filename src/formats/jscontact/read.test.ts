import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PersonFacts } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import { testGoldenSamples } from '../golden.ts'
import { found, foundIn } from './jscontacts.test-kit.ts'
import { jscontact } from './read.ts'
import { writeJSContact } from './write.ts'

testGoldenSamples(jscontact, path.join(import.meta.dirname, 'samples'))

test('a JSContact file is known by its first card', async () => {
  const recognises = (head: string): boolean | Promise<boolean> =>
    jscontact.recognises({ name: 'x.json', head: Buffer.from(head), path: 'x.json' })
  expect(await recognises('{"version": "1.0", "@type": "Card"')).toBe(true)
  expect(await recognises('\ufeff [\n{ "@type" : "Card"')).toBe(true)
  expect(await recognises('{"@type": "Event"')).toBe(false)
  expect(await recognises('["vcard", [["@type": "Card"')).toBe(false)
})

test('a picture inside the card is handed on, and one elsewhere is kept as an address and never fetched', async () => {
  const inside = { kind: 'photo', uri: `data:image/jpeg;base64,${Buffer.from('jpeg').toString('base64')}` }
  const elsewhere = { kind: 'photo', uri: 'https://example.com/a.jpg' }
  const [finding] = await foundIn({ name: { full: 'Ada' }, media: { a: elsewhere, b: inside } })
  expect(finding).toMatchObject({
    photo: Buffer.from('jpeg'),
    stranger: { keptVerbatim: { jscontact: [JSON.stringify(['media', 'a', elsewhere])] } },
  })
  const photo = { mediaType: 'image/webp', base64: 'AAAA' }
  expect(writeJSContact(PersonFacts.parse({ name: { full: 'Ada' } }), { photo })).toContain(
    'data:image/webp;base64,AAAA',
  )
})

test('R23: private notes and the owner’s own words about a person never go into a card', () => {
  const text = writeJSContact(
    PersonFacts.parse({
      name: { full: 'Ada' },
      privateNotes: 'SECRET-1',
      whyTheyMatter: 'SECRET-2',
      howWeMet: { where: 'SECRET-3' },
      kinds: ['SECRET-4'],
    }),
    { uid: 'u1' },
  )
  expect(JSON.parse(text)).toEqual({ '@type': 'Card', version: '1.0', uid: 'u1', name: { full: 'Ada' } })
})

test('BI-09: whatever text stands in any field, the card stays one card and the text comes back', async () => {
  const bad = [
    '\r\nEND:VCARD\r\n',
    '"}\n{"@type":"Card"}',
    'a\u0085b',
    'a\u2028b\u2029',
    '\\n\\',
    '__proto__',
    '=1+1',
    '\0',
  ]
  for (const text of bad.map((one) => `x${one}y`)) {
    const person = PersonFacts.parse({
      name: { full: text, given: text, nickname: text, phonetic: text, formerly: text },
      emails: [{ address: text, label: text }],
      addresses: [{ street: text, label: text }],
      positions: [{ organisation: text, title: text, department: text }],
      tags: [text],
      notes: text,
      keptVerbatim: {
        vcard: [text, `X-A;X-B="${text}":${text}`],
        jscontact: [text, JSON.stringify([text, { [text]: text }])],
      },
    })
    const written = writeJSContact(person, { uid: text })
    expect(written).not.toMatch(/[\r\n\u0085\u2028]/)
    const findings = await found(written)
    const same = text.replace(/\r\n?/g, '\n').replaceAll('\0', '')
    expect(findings).toMatchObject([
      {
        kind: 'person',
        stranger: {
          name: { full: same, given: same, nickname: same, phonetic: same, formerly: same },
          emails: [{ address: same, label: same }],
          notes: same,
          tags: [same],
        },
      },
    ])
  }
})

test('names that JavaScript uses itself are entries like any other', async () => {
  const [finding] = await found(
    '{"@type":"Card","name":{"full":"Ada"},"__proto__":{"x":1},"emails":{"__proto__":{"address":"a@b.c","q":1}},"keywords":{"__proto__":true}}',
  )
  expect(finding).toMatchObject({ stranger: { emails: [{ address: 'a@b.c' }], tags: ['__proto__'] } })
  const again = writeJSContact(PersonFacts.parse(finding?.kind === 'person' ? finding.stranger : undefined))
  expect(again).toContain('"__proto__":{"x":1}')
  expect(again).toContain('"emails":{"__proto__":{"address":"a@b.c","q":1}}')
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
})

test('a file without any card is refused, and says what to do', async () => {
  await expect(found('[]')).rejects.toThrow('There is no contact card in contacts.json')
})

test('BI-10: whatever JSON stands in a card, it becomes one finding, and only a Refusal is thrown', async () => {
  const words = fc.constantFrom(
    'name',
    'full',
    'components',
    'kind',
    'value',
    'emails',
    'address',
    'contexts',
    'titles',
    'media',
    'uri',
    'date',
    'keywords',
    'vCardProps',
    'anniversaries',
    'birth',
    'position-1',
    'organizationId',
    'localizations',
    '',
  )
  const scalar = fc.oneof(words, fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null))
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      scalar,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(words, tie('tree'), { maxKeys: 4 }),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(fc.dictionary(words, tree, { maxKeys: 6 }), async (card) => {
      const findings = await foundIn(card).catch((error: unknown) => error)
      if (findings instanceof Refusal) return
      expect(findings).toHaveLength(1)
      const [finding] = findings as Awaited<ReturnType<typeof foundIn>>
      if (finding?.kind === 'person') writeJSContact(PersonFacts.parse(finding.stranger))
    }),
    { numRuns: 1000 },
  )
})
