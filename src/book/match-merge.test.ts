import fc from 'fast-check'
import { expect, test } from 'vitest'
import { combineStrangers, whatChanges } from './match-merge.ts'
import { PersonFacts } from './person.ts'
import type { Stranger } from './person.ts'

const today = '2026-11-22'
const ana = PersonFacts.parse({
  name: { full: 'Ana Kovács' },
  emails: [{ address: 'ana@example.org' }],
  phones: [{ number: '0151 23456789' }],
  positions: [{ organisation: 'Acme GmbH', title: 'Engineer', from: '2020-01-01' }],
  notes: 'Likes chess',
})

test('R6: a file adds what we did not know, and fills gaps', () => {
  const stranger: Stranger = {
    name: { full: 'Ana Kovács', given: 'Ana', family: 'Kovács' },
    emails: [{ address: 'ANA@example.org', label: 'home' }, { address: 'ana@acme.example' }],
    phones: [{ number: '+49 151 23456789' }],
    birthday: '05-17',
    tags: ['chess'],
    keptVerbatim: { vcard: ['X-CUSTOM:1'] },
  }
  const { merged, added, conflicts, news } = whatChanges(ana, stranger, { today, country: 'DE' })
  expect(merged).toEqual({
    ...ana,
    name: { full: 'Ana Kovács', given: 'Ana', family: 'Kovács' },
    emails: [
      { address: 'ana@example.org', state: 'unconfirmed', label: 'home' },
      { address: 'ana@acme.example', state: 'unconfirmed' },
    ],
    birthday: '05-17',
    tags: ['chess'],
    keptVerbatim: { vcard: ['X-CUSTOM:1'] },
  })
  expect(added).toEqual([
    'Name: first name Ana',
    'Name: family name Kovács',
    'Birthday 05-17',
    'More about Email ANA@example.org',
    'Email ana@acme.example',
    'Tag chess',
    'A line kept from vcard',
  ])
  expect(conflicts).toEqual([])
  expect(news).toBeUndefined()
})

test('R6: where two facts cannot both stand, ours stays and both are shown, until the owner takes theirs', () => {
  const mine = { ...ana, birthday: '1980-05-17' }
  const stranger: Stranger = { name: { full: 'Ana Nagy' }, birthday: '1981-05-17', notes: 'Plays go' }
  const { merged, added, conflicts } = whatChanges(mine, stranger, { today })
  expect(merged).toEqual(mine)
  expect(added).toEqual([])
  expect(conflicts).toEqual([
    { field: 'name', ours: 'Ana Kovács', theirs: 'Ana Nagy' },
    { field: 'birthday', ours: '1980-05-17', theirs: '1981-05-17' },
    { field: 'notes', ours: 'Likes chess', theirs: 'Plays go' },
  ])
  const taken = whatChanges(mine, stranger, { today, take: ['name', 'notes'] })
  expect(taken.merged).toEqual({ ...mine, name: { full: 'Ana Nagy' }, notes: 'Plays go' })
  expect(taken.conflicts.map(({ field }) => field)).toEqual(['birthday'])
})

test('a new job ends the old one and is news; an old file then says nothing new', () => {
  const newJob: Stranger = { name: ana.name, positions: [{ organisation: 'Globex', title: 'Head of Data' }] }
  const { merged, news } = whatChanges(ana, newJob, { today })
  expect(merged.positions).toEqual([
    { organisation: 'Globex', title: 'Head of Data' },
    { organisation: 'Acme GmbH', title: 'Engineer', from: '2020-01-01', until: today },
  ])
  expect(news).toEqual({ before: ana.positions[0], after: { organisation: 'Globex', title: 'Head of Data' } })

  const oldFile: Stranger = { name: ana.name, positions: [{ organisation: 'ACME', title: 'Engineer' }] }
  expect(whatChanges(merged, oldFile, { today })).toEqual({ merged, added: [], conflicts: [], news: undefined })
})

test('a promotion is news; the same employer in other words is not', () => {
  const at = (organisation: string, title?: string): Stranger => ({
    name: ana.name,
    positions: [{ organisation, ...(title === undefined ? {} : { title }) }],
  })
  expect(whatChanges(ana, at('Acme GmbH', 'Director'), { today }).news?.after.title).toBe('Director')
  expect(whatChanges(ana, at('The ACME'), { today }).added).toEqual([])
  expect(whatChanges(ana, at('Acme', 'engineer'), { today }).added).toEqual([])
})

test('the first work we hear of is no news, and one who came back to an employer is', () => {
  const blank = { ...ana, positions: [] }
  const acme = { organisation: 'Acme', title: 'Engineer', from: '2026-10-01' }
  expect(whatChanges(blank, { name: ana.name, positions: [acme] }, { today }).news).toBeUndefined()
  const gone = { ...ana, positions: [{ ...acme, from: '2020-01-01', until: '2022-01-01' }] }
  expect(whatChanges(gone, { name: ana.name, positions: [acme] }, { today }).news).toEqual({ after: acme })
})

test('a shorter name is no conflict, and a real name replaces an address in its place', () => {
  expect(whatChanges(ana, { name: { full: 'A. Kovács' } }, { today }).conflicts).toEqual([])
  const nameless = { ...ana, name: { full: 'ana@example.org' } }
  expect(whatChanges(nameless, { name: { full: 'Ana Kovács' } }, { today }).merged.name.full).toBe('Ana Kovács')
  expect(whatChanges(ana, { name: { full: 'ana@example.org' } }, { today })).toMatchObject({
    merged: ana,
    conflicts: [],
  })
})

test('an address that says more completes the one we have', () => {
  const mine = PersonFacts.parse({ ...ana, addresses: [{ city: 'Graz', label: 'home' }] })
  const theirs: Stranger = { name: ana.name, addresses: [{ street: 'Hauptplatz 1', city: 'GRAZ' }, { city: 'graz' }] }
  expect(whatChanges(mine, theirs, { today }).merged.addresses).toEqual([
    { street: 'Hauptplatz 1', city: 'Graz', label: 'home', state: 'unconfirmed' },
  ])
})

test('what the owner said of a number is never unsaid by a file', () => {
  const mine = PersonFacts.parse({
    ...ana,
    emails: [{ address: 'ana@example.org', state: 'bounced', lastConfirmed: '2026-01-01' }],
  })
  const theirs: Stranger = {
    name: ana.name,
    emails: [{ address: 'ana@example.org', state: 'works', lastConfirmed: '2026-02-02' }],
  }
  expect(whatChanges(mine, theirs, { today })).toMatchObject({ merged: mine, added: [] })
})

test('two records of one person in one file become one, and both notes are kept', () => {
  const combined = combineStrangers(
    { name: { full: 'Ana Kovács' }, emails: [{ address: 'ana@example.org' }], notes: 'Likes chess' },
    {
      name: { full: 'Ana' },
      emails: [{ address: 'Ana@example.org' }],
      notes: 'Plays go',
      positions: [{ title: 'Boss' }],
    },
  )
  expect(combined).toMatchObject({
    name: { full: 'Ana Kovács' },
    emails: [{ address: 'ana@example.org' }],
    notes: 'Likes chess\n\nPlays go',
    positions: [{ title: 'Boss' }],
  })
})

test('T2: merging the same stranger again changes nothing', () => {
  fc.assert(
    fc.property(arbitraryFacts, arbitraryFacts, fc.constantFrom('DE', 'PT', undefined), (person, stranger, country) => {
      const options = { today, ...(country === undefined ? {} : { country }) }
      const once = whatChanges(person, stranger, options)
      const again = whatChanges(once.merged, stranger, options)
      expect(again).toEqual({ merged: once.merged, added: [], conflicts: once.conflicts, news: undefined })
    }),
    { numRuns: 500 },
  )
})

test('nothing that the owner had is gone after a merge, and no line of additions means no change', () => {
  fc.assert(
    fc.property(arbitraryFacts, arbitraryFacts, (person, stranger) => {
      const { merged, added } = whatChanges(person, stranger, { today })
      if (added.length === 0) expect(merged).toEqual(person)
      for (const { address } of person.emails) expect(merged.emails.map((email) => email.address)).toContain(address)
      for (const { organisation, title } of person.positions) {
        const kept = { ...(organisation ? { organisation } : {}), ...(title ? { title } : {}) }
        expect(merged.positions).toContainEqual(expect.objectContaining(kept))
      }
      expect(merged.tags).toEqual(expect.arrayContaining(person.tags))
      expect(merged.phones.length).toBeGreaterThanOrEqual(person.phones.length)
    }),
  )
})

const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const day = some('2019-01-01', '2022-06-01', '2026-11-22')
const reach = { label: some('home', 'work'), state: some('works', 'unconfirmed', 'wrong'), lastConfirmed: day }

const arbitraryFacts: fc.Arbitrary<PersonFacts> = fc
  .record(
    {
      name: fc.record(
        {
          full: some(
            'Ana Kovács',
            'Kovacs Ana',
            'A. Kovács',
            'Ana Maria Kovács',
            'Bob Smith',
            'ana@example.org',
            'Ana Kovács Jr.',
          ),
          given: some('Ana', 'Bob'),
          family: some('Kovács', 'Smith'),
          nickname: some('Anka', 'Bob'),
          formerly: some('Nagy', 'Ana Nagy'),
          suffix: some('Jr.', 'PhD'),
        },
        { requiredKeys: ['full'] },
      ),
      emails: few(
        fc.record(
          { address: some('ana@example.org', 'ANA@example.org', 'a.na@gmail.com', 'ana+x@gmail.com'), ...reach },
          { requiredKeys: ['address'] },
        ),
      ),
      phones: few(
        fc.record(
          { number: some('0151 23456789', '+4915123456789', '110', '1-10'), ...reach },
          { requiredKeys: ['number'] },
        ),
      ),
      links: few(
        fc.record(
          {
            url: some('linkedin.com/in/ana', 'https://www.linkedin.com/in/ANA/', 'https://ana.example/', 'ana.example'),
          },
          { requiredKeys: ['url'] },
        ),
      ),
      addresses: few(
        fc.record(
          { street: some('Hauptplatz 1', 'Ring 2'), city: some('Graz', 'graz', 'Wien'), ...reach },
          { requiredKeys: [] },
        ),
      ),
      positions: few(
        fc.record(
          {
            organisation: some('Acme GmbH', 'ACME', 'Globex'),
            title: some('Engineer', 'engineer', 'Boss'),
            department: some('Sales', 'Data'),
            from: day,
            until: day,
          },
          { requiredKeys: [] },
        ),
      ),
      birthday: some('05-17', '1980-05-17', '1981-01-01'),
      howWeMet: fc.record({ where: some('Graz', 'at the fair in Graz'), hook: some('chess') }, { requiredKeys: [] }),
      tags: few(some('chess', 'Chess', 'go')),
      notes: some('Likes chess', 'Plays go', 'Likes chess and Plays go'),
      welcomeChannels: few(some('email', 'call')),
      unwelcomeChannels: few(some('email', 'call')),
      keptVerbatim: fc.record({ vcard: few(some('X-A:1', 'X-B:2')) }, { requiredKeys: [] }),
    },
    { requiredKeys: ['name'] },
  )
  .map((facts) => PersonFacts.parse(facts))
