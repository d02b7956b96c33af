import { expect, test } from 'vitest'
import { actions } from '#actions/index.ts'
import { openTestBook, type TestBook } from '../book.ts'
import { addAda } from '../cast.ts'
import { jsonOf, onlyRequest, openWebServer, type Reply } from '../outside/web-server.ts'

/** An answer as a server that speaks chat completions gives it. */
function says(content: string): Reply {
  const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }]
  return { body: JSON.stringify({ choices }) }
}

const TEXT = [
  'Dear Ada Lovelace,',
  'I heard about the operation of your mother, and I lost my job in March myself.',
  'Mail me at mina@example.org or call +351 912 345 678, see https://example.org/mina.',
  '[…One real question, with what Ada told: she keeps bees.…]',
  'Warmly, Mina Okafor',
].join('\n\n')

async function withLetter(book: TestBook): Promise<{ id: string; version: number }> {
  const { settings } = await book.act('overview', {})
  const change = { me: { name: { full: 'Mina Okafor' } } }
  await book.act('change-settings', { version: settings.version, change })
  const ada = await addAda(book, { name: 'Ada Lovelace', privateNotes: 'She heard about the operation from Carla.' })
  await book.act('note-thread', { personId: ada.id, words: 'The operation of her mother', sensitive: true })
  await book.act('add-my-news', { words: 'I lost my job in March', mood: 'hard' })
  const { draft } = await book.act('keep-draft', { personId: ada.id, channel: 'email', text: TEXT })
  return { id: draft.id, version: draft.version }
}

test('D12: every verb of writing works with no language model, and asking for one that is off changes nothing', async () => {
  const book = await openTestBook()
  const letter = await withLetter(book)
  const before = await book.dump()
  await expect(book.act('rephrase-draft', letter)).rejects.toMatchObject({ code: 'not-allowed' })
  expect(await book.dump()).toEqual(before)
  const { draft } = await book.act('show-draft', { id: letter.id })
  expect((await book.act('start-letter', { personId: draft.personId, kind: 'reconnect' })).text).not.toBe('')
  expect((await book.act('coach-letter', { personId: draft.personId, text: TEXT })).judgement.language).toBe('en')
  expect(actions['rephrase-draft'].audience).toBe('owner-only')
})

test('P1, D12: what leaves is the letter without names, addresses, open gaps and anything that is private', async () => {
  await using server = await openWebServer((request) => says(letterIn(request)))
  const book = await openTestBook()
  const letter = await withLetter(book)
  await book.act('set-up-language-model', { server: server.url, model: 'small', key: 'sk-rook' })
  const answer = await book.act('rephrase-draft', letter)
  const request = onlyRequest(server)
  expect(request.headers.authorization).toBe('Bearer sk-rook')
  const sent = JSON.stringify(jsonOf(request))
  expect(sent).not.toMatch(/Ada|Lovelace|Mina|Okafor|mother|operation|lost my job|912|example\.org|bees|Carla/i)
  expect(sent).toContain('myself')
  expect(answer.sent).toBe(letterIn(request))
  expect(answer.to).toBe(new URL(server.url).host)
  // Nothing of it is lost on the way back.
  expect(answer.text).toBe(TEXT)
  expect((await book.act('show-draft', { id: letter.id })).draft.text).toBe(TEXT)
  expect(JSON.stringify(await book.dump())).not.toContain('sk-rook')
})

test('R145: a model is judged by the same rules, with the same facts', async () => {
  const book = await openTestBook()
  await using server = await openWebServer(() =>
    says('I have been thinking of you so often. Please forward my resume.'),
  )
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'met', day: '2015-01-01', personIds: [ada.id] })
  const kept = await book.act('keep-draft', { personId: ada.id, channel: 'email', text: 'How is the garden?' })
  await book.act('set-up-language-model', { server: server.url, model: 'small' })
  const { judgement } = await book.act('rephrase-draft', { id: kept.draft.id, version: kept.draft.version })
  const rules = [...(judgement?.flags ?? []), ...(judgement?.more ?? [])].map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['insincere_feeling', 'imposition', 'long_gap']))
})

test('D12: an answer that lost or made up something, and a server that says nothing, leave the own words', async () => {
  const book = await openTestBook()
  const letter = await withLetter(book)
  const answers = ['Dear friend, how are you?', 'x ⟦1⟧ ⟦2⟧ ⟦99⟧', '']
  for (const content of answers) {
    await using server = await openWebServer(() => says(content))
    await book.act('set-up-language-model', { server: server.url, model: 'small' })
    const answer = await book.act('rephrase-draft', letter)
    expect([answer.text, typeof answer.why]).toEqual([undefined, 'string'])
  }
  await book.act('switch-off-language-model', {})
  await expect(book.act('rephrase-draft', letter)).rejects.toMatchObject({ code: 'not-allowed' })
})

test('a key goes to no other server than the one that it was given for', async () => {
  await using server = await openWebServer(() => says('Well'))
  const book = await openTestBook()
  const first = await book.act('set-up-language-model', { server: 'http://127.0.0.1:9', model: 'a', key: 'sk-rook' })
  const moved = await book.act('set-up-language-model', { server: server.url, model: 'a' })
  expect([first.hasKey, moved.hasKey]).toEqual([true, false])
})

function letterIn(request: Parameters<typeof jsonOf>[0]): string {
  const { messages } = jsonOf(request) as { messages: { role: string; content: string }[] }
  return messages.find(({ role }) => role === 'user')?.content ?? ''
}
