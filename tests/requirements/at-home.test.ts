import { createHook } from 'node:async_hooks'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { A_TUESDAY, openTestBook } from '../book.ts'
import { addAda } from '../cast.ts'
import { importFiles, SAMPLES } from '../importing.ts'

const SECRET = 'Fears for the company, and told nobody'

/** What Node calls a connection being made, a name being looked up, a packet being sent. */
const GOES_OUT = new Set(['TCPCONNECTWRAP', 'PIPECONNECTWRAP', 'GETADDRINFOREQWRAP', 'QUERYWRAP', 'UDPSENDWRAP'])

function watchTheDoor(): string[] {
  const seen: string[] = []
  const hook = createHook({
    init(_id, type) {
      if (GOES_OUT.has(type)) seen.push(type)
    },
  }).enable()
  onTestFinished(() => void hook.disable())
  return seen
}

test('R22, D12: from an import to a finished day, a search, an export and undo: nobody outside is asked, no model needed', async () => {
  const seen = watchTheDoor()
  const book = await openTestBook({ day: '2026-10-05' })
  await importFiles(book, path.join(SAMPLES, 'linkedin/samples/Complete_LinkedInDataExport_10-02-2026.zip'))
  await importFiles(book, path.join(SAMPLES, 'vcard/samples/icloud-export.vcf'))
  const { proposals } = await book.act('propose-network', {})
  const accept = proposals.map(({ personId, circleId }) => ({ personId, circleId }))
  expect(accept.length).toBeGreaterThan(0)
  await book.act('accept-proposals', { accept })
  await addAda(book)
  book.goTo('2027-10-05')
  const { cards } = await book.act('open-day', {})
  expect(cards.length).toBeGreaterThan(0)
  for (const { promptId } of cards) await book.act('answer-card', { promptId, response: 'done' })
  const line = await book.act('understand-log', { line: 'coffee with Ada, her mother is ill' })
  const ada = line.people[0]?.candidates[0]?.id ?? ''
  await book.act('log-interaction', { kind: line.kind, personIds: [ada], whatTheyTold: line.whatTheyTold })
  await book.act('search', { query: 'ada' })
  await book.act('export-person', { id: ada })
  await book.act('dump', {})
  await book.act('undo', {})
  expect(seen).toEqual([])
})

test('the watch at the door sees whoever goes out', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const seen = watchTheDoor()
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.destroy()
  await lookup('localhost')
  expect(new Set(seen)).toEqual(new Set(['TCPCONNECTWRAP', 'GETADDRINFOREQWRAP']))
})

test('R23: a private note is on the owner’s own page and in their own copy of the book, and nowhere else', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { privateNotes: SECRET })
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id], day: '2025-11-01' })
  await book.act('make-promise', { personId: ada.id, whose: 'mine', words: 'send honey', day: A_TUESDAY })
  expect((await book.act('show-person', { id: ada.id })).person.privateNotes).toBe(SECRET)
  expect((await book.dump()).filter((text) => text.includes(SECRET))).toHaveLength(1)

  const told = [
    await book.act('export-person', { id: ada.id, version: '3.0' }),
    await book.act('export-person', { id: ada.id, version: '4.0' }),
    await book.act('open-day', { minutes: 60 }),
    await book.act('plan-today', {}),
    await book.act('list-people', {}),
    await book.act('person-history', { id: ada.id }),
    await book.act('propose-network', {}),
    await book.act('understand-log', { line: 'call with Ada' }),
    await book.act('overview', {}),
    await book.act('list-steps', {}),
  ]
  for (const answer of told) expect(JSON.stringify(answer)).not.toContain('Fears')
  expect((await book.act('search', { query: 'fears' })).rows).toEqual([])
  expect((await book.act('list-people', { search: 'told nobody' })).total).toBe(0)
})
