import { expect, test } from 'vitest'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { importFiles, ownersFile, readIn } from '../importing.ts'

const PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'

interface Row {
  readonly name: string
  readonly page?: string
  readonly email?: string
  readonly company: string
  readonly title: string
}

/** To mid-2021 there were no pages of members in the file; since then there are. */
function connections(rows: readonly Row[], { era }: { era: 'to 2021' | 'since 2023' }): string {
  const page = era === 'to 2021' ? '' : 'URL,'
  const lines = rows.map(({ name, page: slug, email = '', company, title }) => {
    const address = era === 'to 2021' ? '' : `https://www.linkedin.com/in/${slug ?? ''},`
    return `${name.replace(' ', ',')},${address}${email},${company},${title},08 Feb 2019`
  })
  return `${PREAMBLE}First Name,Last Name,${page}Email Address,Company,Position,Connected On\n${lines.join('\n')}\n`
}

/** Six in ten without an email; every hundredth stands there twice in the same words, and names repeat. */
function aThousand(): Row[] {
  const rows = Array.from({ length: 990 }, (_, at): Row => {
    const name = `Given${at % 300} Family${at % 45}`
    const email = at % 10 < 4 ? { email: `person${at}@example.org` } : {}
    return { name, ...email, company: `Company ${at % 120}`, title: at % 7 === 0 ? '' : `Title ${at % 9}` }
  })
  return [...rows, ...rows.filter(({ email }) => email === undefined).slice(0, 10)]
}

async function people(book: TestBook): Promise<string[]> {
  return (await book.dump()).filter((line) => line.includes('"recordKind":"person"'))
}

test('R4, T2: a thousand of 2021, without pages and mostly without emails, all come in; the file again adds nobody and asks nothing', async () => {
  const book = await openTestBook()
  const file = await ownersFile('Connections.csv', connections(aThousand(), { era: 'to 2021' }))
  const first = await importFiles(book, file)
  expect(first.counts).toMatchObject({ records: 1000, peopleRecords: 1000, problems: 0, leftOut: 0 })
  expect(await people(book)).toHaveLength(1000)

  const before = await book.dump()
  const again = await readIn(book, file)
  expect(again.counts).toMatchObject({ new: 0, questions: 0, conflicts: 0, matched: 1000 })
  const saved = await book.act('save-import', { id: again.id, wait: true })
  expect(saved).toMatchObject({ state: 'saved', counts: { news: 0, newInteractions: 0 } })
  expect(await book.dump()).toEqual(before)
})

test('T2: what was answered in the preview is not asked when the file comes again', async () => {
  const book = await openTestBook()
  const facts = { positions: [{ organisation: 'Northwind', title: 'Director' }] }
  const { person } = await book.act('add-person', { name: 'Maria Lopez', ...facts })
  const rows = [
    { name: 'Maria Lopez', page: 'maria-lopez-1', company: 'Contoso', title: 'Engineer' },
    { name: 'María López', page: 'maria-lopez-2', company: 'Fabrikam', title: 'Surgeon' },
  ]
  const file = await ownersFile('Connections.csv', connections(rows, { era: 'since 2023' }))
  const { id, counts } = await readIn(book, file)
  expect(counts.questions).toBe(2)
  await book.act('decide-preview', { id, index: 0, decision: { same: person.id } })
  await book.act('decide-preview', { id, index: 1, decision: { different: true } })
  await book.act('save-import', { id, wait: true })
  expect(await people(book)).toHaveLength(2)
  const again = await readIn(book, file)
  expect(again.counts).toMatchObject({ new: 0, questions: 0, matched: 2 })
})

test('D2: two exports a year apart tell who has a new job, once, and keep what was before', async () => {
  const book = await openTestBook({ day: '2025-10-05' })
  const rows = Array.from({ length: 30 }, (_, at): Row => {
    return { name: `Given${at} Family${at}`, page: `person-${at}`, company: 'Northwind', title: 'Analyst' }
  })
  await importFiles(book, await ownersFile('Connections.csv', connections(rows, { era: 'since 2023' })))
  book.goTo('2026-10-06')
  const later = rows.map((row, at) => (at < 3 ? { ...row, company: 'Contoso', title: 'Head of Tides' } : row))
  const file = await ownersFile('Connections.csv', connections(later, { era: 'since 2023' }))
  const { counts } = await importFiles(book, file)
  expect(counts).toMatchObject({ new: 0, matched: 30, news: 3 })

  const [moved] = (await book.act('list-people', { search: 'Given1 Family1' })).rows
  const page = await book.act('show-person', { id: moved?.id ?? '' })
  expect(page.news).toMatchObject([
    {
      learnedOn: '2026-10-06',
      before: { organisation: 'Northwind', title: 'Analyst' },
      after: { organisation: 'Contoso', title: 'Head of Tides' },
    },
  ])
  expect(page.person.positions.map(({ organisation, until }) => [organisation, until !== undefined])).toEqual([
    ['Contoso', false],
    ['Northwind', true],
  ])
  expect((await book.act('plan-today', {})).cards).toEqual([])
  await book.act('place-people', { ids: [page.person.id], circleId: 'warm' })
  const { cards } = await book.act('plan-today', {})
  expect(cards).toMatchObject([{ kind: 'news', verb: 'Congratulate', personId: page.person.id }])

  const before = await book.dump()
  expect((await importFiles(book, file)).counts.news).toBe(0)
  expect(await book.dump()).toEqual(before)
})

test('T14: a message from tomorrow is listed with its line and hides nothing that happened', async () => {
  const book = await openTestBook()
  const head =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
  const [them, me] = ['Ana Kovac,https://www.linkedin.com/in/ana-k', 'Mara Quill,https://www.linkedin.com/in/mara-q']
  const message = (from: string, to: string, at: string) => `c${at.slice(5, 7)},,${from},${to},${at} UTC,,hello,INBOX`
  const rows = [
    message(them, me, '2026-05-01 10:00:00'),
    message(me, them, '2026-05-02 10:00:00'),
    message(them, me, '2026-06-30 10:00:00'),
    message(me, 'Ben Osei,https://www.linkedin.com/in/ben-o', '2026-03-02 10:00:00'),
  ]
  const messages = await ownersFile('messages.csv', [head, ...rows].join('\n'))
  const { id, counts } = await readIn(book, messages)
  expect(counts).toMatchObject({ newInteractions: 3, problems: 1 })
  const { rows: problems } = await book.act('list-preview', { id, state: 'problem' })
  expect(problems).toMatchObject([
    { where: { file: 'messages.csv', line: 4 }, detail: expect.stringContaining('2026-06-30') },
  ])
  await book.act('save-import', { id, wait: true })
  const [ana] = (await book.act('list-people', {})).rows
  expect(ana).toMatchObject({ name: 'Ana Kovac', lastContactDay: '2026-05-02' })
})
