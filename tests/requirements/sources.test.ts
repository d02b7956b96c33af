import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { ImportCounts } from '#actions/views.ts'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { importFiles, ownersFile, readIn, SAMPLES } from '../importing.ts'
import { bookWithAna, letter } from '../letters.ts'

const sample = (name: string): string => path.join(SAMPLES, name)
const MONICA = sample('monica/samples/everything.json')

/** Everything that an import would add; all of it is nothing when the files come again. */
function added(counts: ImportCounts) {
  const { newInteractions, newPromises, newConnections, newKindWords, newGroups, brokenAddresses, news } = counts
  return [
    counts.new,
    newInteractions,
    newPromises,
    newConnections,
    newKindWords,
    newGroups,
    brokenAddresses,
    news,
    counts.photos,
  ]
}

function sumOf(counts: ImportCounts): number {
  const { peopleRecords, interactionRecords, meRecords, promises, connections, kindWords } = counts
  const { failedAddresses, offers, leftOut, problems } = counts
  const extras = promises + connections + kindWords + failedAddresses + offers
  return peopleRecords + interactionRecords + meRecords + extras + leftOut + problems
}

async function onlyPerson(book: TestBook, search: string) {
  const { rows } = await book.act('list-people', { search })
  expect(rows.map(({ name }) => name)).toHaveLength(1)
  return book.act('show-person', { id: rows[0]?.id ?? '' })
}

/** Files of nine kinds, and two that are none. */
async function tenFiles(): Promise<string[]> {
  return [
    sample('linkedin/samples/2026/Connections.csv'),
    sample('linkedin/samples/2026/Recommendations_Received.csv'),
    sample('vcard/samples/icloud-export.vcf'),
    sample('google/samples/google-2024-and-later.csv'),
    sample('facebook/samples/2025/your_friends.json'),
    sample('outlook/samples/outlook-desktop-utf8bom.csv'),
    sample('jcard/samples/many-cards.json'),
    sample('mail/samples/threads.mbox'),
    sample('mail/samples/bounces.mbox'),
    MONICA,
    await ownersFile('photo.bin', Buffer.alloc(3000, 7)),
    await ownersFile('empty.vcf', ''),
  ]
}

test('R6, T2: files of many kinds are one import, one preview and one undo; a bad one is named and sinks no other', async () => {
  const book = await openTestBook()
  const before = await book.dump()
  const files = await tenFiles()
  const read = await readIn(book, ...files)
  expect(read.files.map(({ problem }) => problem)).toEqual([
    ...Array.from({ length: 10 }, () => undefined),
    expect.stringContaining('We do not know what kind of file photo.bin is'),
    'empty.vcf is empty.',
  ])
  expect(read.counts.records).toBe(sumOf(read.counts))
  expect(read.counts.newPromises * read.counts.newConnections * read.counts.newKindWords).toBeGreaterThan(0)
  expect(await book.dump()).toEqual(before)
  const saved = await book.act('save-import', { id: read.id, wait: true })
  expect([saved.state, saved.problem]).toEqual(['saved', undefined])
  const after = await book.dump()
  for (const kind of ['connection', 'interaction', 'kind-word', 'person', 'photo', 'promise'])
    expect([kind, after.some((line) => line.includes(`"recordKind":"${kind}"`))]).toEqual([kind, true])
  const again = await importFiles(book, ...files)
  expect(added(again.counts)).toEqual(added(again.counts).map(() => 0))
  expect(await book.dump()).toEqual(after)
  await book.act('undo', { step: saved.step })
  expect(await book.dump()).toEqual(before)
})

test('R6: a file that breaks off in the middle leaves nothing behind, and the others come in', async () => {
  const book = await openTestBook()
  const zip = new ZipFile()
  zip.addBuffer(
    Buffer.from('First Name,Last Name,URL,Company\nGrace,Hopper,https://www.linkedin.com/in/grace,Navy\n'),
    'Connections.csv',
  )
  zip.addBuffer(Buffer.from(`FROM,TO,DATE,SUBJECT,CONTENT\n${'x'.repeat(5000)}\n`), 'messages.csv')
  zip.end()
  const bytes = await buffer(zip.outputStream)
  // The content of the second file no longer adds up.
  bytes.writeUInt8(0xff, bytes.indexOf('messages.csv') + 40)
  const files = [await ownersFile('Basic_LinkedInDataExport.zip', bytes), sample('vcard/samples/icloud-export.vcf')]
  const { counts, files: said } = await readIn(book, ...files)
  expect(said[0]?.problem).toContain('damaged')
  expect(said[1]).not.toHaveProperty('problem')
  const alone = await readIn(await openTestBook(), files[1] ?? '')
  expect(counts).toEqual(alone.counts)
})

test('R6: when no file can be read, the import says why of each', async () => {
  const book = await openTestBook()
  const files = [await ownersFile('one.bin', Buffer.alloc(99, 7)), await ownersFile('two.vcf', '')]
  const { id } = await book.act('start-import', { paths: files })
  const { state, problem } = await book.context.imports.settled(id)
  expect(state).toBe('failed')
  expect(problem).toMatch(/None of the files could be read\. .*one\.bin.*two\.vcf is empty/)
})

test('D14, T16: Monica’s reminders become promises with their next day, and come again', async () => {
  const book = await openTestBook({ day: '2026-11-22' })
  const { counts } = await importFiles(book, MONICA)
  expect(counts.newPromises).toBeGreaterThan(2)
  const { promises, person } = await onlyPerson(book, 'Ada Maria')
  expect(person.cadenceDays).toBe(60)
  expect(promises.every(({ day, state }) => day >= '2026-11-22' && state === 'open')).toBe(true)
  const leapDay = promises.find(({ words }) => words === 'Leap day tea')
  expect(leapDay).toMatchObject({ day: '2027-02-28', seriesFrom: '2024-02-29' })
  const monthly = promises.find(({ repeats }) => repeats?.unit === 'month')
  if (monthly === undefined) return expect.unreachable('Monica’s sample holds a monthly reminder')
  book.goTo(monthly.day)
  const before = await book.dump()
  const { next, step } = await book.act('settle-promise', { id: monthly.id, version: monthly.version, state: 'kept' })
  expect(next).toMatchObject({ words: monthly.words, state: 'open', repeats: monthly.repeats })
  expect(next?.day.slice(0, 7)).not.toBe(monthly.day.slice(0, 7))
  const again = await importFiles(book, MONICA)
  expect(again.counts.newPromises).toBe(0)
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
})

test('a promise of each 31st stays one through short months, skips what was missed, and ends when told', async () => {
  const book = await openTestBook({ day: '2026-01-31' })
  const { person } = await book.act('add-person', { name: 'Bert Ngata' })
  const { promise } = await book.act('make-promise', {
    personId: person.id,
    whose: 'mine',
    words: 'Ask how the bees are',
    day: '2026-01-31',
    repeats: { every: 1, unit: 'month' },
  })
  const first = await book.act('settle-promise', { id: promise.id, version: promise.version, state: 'kept' })
  expect(first.next?.day).toBe('2026-02-28')
  book.goTo('2026-05-04')
  const { id = '', version = 0 } = first.next ?? {}
  const second = await book.act('settle-promise', { id, version, state: 'dropped' })
  expect(second.next?.day).toBe('2026-05-31')
  const third = second.next ?? { id: '', version: 0 }
  const last = { id: third.id, version: third.version }
  await expect(book.act('settle-promise', { ...last, state: 'kept', stop: true })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(await book.act('settle-promise', { ...last, state: 'dropped', stop: true })).not.toHaveProperty('next')
})

test('T2: recommendations are kept as kind words, once, however often they come', async () => {
  const book = await openTestBook()
  const file = sample('linkedin/samples/2026/Recommendations_Received.csv')
  expect((await importFiles(book, file)).counts).toMatchObject({ kindWords: 1, newKindWords: 1 })
  expect((await importFiles(book, file)).counts).toMatchObject({ kindWords: 1, newKindWords: 0 })
  const { kindWords } = await onlyPerson(book, 'Dana Quist')
  expect(kindWords).toMatchObject([{ words: 'A pleasure, always.\nTwo lines.', source: 'linkedin' }])
})

test('what a signature gives is shown and only taken when the owner says so, then with its source', async () => {
  const book = await openTestBook()
  const file = sample('mail/samples/signatures.mbox')
  const { id, counts } = await readIn(book, file)
  expect(counts.openOffers).toBeGreaterThan(1)
  const { rows } = await book.act('list-preview', { id, state: 'offer' })
  expect(rows).toHaveLength(counts.openOffers)
  const ana = rows.find(({ name }) => name === 'Ada Quist')
  expect(ana).toMatchObject({ offer: { from: 'signature of 5 March 2025' }, decision: undefined })
  const decided = await book.act('decide-preview', { id, index: ana?.index ?? 0, decision: { take: true } })
  expect(decided).toMatchObject({ row: { decision: { take: true } } })
  await expect(
    book.act('decide-preview', { id, index: ana?.index ?? 0, decision: { skip: true } }),
  ).rejects.toMatchObject({
    code: 'invalid',
  })
  await book.act('save-import', { id, wait: true })
  const taken = await onlyPerson(book, 'Ada Quist')
  expect(taken.person.phones.map(({ number, source }) => [number, source])).toContainEqual(['+44 20 7946 0958', 'mail'])
  expect(taken.person.positions).toMatchObject([{ title: 'Head of Data', organisation: 'Acme', source: 'mail' }])
  expect((await onlyPerson(book, 'Petra Novak')).person.phones).toEqual([])
  const again = await readIn(book, file)
  expect(again.counts.openOffers).toBe(counts.openOffers - 1)
  const all = await book.act('decide-preview', { id: again.id, all: 'offer', decision: { take: true } })
  expect(all).toEqual({ changed: counts.openOffers - 1 })
  const saved = await book.act('save-import', { id: again.id, wait: true })
  expect((await onlyPerson(book, 'Petra Novak')).person.phones).toHaveLength(1)
  await book.act('undo', { step: saved.step })
  expect((await onlyPerson(book, 'Petra Novak')).person.phones).toEqual([])
})

/** A picture of one pixel, as PNG. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('T11: a file without a picture leaves the owner’s, and one with a picture does not replace it', async () => {
  const book = await openTestBook({ day: '2026-11-22' })
  const first = await importFiles(book, MONICA)
  expect(first.counts.photos).toBe(1)
  const { person } = await onlyPerson(book, 'Ada Maria')
  await book.act('set-photo', { id: person.id, base64: PIXEL })
  const mine = await book.act('show-photo', { id: person.id })
  const facts =
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Maria Sá Pinto\r\nEMAIL:ada@acme.example\r\nTEL:+351912345678\r\nEND:VCARD\r\n'
  await importFiles(book, await ownersFile('ada.vcf', facts))
  const again = await importFiles(book, MONICA)
  expect(again.counts.photos).toBe(0)
  expect((await onlyPerson(book, 'Ada Maria')).person.phones).toHaveLength(1)
  expect(await book.act('show-photo', { id: person.id })).toEqual(mine)
})

const TABLE =
  'Who,Where they work,E-mail address,Clubs,Every so many days\nAna Kovač,Acme,ana@work.example,Choir,30\nBert Ngata,Globex,bert@ngata.example,"Choir",90\n'
const COLUMNS = { 'column:0': 'full-name', 'column:1': 'organisation', 'column:3': 'groups', 'column:4': 'cadence' }

test('R6: a table is asked what its columns hold, once; the next of its make is read as last time', async () => {
  const book = await openTestBook()
  const before = await book.dump()
  const file = await ownersFile('people.csv', TABLE)
  const { id } = await book.act('start-import', { paths: [file] })
  const asking = await book.context.imports.settled(id)
  expect(asking).toMatchObject({ state: 'asking', inquiries: [{ files: ['people.csv'], isAnswered: false }] })
  expect(asking.inquiries[0]?.questions[0]).toMatchObject({
    id: 'column:0',
    ask: 'Who',
    examples: ['Ana Kovač', 'Bert Ngata'],
  })
  const wrong = { inquiry: 0, answers: { 'column:0': 'shoe size' } }
  await expect(book.act('answer-import', { id, answers: [wrong] })).rejects.toMatchObject({ code: 'invalid' })
  await book.act('answer-import', { id, answers: [{ inquiry: 0, answers: COLUMNS }] })
  const read = await book.context.imports.settled(id)
  expect(read).toMatchObject({ state: 'ready', counts: { new: 2, newGroups: 1 } })
  const saved = await book.act('save-import', { id, wait: true })
  const { person, groups } = await onlyPerson(book, 'Ana')
  expect(groups.map(({ name }) => name)).toEqual(['Choir'])
  expect(person).toMatchObject({
    cadenceDays: 30,
    heardFrom: ['table'],
    positions: [{ organisation: 'Acme', source: 'table' }],
  })

  const after = await book.dump()
  const again = await importFiles(book, await ownersFile('people again.csv', TABLE))
  expect(again).toMatchObject({ counts: { matched: 2 }, inquiries: [{ isAnswered: true }] })
  expect(again.inquiries[0]?.questions[0]).toMatchObject({ answer: 'full-name' })
  expect(await book.dump()).toEqual(after)
  await book.act('undo', { step: saved.step })
  expect(await book.dump()).toEqual(before)
})

test('R6: what was answered last time can be answered anew before it is saved', async () => {
  const book = await openTestBook()
  const file = await ownersFile('people.csv', TABLE)
  const { id } = await book.act('start-import', { paths: [file] })
  await book.context.imports.settled(id)
  await book.act('answer-import', { id, answers: [{ inquiry: 0, answers: COLUMNS }] })
  await book.context.imports.settled(id)
  await book.act('answer-import', { id, answers: [{ inquiry: 0, answers: { 'column:3': 'leave-out' } }] })
  expect(await book.context.imports.settled(id)).toMatchObject({ state: 'ready', counts: { newGroups: 0 } })
})

test('a rhythm and a group from a file fill gaps only, and join the group of that name', async () => {
  const book = await openTestBook()
  const { group } = await book.act('add-group', { name: 'choir' })
  const facts = { emails: [{ address: 'ana@work.example' }], positions: [{ organisation: 'Acme' }], cadenceDays: 14 }
  await book.act('add-person', { name: 'Ana Kovač', ...facts })
  const { id } = await book.act('start-import', { paths: [await ownersFile('people.csv', TABLE)] })
  await book.context.imports.settled(id)
  await book.act('answer-import', { id, answers: [{ inquiry: 0, answers: COLUMNS }] })
  await book.context.imports.settled(id)
  expect(await book.act('save-import', { id, wait: true })).toMatchObject({ counts: { newGroups: 0 } })
  const { person } = await onlyPerson(book, 'Ana')
  expect(person).toMatchObject({ cadenceDays: 14, groupIds: [group.id] })
  // What the owner wrote stays theirs, though the file says the same.
  expect(person.positions).toEqual([{ organisation: 'Acme' }])
  expect(person.emails[0]).not.toHaveProperty('source')
})

test('who was erased for good does not come back with a file, and the settings do not show how we know', async () => {
  const book = await openTestBook()
  const file = sample('linkedin/samples/2026/Connections.csv')
  const { counts } = await importFiles(book, file)
  const { rows } = await book.act('list-people', { place: 'pool', sort: 'name' })
  const { person } = await book.act('show-person', { id: rows[0]?.id ?? '' })
  await book.act('erase-person', { id: person.id, version: person.version, name: person.name.full })
  const again = await readIn(book, file)
  expect(again.counts).toMatchObject({ new: 0, matched: counts.new - 1, leftOut: counts.leftOut + 1 })
  const { rows: left } = await book.act('list-preview', { id: again.id, state: 'left-out' })
  expect(left.map(({ detail }) => detail)).toContain('You erased them for good.')
  expect(JSON.stringify(await book.act('overview', {}))).not.toContain('forgettingSecret')
})

async function ownersFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-folder-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const inside = path.join(folder, 'Brought')
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(inside, name)), { recursive: true })
    await writeFile(path.join(inside, name), text)
  }
  return inside
}

const card = (name: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${name[0]}@home.example\r\nEND:VCARD\r\n`

test('a folder comes in like a file: as a whole where it is one thing, else by what is in it; links are not followed', async () => {
  const book = await openTestBook()
  const outside = await ownersFile('secret.vcf', card('Zora Outside'))
  const folder = await ownersFolder({
    'a.vcf': card('Ana Inside'),
    'deep/b.vcf': card('Bert Inside'),
    'holiday.jpg': 'no picture',
  })
  await symlink(outside, path.join(folder, 'link.vcf'))
  await symlink(path.dirname(outside), path.join(folder, 'linked'))
  const read = await readIn(book, folder)
  expect(read.files).toEqual([{ name: 'Brought', format: 'vcard', title: expect.any(String) }])
  expect(read.counts).toMatchObject({ new: 2, leftOut: 1 })
  const { rows } = await book.act('list-preview', { id: read.id })
  expect(rows.map(({ where }) => where.file)).toEqual(['Brought/a.vcf', 'Brought/deep/b.vcf', 'Brought/holiday.jpg'])
  const maildir = await ownersFolder({
    'cur/1.M1.host:2,S': letter('Ana Kovač <ana@work.example>', 'me@home.example', '2026-03-02').replace(
      /^From .*\n/,
      '',
    ),
    'new/.keep': '',
    'tmp/.keep': '',
  })
  expect((await readIn(await bookWithAna(), maildir)).counts).toMatchObject({ interactionRecords: 1, matched: 1 })
})
