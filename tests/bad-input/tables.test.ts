import { expect, test } from 'vitest'
import { CONNECTIONS, openImportHouse } from './import-house.ts'

const GRACE = 'Grace,Hopper,https://www.linkedin.com/in/grace,,Navy,Admiral,01 Feb 2024\n'
const ALAN = 'Alan,Turing,https://www.linkedin.com/in/alan,,Bletchley,Reader,02 Feb 2024\n'

test('BI-14: a table in another encoding is read, and one that is no text is refused with its line', async () => {
  const house = await openImportHouse()
  const zoe = `${CONNECTIONS}Zoë,Müller,https://www.linkedin.com/in/zoe,,Café,Chef,01 Feb 2024\n`
  for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
    const mark = encoding === 'utf16le' ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0)
    const { view } = await house.bring('Connections.csv', Buffer.concat([mark, Buffer.from(zoe, encoding)]))
    expect(view).toMatchObject({ state: 'ready', counts: { new: 1, problems: 0 } })
  }
  const rows = Array.from({ length: 2000 }, (_, at) => GRACE.replace('grace', `grace-${at}-é`)).join('')
  const torn = Buffer.concat([
    Buffer.from(CONNECTIONS + rows),
    Buffer.from([0xc3, 0x28, 0xff, 0xff]),
    Buffer.from(ALAN),
  ])
  const { view } = await house.bring('Connections.csv', torn)
  expect(view).toMatchObject({
    state: 'failed',
    problem: expect.stringMatching(/^Connections\.csv stops being .* line \d+/),
  })
  await house.goesOn()
})

test('BI-14: a NUL spoils its own line and no other', async () => {
  const house = await openImportHouse()
  const { problems, people } = await house.bring(
    'Connections.csv',
    `${CONNECTIONS}${GRACE}A\0da,X,,,,,01 Feb 2024\n${ALAN}`,
  )
  expect(people).toBe(2)
  expect(problems).toMatchObject([
    { where: { file: 'Connections.csv', line: 3 }, detail: expect.stringContaining('NUL') },
  ])
  await house.goesOn()
})

test('BI-16: ten megabytes in one line are one problem with its line, and the lines after it are read', async () => {
  const house = await openImportHouse()
  const endless = `${'Grace '.repeat(1_750_000)},Hopper,,,,,01 Feb 2024\n`
  const { problems, people } = await house.bring('Connections.csv', `${CONNECTIONS}${endless}${ALAN}`)
  expect(people).toBe(1)
  expect(problems).toMatchObject([{ where: { file: 'Connections.csv', line: 2 } }])
  expect(problems[0]?.detail).toContain('longer than 1 MB')
  await house.goesOn()
})

test('BI-14: a quotation mark that is never closed is one problem with its line', async () => {
  const house = await openImportHouse()
  const { problems, people } = await house.bring(
    'Connections.csv',
    `${CONNECTIONS}${GRACE}"Ada,X,,,,,01 Feb 2024\n${ALAN}`,
  )
  expect(people).toBe(2)
  expect(problems).toMatchObject([{ where: { file: 'Connections.csv', line: 3 } }])
  await house.goesOn()
})

test('BI-14: a table without its header is refused, and the words say which header was looked for', async () => {
  const house = await openImportHouse()
  const headless = await house.bring('Connections.csv', GRACE + ALAN)
  expect(headless.view.problem).toContain('First Name,Last Name')
  const unknown = await house.bring('shopping.csv', 'milk,2\neggs,12\n')
  expect(unknown.view.problem).toContain('We read: ')
  await house.goesOn()
})

test('BI-14: more cells than columns, and rows without anybody in them, are listed with their lines', async () => {
  const house = await openImportHouse()
  const wide = GRACE.replace('Navy', 'Navy, Army, and so on')
  const { view, people } = await house.bring('Connections.csv', `${CONNECTIONS}${wide}${ALAN},,,,,,01 Feb 2024\n`)
  expect(people).toBe(1)
  const { records, new: added, matched, leftOut, problems } = view.counts
  expect(records).toBe(added + matched + leftOut + problems)
  await house.goesOn()
})

test('BI-16: lines made to keep a parser busy are done with in time', async () => {
  const house = await openImportHouse()
  const hostile = [
    '"'.repeat(500_000),
    ','.repeat(500_000),
    '""'.repeat(250_000),
    `${'a@'.repeat(250_000)}`,
    ' '.repeat(500_000),
  ]
  for (const line of hostile) {
    const { view } = await house.bring('Connections.csv', `${CONNECTIONS}${GRACE}${line}\n${ALAN}`)
    expect(['ready', 'failed']).toContain(view.state)
  }
  const mail = `Ada,X,https://www.linkedin.com/in/${'a'.repeat(90_000)},${'a.'.repeat(50_000)}@${'b-'.repeat(50_000)},${'('.repeat(400)},,01 Feb 2024\n`
  await house.bring('Connections.csv', `${CONNECTIONS}${mail}${ALAN}`)
  await house.goesOn()
})
