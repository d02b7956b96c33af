import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openTerminal, type Terminal } from '../../../tests/terminal.ts'

async function withPeople(): Promise<Terminal> {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Ruiz', '--circle', 'inner', '--email', 'ana@ruiz.example')
  await terminal.run('add', 'Ana Kovač', '--circle', 'warm')
  await terminal.run('add', 'Bert Ngata', '--circle', 'close')
  return terminal
}

test('R24, R162: three people typed by hand are enough for a plan', async () => {
  const terminal = await withPeople()
  const { code, out } = await terminal.run('today')
  expect(code).toBe(0)
  expect(out).toContain('Tuesday 19 May, about')
  expect(out).toMatch(/ 1 {2}Write to \S+|Write \S+ \S+ an email/)
  expect(out).toContain('done for today')
})

test('done takes the card away and logs it, undo brings it back', async () => {
  const terminal = await withPeople()
  const before = (await terminal.run('today')).out
  const done = await terminal.run('done', '1', '--note', 'sent her the talk')
  expect(done.code).toBe(0)
  expect(done.out).not.toBe(before)
  expect(done.out).toMatch(/ · {2}.*: done/)
  expect(done.err).toMatch(/tendril undo --step \d+/)
  expect((await terminal.run('undo')).out).toContain('Undid: Done:')
  expect((await terminal.run('today')).out).toBe(before)
})

test('later takes the card away without logging anything', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Bert Ngata', '--circle', 'inner')
  await terminal.run('today')
  const { out } = await terminal.run('later', 'bert', '--days', '3')
  expect(out).toContain('Bert Ngata: later')
  expect((await terminal.run('person', 'Bert')).out).toContain('Nothing is written down between you yet.')
})

test('R123: a line reaches the right person and says what it understood', async () => {
  const terminal = await withPeople()
  const { code, out, err } = await terminal.run('log', 'coffee with Bert, his mother is ill')
  expect({ code, out }).toEqual({
    code: 0,
    out: 'Met Bert Ngata today. They told you: his mother is ill. Note: coffee.\n',
  })
  expect(err).toMatch(/^Saved\. To take it back: tendril undo --step \d+\n$/)
  expect((await terminal.run('person', 'bert')).out).toContain('2026-05-19  met  coffee; his mother is ill')
})

test('R123: an ambiguous name is not guessed: a pipe is told who fits, and nothing is saved', async () => {
  const terminal = await withPeople()
  const before = await terminal.book.dump()
  const { code, out, err } = await terminal.run('log', 'coffee with Ana')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('Several people could be “Ana”')
  expect(err).toContain('Ana Ruiz')
  expect(err).toContain('Ana Kovač')
  expect(await terminal.book.dump()).toEqual(before)
})

test('R123: at a terminal an ambiguous name asks, and nothing is saved before the owner agrees', async () => {
  const terminal = await withPeople()
  const down = '\u001B[B'
  const { code, out } = await terminal.sit({ keys: [down, '\r', 'y'] }, 'log', 'coffee with Ana')
  expect(code).toBe(0)
  expect(out).toContain('Which Ana?')
  expect(out).toContain('Save it?')
  const history = await terminal.run('log', '--who', 'Ana Ruiz', 'lunch')
  expect(history.out).toBe('Met Ana Ruiz today. Note: lunch.\n')
  const refused = await terminal.sit({ keys: ['n'] }, 'log', 'tea with Bert')
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('Nothing was saved')
  expect((await terminal.run('person', 'bert')).out).toContain('Nothing is written down')
})

test('nobody by that name, nobody named, and a day to come are refused with what to do', async () => {
  const terminal = await withPeople()
  expect(await terminal.run('log', 'coffee with Zoltan')).toMatchObject({
    code: 1,
    err: expect.stringContaining('tendril add "Zoltan"'),
  })
  expect(await terminal.run('log', 'coffee')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Who was it with?'),
  })
  expect(await terminal.run('log', 'coffee with Bert tomorrow')).toMatchObject({
    code: 1,
    err: expect.stringContaining('has not come yet'),
  })
})

test.each([
  [['today'], 0],
  [['--help'], 0],
  [[], 0],
  [['person', 'Zoltan'], 1],
  [['done', '99'], 1],
  [['show-person', '--id', 'nobody'], 1],
  [['nonsense'], 2],
  [['today', '--nonsense'], 2],
  [['today', '--minutes', 'ten'], 2],
  [['today', '--minutes', '100000'], 2],
  [['today', '--book'], 2],
  [['people', '--circle', 'nonsense'], 2],
  [['list-people', '--limit', 'many'], 2],
  [['list-people', '--place', 'everywhere'], 2],
  [['edit-person', '--change', 'no json'], 2],
  [['add-person', '--input', '[]'], 2],
] as const)('tendril %j ends with %i', async (words, code) => {
  const terminal = await withPeople()
  const told = await terminal.run(...words)
  expect(told).toMatchObject({ code })
  expect(told.err === '').toBe(code === 0)
})

test('a mistake of ours ends with 70 and asks to be told', async () => {
  const terminal = await openTerminal()
  await terminal.book.context.storage.close()
  const { code, err } = await terminal.run('people')
  expect(code).toBe(70)
  expect(err).toContain('Please report this')
})

test('--json answers programs on stdout and tells them what went wrong on stderr', async () => {
  const terminal = await withPeople()
  const people = await terminal.run('people', '--json')
  expect(JSON.parse(people.out)).toMatchObject({
    total: 3,
    rows: [{ name: 'Ana Kovač' }, { name: 'Ana Ruiz' }, { name: 'Bert Ngata' }],
  })
  const logged = await terminal.run('--json', 'log', 'call with Bert')
  expect(JSON.parse(logged.out)).toMatchObject({
    interaction: { kind: 'call' },
    sentence: 'Talked with Bert Ngata today.',
  })
  expect(logged.err).toBe('')
  const ambiguous = await terminal.run('log', 'call with Ana', '--json')
  expect(JSON.parse(ambiguous.err)).toMatchObject({
    error: { code: 'conflict', details: { candidates: [{ name: 'Ana Kovač' }, { name: 'Ana Ruiz' }] } },
  })
  const unknown = await terminal.run('nonsense', '--json')
  expect(JSON.parse(unknown.err)).toMatchObject({ error: { code: 'usage' } })
})

test('every action is a command, with its fields as flags', async () => {
  const terminal = await withPeople()
  const { out } = await terminal.run('list-people', '--search', 'bert', '--place', 'network', '--limit', '5')
  const [bert] = (JSON.parse(out) as { rows: { id: string }[] }).rows
  expect(bert).toMatchObject({ name: 'Bert Ngata' })
  const placed = await terminal.run(
    'place-people',
    '--ids',
    bert?.id ?? '',
    '--circle-id',
    'null',
    '--cadence-days',
    '40',
  )
  expect(JSON.parse(placed.out)).toMatchObject({ changed: 1 })
  const added = await terminal.sit({ piped: '{"name":"Chen Wei","tags":["chess"]}' }, 'add-person', '--input', '-')
  expect(JSON.parse(added.out)).toMatchObject({ person: { name: { full: 'Chen Wei' }, tags: ['chess'] } })
  const actions = await terminal.run('actions')
  expect(actions.out).toContain('understand-log')
})

test('BI-45: a name that is an escape sequence is shown and not obeyed, in tables, pages, plans and errors', async () => {
  const terminal = await openTerminal()
  const name = 'Eve\u001B[2J\u001B]0;owned\u0007 \u202Ereversed'
  await terminal.book.act('add-person', { name, circleId: 'inner', notes: 'hello\u009B31m' })
  for (const words of [
    ['people'],
    ['person', 'eve'],
    ['today'],
    ['log', 'coffee with Eve'],
    ['undo', '--list'],
    ['person', name],
  ]) {
    const { out, err } = await terminal.run(...words)
    // eslint-disable-next-line no-control-regex
    expect(out + err).not.toMatch(/[\u001B\u0007\u009B\u202E]/)
    expect(out + err).toContain('Eve')
  }
})

test('BI-45: a file gets every byte, and a terminal nothing that steers it', async () => {
  const terminal = await openTerminal()
  const { person } = await terminal.book.act('add-person', { name: 'Eve\u009B2J Adams' })
  for (const words of [['export-person', '--id', person.id], ['dump']]) {
    expect((await terminal.run(...words)).out).toContain('Eve\u009B2J Adams')
    expect((await terminal.sit({ isTerminal: true }, ...words)).out).not.toMatch(/[\u009B\r]/)
  }
  expect((await terminal.run('export-person', '--id', person.id)).out).toContain('BEGIN:VCARD\r\n')
})

test('colour is for terminals, and not for those who say no', async () => {
  const terminal = await withPeople()
  const seen = await terminal.sit({ isTerminal: true }, 'today')
  expect(seen.out).toContain('\u001B[1m')
  const said = await terminal.sit({ isTerminal: true, env: { NO_COLOR: '1' } }, 'today')
  const piped = await terminal.run('today')
  expect(said.out).toBe(piped.out)
  expect(piped.out).not.toContain('\u001B')
})

test('circles: who is where, how often, and both can be changed', async () => {
  const terminal = await withPeople()
  expect((await terminal.run('circle', 'every', 'close', '60')).out).toBe('Close: every 60 days\n')
  expect((await terminal.run('circle', 'put', 'inner', 'Bert', 'Ana Kovač')).out).toBe(
    'Inner: Bert Ngata and Ana Kovač\n',
  )
  expect((await terminal.run('circle')).out).toMatch(/Inner\s+every 30 days\s+3 people\s+3 new/)
})

test('completion proposes commands, flags and the commands made from actions', async () => {
  const terminal = await openTerminal()
  expect((await terminal.run('__complete', 'to')).out.trim()).toBe('today')
  expect((await terminal.run('__complete', 'today', '--m')).out.trim().split('\n')).toEqual(['--minutes', '--more'])
  expect((await terminal.run('__complete', 'list-people', '--pl')).out.trim()).toBe('--place\n--place-ever')
  for (const shell of ['bash', 'zsh', 'fish'])
    expect((await terminal.run('completion', shell)).out).toContain('__complete')
})

test('serve is told the port, the book and whether to play', async () => {
  const terminal = await openTerminal()
  await terminal.run('serve', '--port', '9000', '--demo', '--book', '/tmp/b.sqlite')
  expect(terminal.served).toEqual([{ book: '/tmp/b.sqlite', port: 9000, demo: true }])
})

test('link prints one that signs in at the port that is served', async () => {
  const terminal = await openTerminal()
  expect((await terminal.run('link', '--port', '9000')).out).toContain('http://localhost:9000/sign-in?token=abc')
})

test('D15: what dump prints fills a new book, whose dump is the same', async () => {
  const first = await openTerminal()
  await first.run('add', 'Ada Okonkwo', '--circle', 'close')
  await first.run('log', 'coffee with Ada, her bees survived')
  const { out } = await first.run('dump')
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'tendril-dump-')), 'garden.jsonl')
  await writeFile(file, out)
  const second = await openTerminal()
  expect((await second.run('restore', file)).out).toContain('records now')
  expect((await second.run('dump')).out).toBe(out)
})

test('people are narrowed by what is known of them, and search says where the words stand', async () => {
  const terminal = await withPeople()
  const page = JSON.parse((await terminal.run('list-people', '--search', 'kovač')).out) as { rows: { id: string }[] }
  const { person } = JSON.parse((await terminal.run('show-person', '--id', page.rows[0]?.id ?? '')).out) as {
    person: { id: string; version: number }
  }
  const change = { tags: ['honey'], addresses: [{ city: 'Denver', until: '2025-01-01' }], notes: 'She keeps bees' }
  await terminal.run('edit-person', '--input', JSON.stringify({ id: person.id, version: person.version, change }))
  expect((await terminal.run('people', '--tag', 'honey')).out).toContain('Ana Kovač')
  expect((await terminal.run('people', '--city', 'denver')).out).toContain('Nobody fits.')
  expect((await terminal.run('people', '--city', 'denver', '--ever', '--never-talked')).out).toContain('1 person')
  expect((await terminal.run('people', '--reach', 'nonsense')).code).toBe(2)
  expect((await terminal.run('search', 'who', 'keeps', 'bees')).out).toContain('Ana Kovač (notes: She keeps bees)')
  expect((await terminal.run('search', 'xyzzy')).out).toContain('Nothing in your book says that.')
})
