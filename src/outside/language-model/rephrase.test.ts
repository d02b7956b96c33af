import { expect, test } from 'vitest'
import { jsonOf, onlyRequest, openWebServer } from '../../../tests/outside/web-server.ts'
import type { Reply } from '../../../tests/outside/web-server.ts'
import { LanguageModelConfig, languageModelDestination } from './config.ts'
import { rephrase } from './rephrase.ts'

const ASKED = { instructions: 'Say it warmer. Add no facts.', text: 'How did the talk go?' }

/** An answer as a server that speaks chat completions gives it. */
function says(content: string, finish = 'stop'): Reply {
  const choices = [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }]
  return { body: JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion', choices }) }
}

test('P1: a model is given the instructions and the text, and nothing else', async () => {
  await using server = await openWebServer(() => says('  I keep wondering how your talk went. '))
  const model = { server: server.url, model: 'llama3.2', key: 'sk-ada' }
  expect(await rephrase(model, ASKED)).toEqual({ text: 'I keep wondering how your talk went.' })
  const request = onlyRequest(server)
  expect([request.method, request.path]).toEqual(['POST', '/v1/chat/completions'])
  expect(request.headers.authorization).toBe('Bearer sk-ada')
  expect(jsonOf(request)).toEqual({
    model: 'llama3.2',
    messages: [
      { role: 'system', content: ASKED.instructions },
      { role: 'user', content: ASKED.text },
    ],
    stream: false,
  })
})

test('what a model thinks aloud is left out', async () => {
  await using server = await openWebServer(() => says('<think>\nWarm, they say.\n</think>\n\nHow was it?'))
  expect(await rephrase({ server: server.url, model: 'r1' }, ASKED)).toEqual({ text: 'How was it?' })
})

const NO_TEXT: readonly [what: string, reply: Reply, words: string][] = [
  ['does not know the model', { status: 404, body: '{"error":"model not found"}' }, 'does not know the model'],
  ['wants another key', { status: 401 }, 'did not accept the key'],
  ['is in trouble', { status: 500 }, 'fault of its own'],
  ['sends us on', { status: 302, headers: { location: 'https://elsewhere.example/' } }, 'We do not follow'],
  ['is no model', { body: '<html>' }, 'not as a language model does'],
  ['stops in the middle', says('Dear Bert, I', 'length'), 'stopped in the middle'],
  ['says nothing', says('  '), 'had nothing to say'],
  ['never stops', says('x'.repeat(300_000)), 'not as a language model does'],
  ['never answers', 'say nothing', 'gave no answer'],
  ['hangs up', 'hang up', 'gave no answer'],
]

for (const [what, reply, words] of NO_TEXT) {
  test(`D12: a server that ${what} leaves the owner’s own words`, async () => {
    await using server = await openWebServer(() => reply)
    const answer = await rephrase({ server: server.url, model: 'llama3.2', timeoutMs: 500 }, ASKED)
    expect(answer).toEqual({ why: expect.stringContaining(words) })
  })
}

test('P1: the model is on this machine unless the owner says otherwise, and its host can be shown', () => {
  const config = LanguageModelConfig.parse({ model: 'llama3.2' })
  expect(languageModelDestination(config)).toBe('localhost:11434')
})

test('T20: a model server is not where a cloud keeps its keys', async () => {
  const model = { server: 'http://169.254.169.254', model: 'x', onOwnNetwork: true }
  expect(await rephrase(model, ASKED)).toEqual({ why: expect.stringContaining('not an address that Tendril calls') })
})
