import { expect, test } from 'vitest'
import type { TestBook } from '../book.ts'
import { importFiles, ownersFile } from '../importing.ts'
import { bookWithAna, letter, returned } from '../letters.ts'

async function theOnlyAna(book: TestBook) {
  const { rows } = await book.act('list-people', { search: 'Ana' })
  return book.act('show-person', { id: rows[0]?.id ?? '' })
}

async function waysToAna(book: TestBook): Promise<[string, string, string | undefined][]> {
  const { person } = await theOnlyAna(book)
  return person.emails.map(({ address, state, lastConfirmed }) => [address, state, lastConfirmed])
}

test('R26, R27: a letter from an address confirms it, a later one that came back marks it, never backwards', async () => {
  const book = await bookWithAna()
  const mbox = (...letters: string[]) => ownersFile('mail.mbox', letters.join(''))
  const [ana, me] = ['Ana Kovač <ana@work.example>', 'Me <me@home.example>']
  await importFiles(
    book,
    await mbox(letter(ana, me, '2026-03-02'), letter(ana, me, '2026-02-01'), letter(me, ana, '2026-04-01')),
  )
  expect(await waysToAna(book)).toEqual([
    ['ana@work.example', 'works', '2026-03-02'],
    ['ana@home.example', 'unconfirmed', undefined],
  ])
  const before = await book.dump()
  const bounced = await importFiles(
    book,
    await mbox(letter(ana, me, '2026-01-01'), returned('ana@work.example', '2026-05-01')),
  )
  expect(bounced.counts).toMatchObject({ failedAddresses: 1, brokenAddresses: 1 })
  expect((await waysToAna(book))[0]).toEqual(['ana@work.example', 'bounced', '2026-03-02'])
  const again = await importFiles(
    book,
    await mbox(letter(ana, me, '2026-01-01'), returned('ana@work.example', '2026-05-01')),
  )
  expect(again.counts.brokenAddresses).toBe(0)
  await book.act('undo', { step: bounced.step })
  expect(await book.dump()).toEqual(before)
  // An older failure says nothing against a later letter, in whichever order they come.
  await importFiles(book, await mbox(returned('ana@work.example', '2026-02-20'), letter(ana, me, '2026-05-10')))
  expect((await waysToAna(book))[0]).toEqual(['ana@work.example', 'works', '2026-05-10'])
})

test('R26: an address works again when something comes from it after it broke', async () => {
  const book = await bookWithAna()
  const [ana, me] = ['Ana Kovač <ana@work.example>', 'Me <me@home.example>']
  const talk = letter(ana, me, '2026-01-05')
  await importFiles(book, await ownersFile('a.mbox', talk + returned('ana@work.example', '2026-03-01')))
  await importFiles(book, await ownersFile('b.mbox', letter(ana, me, '2026-02-01')))
  expect((await waysToAna(book))[0]?.[1]).toBe('bounced')
  await importFiles(book, await ownersFile('c.mbox', letter(ana, me, '2026-03-09')))
  expect((await waysToAna(book))[0]).toEqual(['ana@work.example', 'works', '2026-03-09'])
})
