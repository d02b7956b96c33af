import { z } from 'zod'
import { jsonIn, outcomeOf } from '../answer.ts'
import { call } from '../egress.ts'
import { hostOf, under, wayTo } from '../way.ts'
import type { LanguageModel } from './config.ts'

/** A model on a slow machine takes its time. */
const TIMEOUT_MS = 120_000
const MOST_ANSWER_BYTES = 256 * 1024
const MOST_TEXT_CHARACTERS = 20_000

/** The part of a chat completion that is read. Source: platform.openai.com/docs/api-reference/chat/object. */
const Completion = z.object({
  choices: z
    .array(z.object({ finish_reason: z.string().nullish(), message: z.object({ content: z.string() }) }))
    .min(1),
})

export interface Rephrasing {
  readonly instructions: string
  readonly text: string
}

/**
 * Asks a language model to put a text into other words, in one call without streaming. What leaves is exactly the
 * instructions and the text. Gives the new text, or why there is none in words for the owner.
 */
export async function rephrase(
  model: LanguageModel & { readonly timeoutMs?: number },
  { instructions, text }: Rephrasing,
): Promise<{ readonly text: string } | { readonly why: string }> {
  if (text.length > MOST_TEXT_CHARACTERS) return { why: 'The text is too long to be put into other words' }
  const host = hostOf(model.server)
  const called = await call({
    url: under(model.server, 'v1/chat/completions'),
    ...wayTo(model),
    timeoutMs: model.timeoutMs ?? TIMEOUT_MS,
    mostBytes: MOST_ANSWER_BYTES,
    headers: {
      'content-type': 'application/json',
      ...(model.key === undefined ? {} : { authorization: `Bearer ${model.key}` }),
    },
    body: JSON.stringify({
      model: model.model,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: text },
      ],
      stream: false,
    }),
  })
  if (called.state === 'may-have-been-sent') return { why: `${host} gave no answer. Your own words stay as they are` }
  if (called.state === 'answered' && called.status === 404) {
    return { why: `${host} does not know the model ${model.model}, or its address has a slip (404)` }
  }
  if (called.state !== 'answered' || called.status !== 200) {
    const outcome = outcomeOf(host, called, () => ({ state: 'may-have-been-sent', why: `${host} gave no text` }))
    return { why: 'why' in outcome ? outcome.why : `${host} gave no text` }
  }
  return textIn(host, jsonIn(called))
}

function textIn(host: string, json: unknown): { readonly text: string } | { readonly why: string } {
  const completion = Completion.safeParse(json)
  if (!completion.success) return { why: `${host} answered, but not as a language model does. Check the address` }
  const [choice] = completion.data.choices
  if (choice?.finish_reason === 'length') return { why: `${host} stopped in the middle, so nothing was taken over` }
  // Some models think aloud before they answer.
  const text = (choice?.message.content ?? '').replace(/^\s*<think>[\s\S]*?<\/think>/u, '').trim()
  return text === '' ? { why: `${host} had nothing to say` } : { text }
}
