import { startSentence } from '../words/sentences.ts'

export interface Headline {
  /** What to do, without the name: `Write to`, `Write an email`, `Call by video`. */
  readonly doing: string
  /** Why now, in the sentence's own words; empty when it says nothing more. */
  readonly lead: string
}

/** Takes the name out of a card's headline, so that the name can stand on a line of its own. */
export function splitHeadline(headline: string, name: string): Headline {
  const at = headline.indexOf(name)
  if (at < 0) return { doing: '', lead: headline }
  const before = headline.slice(0, at).trim()
  const after = headline.slice(at + name.length)
  const colon = after.indexOf(':')
  const manner = colon < 0 ? after : after.slice(0, colon)
  const lead = colon < 0 ? '' : after.slice(colon + 1).trim()
  return { doing: [before, manner.trim().replace(/\.$/, '')].filter(Boolean).join(' '), lead: startSentence(lead) }
}
