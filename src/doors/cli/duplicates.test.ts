import { expect, test } from 'vitest'
import { openTerminal } from '../../../tests/terminal.ts'

test('D1: the terminal shows who is there twice, makes the certain ones one, and tells how to take it back', async () => {
  const terminal = await openTerminal()
  expect((await terminal.run('duplicates')).out).toContain('once')
  await terminal.run('add', 'Ana Kovač', '--email', 'ana@kovac.example')
  await terminal.run('add', 'Ana Kovac', '--email', 'ana@kovac.example', '--anyway')
  const { out } = await terminal.run('duplicates')
  expect(out).toContain('Both use ana@kovac.example. Same name.')
  expect(out).toContain('1 pair is certain')
  const merged = await terminal.run('duplicates', '--merge-certain')
  expect(merged.out).toContain('1 person is one')
  expect(merged.err).toMatch(/tendril undo --step \d+/)
  await terminal.run('undo')
  expect((await terminal.run('duplicates')).out).toContain('1 pair is certain')
})

test('D1: pairs are gone through one at a time', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Kovač', '--email', 'ana@kovac.example')
  await terminal.run('add', 'Ana Kovac', '--email', 'ana@kovac.example', '--anyway')
  const { out, code } = await terminal.sit({ keys: ['\r'] }, 'duplicates', '--review')
  expect({ code, isDone: out.includes('once') }).toEqual({ code: 0, isDone: true })
})

test('D1: adding somebody who is there asks first, and adds nobody unless told to', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Kovač', '--email', 'ana@kovac.example')
  const no = await terminal.sit({ keys: ['n'] }, 'add', 'Ana Kovač')
  expect(no).toMatchObject({ code: 1, err: expect.stringContaining('Nobody was added') })
  const yes = await terminal.sit({ keys: ['y'] }, 'add', 'Ana Kovač')
  expect(yes.out).toContain('Add another Ana?')
  expect(yes.code).toBe(0)
})
