import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'

const CANARY = 'Zyxquara'
let planted = 0
const canary = () => `${CANARY}${(planted += 1)}`

/** A book in a folder of its own, in which a canary is in every place where a person can leave a word. */
async function bookOfCanaries() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-erase-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const book = await openTestBook({ where: { file: path.join(folder, 'book.sqlite') } })
  const { person: bert } = await book.act('add-person', { name: { full: 'Bert Baker' } })
  const before = await book.dump()
  const { person } = await book.act('add-person', {
    name: { full: `${canary()} ${canary()}`, nickname: canary(), formerly: canary(), phonetic: canary() },
    emails: [{ address: `${canary()}@example.org`, label: canary() }],
    phones: [{ number: '+44 7700 900142', label: canary() }],
    addresses: [{ street: canary(), city: canary(), country: canary() }],
    links: [{ url: `https://www.linkedin.com/in/${canary()}` }],
    positions: [{ organisation: canary(), title: canary(), department: canary() }],
    howWeMet: { when: canary(), where: canary(), throughWhom: canary(), aboutWhat: canary(), hook: canary() },
    kinds: [canary()],
    tags: [canary()],
    whyTheyMatter: canary(),
    notes: canary(),
    privateNotes: canary(),
  })
  return { book, folder, before, bert, person }
}

async function fill(book: TestBook, { id, bertId }: { id: string; bertId: string }): Promise<void> {
  const said = {
    subject: canary(),
    notes: canary(),
    whatTheyTold: canary(),
    whatITold: canary(),
    iAskedAbout: canary(),
  }
  const { interaction } = await book.act('log-interaction', { kind: 'call', personIds: [id], ...said })
  await book.act('edit-interaction', { id: interaction.id, version: interaction.version, change: { notes: canary() } })
  const { interaction: gone } = await book.act('log-interaction', { kind: 'met', personIds: [id], notes: canary() })
  await book.act('remove-interaction', { id: gone.id, version: gone.version })
  await book.act('log-interaction', { kind: 'met', personIds: [id, bertId], subject: 'Lunch of three' })
  await book.act('make-promise', { personId: id, whose: 'mine', words: canary(), day: '2026-06-01' })
  await book.act('note-thread', { personId: id, words: canary() })
  await book.act('keep-kind-word', { personId: id, words: canary() })
  const { thread } = await book.act('note-thread', { personId: id, words: canary(), sensitive: true })
  await book.act('remove-thread', { id: thread.id, version: thread.version })
  await book.act('connect-people', { one: id, other: bertId, as: canary() })
  const picture = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#abc' } })
    .png()
    .toBuffer()
  await book.act('set-photo', { id, base64: picture.toString('base64') })
  await book.act('place-people', { ids: [id, bertId], circleId: 'inner' })
  await book.act('open-day', {})
  await writeTo(book, id)
  const { person } = await book.act('show-person', { id })
  await book.act('edit-person', {
    id,
    version: person.version,
    change: {
      notes: canary(),
      tags: [canary()],
      recognition: { wouldKnowMe: 'no', as: canary(), notedOn: '2026-05-19' },
    },
  })
}

/** A letter that asked for something and was answered, one that is open, a question, and who has which resume. */
async function writeTo(book: TestBook, personId: string): Promise<void> {
  const letter = { personId, channel: 'email', kind: 'ask' } as const
  const write = async () => (await book.act('keep-draft', { ...letter, subject: canary(), text: canary() })).draft
  const sent = await write()
  const { draft } = await book.act('log-draft', { id: sent.id, version: sent.version, ask: canary() })
  const answer = { answer: 'answered', whatTheyTold: canary() } as const
  await book.act('answer-draft', { id: sent.id, version: draft.version, ...answer })
  await write()
  await book.act('ask-question', { personId, whose: 'mine', words: canary(), askedOn: '2026-05-01' })
  const { material } = await book.act('add-material', { kind: 'resume', name: 'Resume' })
  await book.act('note-material-sent', { id: material.id, version: material.version, personId })
}

async function filesHolding(folder: string, words: string): Promise<string[]> {
  const found = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (!entry.isFile()) continue
    const bytes = (await readFile(file)).toString('latin1').toLowerCase()
    if (bytes.includes(words.toLowerCase())) found.push(entry.name)
  }
  return found
}

test('P4: whoever is erased leaves not a byte in the book, its log or its index, and others keep all that is theirs', async () => {
  const { book, folder, bert, person } = await bookOfCanaries()
  await fill(book, { id: person.id, bertId: bert.id })
  expect(planted).toBeGreaterThanOrEqual(40)
  expect(await filesHolding(folder, CANARY)).not.toEqual([])
  const before = await book.dump()

  const preview = await book.act('preview-erase', { id: person.id })
  expect(preview.places).toHaveLength(17)
  expect(preview.places.filter(({ entries }) => entries > 0).length).toBeGreaterThanOrEqual(14)
  const { person: current } = await book.act('show-person', { id: person.id })
  const erasing = { id: person.id, version: current.version, name: current.name.full }
  await expect(book.act('erase-person', { ...erasing, name: 'Somebody' })).rejects.toMatchObject({ code: 'invalid' })
  await book.act('erase-person', erasing)

  expect(await filesHolding(folder, CANARY)).toEqual([])
  expect(await filesHolding(folder, '900142')).toEqual([])
  const after = new Set(await book.dump())
  const lost = before.filter((line) => !after.has(line))
  const othersLost = lost.filter((line) => !line.includes(person.id) && !line.includes('"recordKind":"settings"'))
  expect(othersLost.filter((line) => !line.includes(CANARY))).toEqual([])
  const [shared] = (await book.act('show-person', { id: bert.id })).history.entries
  expect(shared).toMatchObject({ subject: 'Lunch of three', personIds: [bert.id] })
  const steps = await book.act('list-steps', {})
  expect(JSON.stringify(steps)).not.toContain(CANARY)
})

test('P4: erasing cannot be undone, and nothing done before brings anybody back', async () => {
  const { book, folder, bert, person } = await bookOfCanaries()
  await fill(book, { id: person.id, bertId: bert.id })
  const { person: current } = await book.act('show-person', { id: person.id })
  await book.act('erase-person', { id: person.id, version: current.version, name: current.name.full })
  const { steps } = await book.act('list-steps', {})
  for (const step of steps) await book.act('undo', { step: step.id }).catch(() => undefined)
  expect(await filesHolding(folder, CANARY)).toEqual([])
})
