import { expect, test } from 'vitest'
import { openTerminal } from '../../../tests/terminal.ts'

test('R42: the week is a calm page with its five steps, is gone on with, and ends', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Ruiz', '--circle', 'inner')
  await terminal.run('log', 'call with Ana', '--yes')
  const first = await terminal.run('week')
  expect(first.code).toBe(0)
  expect(first.out).toContain('The week from 18 May 2026 to 24 May 2026, about 15 minutes')
  expect(first.out).toContain('  One conversation with one person\n')
  for (const title of ['Water', 'Weed', 'Plant', 'Promises', 'Next week']) expect(first.out).toContain(`\n${title}\n`)
  expect(first.out).toContain('Begin with water; tendril week --done water when it is done.\n')
  const after = await terminal.run('week', '--done', 'water', '--step', 'next')
  expect(after.out).not.toContain('\nWeed\n')
  expect(after.out).toContain('Go on with weed')
  expect(after.err).toMatch(/tendril undo --step \d+/)
  expect((await terminal.run('week', '--finish')).out).toContain('You finished this look on 19 May 2026.')
})

test('R52: what is to be weeded is answered by its number; another number is refused', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Bert Ngata', '--circle', 'close')
  await terminal.run('log', 'call with Bert on 2022-03-01', '--yes')
  const shown = await terminal.run('week', '--step', 'weed')
  expect(shown.out).toContain(' 1  Move Bert Ngata from “Close” to “Warm”?\n')
  const refused = await terminal.run('week', '--step', 'weed', '--keep', '7')
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('There is no number 7 to weed')])
  await terminal.run('week', '--step', 'weed', '--lower', '1')
  expect((await terminal.run('week', '--step', 'weed')).out).toContain('Nothing wants weeding.')
  expect((await terminal.run('people', '--circle', 'warm')).out).toContain('Bert Ngata')
})

test('R82, R17: a week gone by is looked at again, and one that has not begun is refused', async () => {
  const terminal = await openTerminal()
  const earlier = await terminal.run('week', '--of', '2026-05-13')
  expect(earlier.out).toContain('The week from 11 May 2026 to 17 May 2026\n')
  expect(earlier.out).toContain('May 2026 so far: nobody new, and no tie was kept up.')
  expect(earlier.out.trimEnd()).toMatch(/That was the week\.$/)
  expect((await terminal.run('week', '--of', '2026-06-30')).err).toContain('That week has not begun yet')
})
