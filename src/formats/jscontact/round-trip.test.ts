import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PersonFacts } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'
import { kindOf } from '../vcard/group-card.ts'
import { readCards } from '../vcard/parse.ts'
import { people } from '../vcard/people.test-kit.ts'
import { strangerFrom } from '../vcard/to-stranger.ts'
import { foundIn, mapped, readBack } from './jscontacts.test-kit.ts'
import { jsContactOf, writeJSContact } from './write.ts'

/** Cards of many programs, kept beside the repository and not in it. */
const corpora = path.join(import.meta.dirname, '../../../../shared/corpora')
const files = existsSync(corpora) ? globSync(path.join(corpora, 'vcard/*/*.vcf')) : []

test('a person comes back from a JSContact card as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (stranger) => {
      const after = await readBack(writeJSContact(PersonFacts.parse(stranger)))
      expect(after === undefined ? undefined : mapped(after)).toEqual(mapped(stranger))
    }),
    { numRuns: 300 },
  )
})

test.each(files)('the people of %s come back from JSContact cards', async (file) => {
  for (const parsed of readCards(readFileSync(file))) {
    if (parsed.kind !== 'card' || !['individual', 'org'].includes(kindOf(parsed.card))) continue
    const before = strangerFrom(parsed.card)
    if (before === undefined) continue
    const after = await readBack(writeJSContact(PersonFacts.parse(before)))
    expect(after === undefined ? undefined : mapped(after)).toEqual(mapped(before))
  }
})

const exotic = {
  uid: 'urn:uuid:1',
  kind: 'individual',
  language: 'de',
  created: '2022-09-30T14:35:10Z',
  name: {
    components: [
      { kind: 'given', value: 'Ada', phonetic: 'ˈeɪdə' },
      { kind: 'surname', value: 'Quist' },
    ],
    isOrdered: true,
    phoneticSystem: 'ipa',
  },
  nicknames: { k1: { name: 'Adi' }, k2: { name: 'Ads', contexts: { work: true } } },
  organizations: { o1: { name: 'Acme', units: [{ name: 'R&D' }, { name: 'Labs' }], sortAs: 'ACME' } },
  titles: { t1: { name: 'Head', organizationId: 'o1' }, t2: { name: 'Project lead', kind: 'role' } },
  emails: { e1: { address: 'ada@example.com', contexts: { work: true }, pref: 1, 'example.com:verified': true } },
  phones: { p1: { number: 'tel:+1-555-0100', features: { voice: true, text: true }, contexts: { private: true } } },
  onlineServices: { x1: { service: 'Mastodon', user: '@ada@example.social' } },
  calendars: { c1: { kind: 'calendar', uri: 'webcal://example.com/ada' } },
  anniversaries: {
    b1: { kind: 'birth', date: { year: 1990 } },
    w1: { kind: 'wedding', date: { year: 2010, month: 5, day: 6 } },
  },
  relatedTo: { 'urn:uuid:2': { relation: { spouse: true } } },
  personalInfo: { i1: { kind: 'hobby', value: 'softball', level: 'high' } },
  preferredLanguages: { l1: { language: 'de' } },
  speakToAs: { grammaticalGender: 'feminine' },
  media: { m1: { kind: 'photo', uri: 'https://example.com/ada.jpg' } },
  notes: { n1: { note: 'One', author: { name: 'Bert' } }, n2: { note: 'Two' } },
  keywords: { friend: true },
  'example.com:custom': { anything: [1, { two: null }] },
  vCardProps: [['x-foo', { pref: '1' }, 'unknown', 'Bar; \\, baz']],
}

test('what we do not understand goes back word for word, and so does what says more than the book holds', async () => {
  const [finding] = await foundIn(exotic)
  const stranger = finding?.kind === 'person' ? finding.stranger : undefined
  expect(jsContactOf(PersonFacts.parse(stranger))).toEqual({
    '@type': 'Card',
    version: '1.0',
    ...exotic,
    kind: undefined,
  })
  const again = await readBack(writeJSContact(PersonFacts.parse(stranger)))
  expect({ ...again, keptVerbatim: undefined }).toEqual({ ...stranger, keptVerbatim: undefined })
  expect(again?.keptVerbatim?.['jscontact']?.toSorted()).toEqual(stranger?.keptVerbatim?.['jscontact']?.toSorted())
})

test('a fact that changed is written anew, the old entry is gone, and all else stays', async () => {
  const [finding] = await foundIn(exotic)
  const before = PersonFacts.parse(finding?.kind === 'person' ? finding.stranger : undefined)
  const email = { address: 'new@example.com', state: 'works' as const }
  const after = jsContactOf({ ...before, emails: [email], notes: 'Three', links: [], positions: [] })
  const { emails, notes, onlineServices: _, organizations: __, titles: ___, kind: ____, ...others } = exotic
  expect(after).toEqual({
    '@type': 'Card',
    version: '1.0',
    ...others,
    emails: { e2: { address: 'new@example.com' } },
    notes: { n3: { note: 'Three' } },
  })
  expect([Object.keys(emails), Object.keys(notes)]).toEqual([['e1'], ['n1', 'n2']])
})

test('what was kept of a vCard goes into vCardProps, pictures into media and a role beside its title into titles', async () => {
  const lines = [
    'FN:Ada',
    'TITLE:Head',
    'ROLE:Programmer',
    'item1.X-ABRELATEDNAMES:Robin',
    'item1.X-ABLabel:_$!<Spouse>!$_',
    'item2.ADR;TYPE=HOME;X-ID=1:;;1 Road;Leeds;;;',
    'item2.X-ABADR:gb',
    'LOGO;ENCODING=b;TYPE=JPEG:SGVsbG8=',
    'UID:8D1C',
  ]
  const [parsed] = readCards(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n'))
  const before = parsed?.kind === 'card' ? strangerFrom(parsed.card) : undefined
  const card = jsContactOf(PersonFacts.parse(before))
  expect(card).toMatchObject({
    uid: '8D1C',
    titles: { 'position-1': { name: 'Head' }, t1: { name: 'Programmer', kind: 'role' } },
    media: { m1: { kind: 'logo', uri: 'data:image/jpeg;base64,SGVsbG8=' } },
    vCardProps: [
      ['x-abrelatednames', { group: 'item1' }, 'unknown', 'Robin'],
      ['x-ablabel', { group: 'item1' }, 'unknown', '_$!<Spouse>!$_'],
    ],
  })
  const after = await readBack(JSON.stringify(card))
  expect(mapped(after ?? { name: { full: '' } })).toEqual(mapped(before ?? { name: { full: '' } }))
  expect(after?.keptVerbatim?.['vcard']).toEqual([
    'item1.X-ABRELATEDNAMES:Robin',
    'item1.X-ABLabel:_$!<Spouse>!$_',
    'UID:8D1C',
  ])
})

test('positions keep their order, whatever of them is known', async () => {
  const positions = [
    { title: 'Chair' },
    { organisation: 'Acme' },
    { department: 'Labs', title: 'Head' },
    { organisation: 'Club' },
  ]
  const before: Stranger = { name: { full: 'Ada' }, positions }
  expect(await readBack(writeJSContact(PersonFacts.parse(before)))).toMatchObject({ positions })
})
