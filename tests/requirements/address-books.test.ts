import path from 'node:path'
import { expect, test } from 'vitest'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { importFiles, ownersFile, readIn, SAMPLES } from '../importing.ts'

const LINKEDIN = path.join(SAMPLES, 'linkedin/samples/2026/Connections.csv')
const APPLE = path.join(SAMPLES, 'vcard/samples/icloud-export.vcf')
const FACEBOOK = path.join(SAMPLES, 'facebook/samples/2025/your_friends.json')
const GOOGLE = path.join(SAMPLES, 'google/samples/google-2024-and-later.csv')

function card(...lines: string[]): string {
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
}

async function onlyPerson(book: TestBook, search: string) {
  const { rows } = await book.act('list-people', { search })
  expect(rows).toHaveLength(1)
  return (await book.act('show-person', { id: rows[0]?.id ?? '' })).person
}

async function bornOn(book: TestBook): Promise<Record<string, string | undefined>> {
  const lines = (await book.dump()).map((line) => JSON.parse(line))
  const people = lines.filter(({ recordKind }) => recordKind === 'person')
  return Object.fromEntries(people.map(({ name, birthday }) => [name.full, birthday]))
}

test.each([
  ['LinkedIn', LINKEDIN],
  ['vCard', APPLE],
  ['Google Contacts', GOOGLE],
  ['Facebook', FACEBOOK],
])('R6: a file of %s shows what is new and what is known, and is taken back by one undo', async (_format, file) => {
  const book = await openTestBook()
  const before = await book.dump()
  const { id, counts } = await readIn(book, file)
  const { records, peopleRecords, interactionRecords, meRecords, leftOut, problems } = counts
  expect(records).toBe(peopleRecords + interactionRecords + meRecords + leftOut + problems)
  expect(counts.new).toBeGreaterThan(0)
  const { rows } = await book.act('list-preview', { id, state: 'new' })
  expect(rows).toHaveLength(counts.new)
  expect(rows.every(({ name, where }) => name !== '' && where.line > 0)).toBe(true)
  expect(await book.dump()).toEqual(before)

  const saved = await book.act('save-import', { id, wait: true })
  const after = await book.dump()
  expect(after.length).toBeGreaterThan(before.length)
  const again = await readIn(book, file)
  expect(again.counts).toMatchObject({ new: 0, questions: 0, matched: counts.new })
  await book.act('save-import', { id: again.id, wait: true })
  expect(await book.dump()).toEqual(after)
  await book.act('undo', { step: saved.step })
  expect(await book.dump()).toEqual(before)
})

test('R6: where file and book differ both are shown, the book’s word stands, and the owner may take the file’s', async () => {
  for (const takeTheirs of [[], ['notes']]) {
    const book = await openTestBook()
    const emails = [{ address: 'jo@example.com' }]
    const { person } = await book.act('add-person', { name: 'Jo Appleseed', emails, notes: 'Plays go' })
    const { id, counts } = await readIn(book, APPLE)
    expect(counts).toMatchObject({ conflicts: 1 })
    const { rows } = await book.act('list-preview', { id, state: 'conflict' })
    const [row] = rows
    expect(row?.conflicts).toEqual([{ field: 'notes', ours: 'Plays go', theirs: expect.stringMatching(/^One line\n/) }])
    await book.act('decide-preview', { id, index: row?.index ?? 0, decision: { same: person.id, takeTheirs } })
    await book.act('save-import', { id, wait: true })
    const { notes } = await onlyPerson(book, 'Jo Appleseed')
    expect(notes).toMatch(takeTheirs.length === 0 ? /^Plays go$/ : /^One line\n/)
  }
})

test('R5: Facebook gives names and nothing else, so a friend of the same name is asked about and never made one', async () => {
  const book = await openTestBook()
  await book.act('add-person', { name: 'Ana Kovač', emails: [{ address: 'ana@example.org' }] })
  const { id, counts } = await readIn(book, FACEBOOK)
  expect(counts).toMatchObject({ new: 2, questions: 1, matched: 0 })
  await book.act('save-import', { id, wait: true })
  for (const name of ['José Nuñez', '美咲']) {
    const { emails, phones, links, addresses } = await onlyPerson(book, name)
    expect([emails, phones, links, addresses]).toEqual([[], [], [], []])
  }
  expect((await book.act('list-people', { search: 'Ana Kovač' })).total).toBe(2)
})

test('T1: a birthday without a year comes in as one, and so does everybody after it', async () => {
  const book = await openTestBook()
  const cards = card('FN:Ana Kovač', 'BDAY:--0514') + card('FN:Ben Osei', 'BDAY:1980-02-30') + card('FN:Chiara Russo')
  const { counts } = await importFiles(book, await ownersFile('cards.vcf', cards))
  expect(counts).toMatchObject({ new: 3, problems: 0 })
  expect(await bornOn(book)).toEqual({ 'Ana Kovač': '05-14', 'Ben Osei': undefined, 'Chiara Russo': undefined })
})

test('T3, T4: grouped lines all come in, with their labels, and go out again with the same words', async () => {
  const book = await openTestBook()
  await importFiles(
    book,
    await ownersFile(
      'cards.vcf',
      card(
        'FN:Ana Kovač',
        'item1.URL:https://ana.example.org',
        'item1.X-ABLabel:Blog',
        'item2.URL:https://bees.example.org',
        'item2.X-ABLabel:Bees',
        'item3.EMAIL:ana@example.org',
        'item3.X-ABLabel:Atelier',
        'TEL;TYPE=x-boat:+351 900 000 000',
      ),
    ),
  )
  const labelsOf = (entries: readonly { label?: string | undefined }[]) => entries.map(({ label }) => label)
  const ana = await onlyPerson(book, 'Ana')
  expect([labelsOf(ana.links), labelsOf(ana.emails), ana.phones.length]).toEqual([['Blog', 'Bees'], ['Atelier'], 1])

  for (const version of ['3.0', '4.0'] as const) {
    const { vcard } = await book.act('export-person', { id: ana.id, version })
    const other = await openTestBook()
    await importFiles(other, await ownersFile('ana.vcf', vcard))
    const back = await onlyPerson(other, 'Ana')
    expect([back.links, back.emails, back.phones]).toEqual([ana.links, ana.emails, ana.phones])
  }
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])(
  'T6: in %s a day stays the day that was written, through files and back',
  async (timeZone) => {
    const book = await openTestBook()
    const { settings } = await book.act('overview', {})
    await book.act('change-settings', { version: settings.version, change: { timeZone } })
    const birthdays = [card('FN:Ana Kovač', 'BDAY:19850310'), card('FN:Ben Osei', 'BDAY:1985-12-31T00:00:00Z')]
    await importFiles(book, await ownersFile('cards.vcf', birthdays.join('')))
    await importFiles(book, GOOGLE)
    const born = await bornOn(book)
    expect(born).toMatchObject({ 'Ana Kovač': '1985-03-10', 'Ben Osei': '1985-12-31' })
    expect(Object.values(born)).toEqual(expect.arrayContaining(['03-04', '1985-12-10']))
    for (let round = 0; round < 3; round += 1) {
      const { vcard } = await book.act('export-person', { id: (await onlyPerson(book, 'Ben Osei')).id })
      await importFiles(book, await ownersFile('ben.vcf', vcard))
    }
    expect(await bornOn(book)).toMatchObject({ 'Ben Osei': '1985-12-31' })
  },
)

test('T7: somebody born on 29 February is greeted each year, on a day that there is', async () => {
  const book = await openTestBook({ day: '2027-02-20' })
  const { person } = await book.act('add-person', { name: 'Leo Ferraz', circleId: 'wide', birthday: '1988-02-29' })
  await book.act('log-interaction', { kind: 'met', personIds: [person.id] })
  const greeting = async (day: string) => {
    book.goTo(day)
    return (await book.act('plan-today', {})).cards.find(({ kind }) => kind === 'birthday')?.headline
  }
  expect(await greeting('2027-02-28')).toBe('Greet Leo Ferraz: their birthday is today.')
  expect(await greeting('2028-02-28')).toBe('Greet Leo Ferraz: their birthday is tomorrow.')
  expect(await greeting('2028-02-29')).toBe('Greet Leo Ferraz: their birthday is today.')
})
