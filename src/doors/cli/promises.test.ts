import { expect, test } from 'vitest'
import { openTerminal, type Terminal } from '../../../tests/terminal.ts'

async function withAna(): Promise<Terminal> {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Ruiz', '--circle', 'inner')
  return terminal
}

test('R60, R15: a line from the terminal says what it caught, saves it, and one undo takes all of it back', async () => {
  const terminal = await withAna()
  const before = await terminal.book.dump()
  const line = 'coffee with Ana, promised to send her the talk by Friday, she asked whether I know a welder'
  const { code, out, err } = await terminal.run('log', line)
  expect({ code, lines: out.trim().split('\n').slice(1) }).toEqual({
    code: 0,
    lines: [
      'To Ana Ruiz, you said you would: “send her the talk by Friday” (22 May 2026).',
      'Ana Ruiz asked you: “whether I know a welder”.',
    ],
  })
  expect((await terminal.run('promises')).out).toBe(
    ' 1  To Ana Ruiz, you said you would: “send her the talk by Friday” (for 22 May 2026)\n',
  )
  expect((await terminal.run('questions', 'ana')).out).toContain('Ana Ruiz asked you: “whether I know a welder”')
  await terminal.run('undo', '--step', /--step (\d+)/.exec(err)?.[1] ?? '')
  expect(await terminal.book.dump()).toEqual(before)
})

test('R60: with --plain the words stay in the note and nothing is kept apart', async () => {
  const terminal = await withAna()
  await terminal.run('log', '--plain', 'coffee with Ana, promised to send her the talk by Friday')
  expect((await terminal.run('promises')).out).toContain('Nothing is promised.')
})

test('R60: at a terminal each is asked, and what is not ticked is not kept', async () => {
  const terminal = await withAna()
  const { out } = await terminal.sit({ keys: [' ', '\r'] }, 'log', 'coffee with Ana, promised to write by Friday')
  expect(out).toContain('keep these?')
  expect((await terminal.run('promises')).out).toContain('Nothing is promised.')
  expect((await terminal.run('person', 'ana')).out).toContain('promised to write by Friday')
})

test('T15: a thing to do is a promise for its day, and no contact', async () => {
  const terminal = await withAna()
  const { out } = await terminal.run('log', 'reach out to Ana next week')
  expect(out).toContain('Nothing has happened yet')
  expect((await terminal.run('promises')).out).toContain('“reach out to Ana next week” (for 26 May 2026)')
  expect((await terminal.run('person', 'ana')).out).toContain('Nothing is written down between you yet.')
})

test('R61: kept, put off and let go by number; all of them with --all', async () => {
  const terminal = await withAna()
  for (const line of ['I will send Ana the talk tomorrow', 'I will send Ana the map by Friday', 'owe Ana a call']) {
    await terminal.run('log', line)
  }
  expect((await terminal.run('promises', '--keep', '1')).out).not.toContain('the talk')
  const putOff = await terminal.run('promises', '--put-off', '1', '--until', '2026-06-02')
  expect(putOff.out).toContain('(for 22 May 2026, put off until 2 June 2026)')
  expect(putOff.err).toMatch(/tendril undo --step \d+/)
  await terminal.run('promises', '--drop', '2')
  const all = (await terminal.run('promises', '--all')).out
  expect(all).toContain('(kept on 19 May 2026)')
  expect(all).toContain('(let go on 19 May 2026)')
  expect(await terminal.run('promises', '--keep', '9')).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no promise 9'),
  })
})

test('R15: a question is answered by number, and its answer is kept', async () => {
  const terminal = await withAna()
  await terminal.run('log', 'emailed Ana: does the hangar have heating?')
  expect((await terminal.run('questions')).out).toContain('You asked Ana Ruiz: “does the hangar have heating?”')
  const answered = await terminal.run('questions', '--answered', '1', '--answer', 'only the loft')
  expect(answered.out).toBe('No question is open, and nobody waits for a word from you.\n')
})
