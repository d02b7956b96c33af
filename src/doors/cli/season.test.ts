import { expect, test } from 'vitest'
import { openTerminal } from '../../../tests/terminal.ts'

test('R53, R116: the season is a page of lines: ties in their rhythm month by month, what would drift, goals', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Ruiz', '--circle', 'inner')
  await terminal.run('log', 'call with Ana on 2026-03-02', '--yes')
  await terminal.run('add', 'Bo Li', '--circle', 'close')
  await terminal.run('log', 'call with Bo on 2026-05-12', '--yes')
  await terminal.run('set-season-goal', '--words', 'Lunch with the choir')
  const { out, code } = await terminal.run('season')
  expect(code).toBe(0)
  expect(out.startsWith('April to June 2026\n')).toBe(true)
  expect(out).toMatch(/2026-03 +1 +1\n2026-04 +0 +0 +silent\n2026-05 +1 +1\n/)
  expect(out).toContain('2026-02  0          0              before the book')
  expect(out).toMatch(
    /If nothing happened\n.* would go cold, the first on .*: Bo Li\.\nOne of them is quiet already\.\n {2}\d+ \w+ 2026, Bo Li \(Close\)\n/,
  )
  expect(out).toContain('Lunch with the choir (open)')
})

test('R44: an earlier season and a whole year are looked at as well; one that has not begun is refused', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Ruiz', '--circle', 'inner')
  await terminal.run('log', 'call with Ana on 2026-03-02', '--yes')
  const winter = await terminal.run('season', '--on', '2026-02-14')
  expect(winter.out).toContain('Ties kept: 0; revived after a long silence: 0; new: 1.')
  expect(winter.out).not.toContain('If nothing happened')
  expect((await terminal.run('season', '--year', '2026')).out).toContain('  Ana Ruiz, new, 2 March 2026\n')
  const ahead = await terminal.run('season', '--on', '2026-09-01')
  expect([ahead.code, ahead.err]).toEqual([1, expect.stringContaining('That season has not begun yet')])
})
