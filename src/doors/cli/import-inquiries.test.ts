import { expect, test } from 'vitest'
import { ownersFile } from '../../../tests/importing.ts'
import { openTerminal } from '../../../tests/terminal.ts'

const TABLE = 'Who,E-mail address,Clubs\nAna Kovač,ana@work.example,Choir\nBert Ngata,bert@ngata.example,Choir\n'

test('R6: what a table leaves open is named with our guess; --answer settles it, and it is remembered', async () => {
  const terminal = await openTerminal()
  const file = await ownersFile('people.csv', TABLE)
  const open = await terminal.run('import', file)
  expect(open).toMatchObject({ code: 1, out: '' })
  expect(open.err).toContain('What do the columns of people.csv hold?')
  expect(open.err).toContain('--answer column:0=full-name')
  const unknown = await terminal.run('import', file, '--answer', 'column:9=email')
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('They ask: column:0, column:1, column:2') })
  const saved = await terminal.run('import', file, '--answer', 'column:2=Groups', '--yes')
  expect(saved.out).toContain('Saved: 2 new people, 0 new interactions, 1 group.')
  const again = await terminal.run('import', file, '--yes')
  expect(again.out).toContain('Your book knows all of this already')
  expect(again.err).toContain('people.csv: as last time')
})

test('somebody at the terminal is shown our guess, and one key takes it', async () => {
  const terminal = await openTerminal()
  const file = await ownersFile('people.csv', TABLE)
  const { out, code } = await terminal.sit({ keys: ['y', 'y'] }, 'import', file)
  expect(code).toBe(0)
  expect(out).toContain('Who: Full name')
  expect(out).toContain('Is that right?')
  expect(out).toContain('Saved: 2 new people')
})
