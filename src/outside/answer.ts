import type { Answer, Called } from './egress.ts'
import { mayHaveBeenSent, notSent, notYetSent } from './outcome.ts'
import type { Outcome } from './outcome.ts'

/** What a call to a web address came to. `confirmed` reads the answer of a host that said yes. */
export function outcomeOf(host: string, called: Called, confirmed: (answer: Answer) => Outcome): Outcome {
  if (called.state !== 'answered') return called
  const { status } = called
  if (status >= 200 && status < 300) return confirmed(called)
  if (status >= 300 && status < 400) return sentOn(host, called.location)
  if (ANSWER_LOST.has(status)) {
    return mayHaveBeenSent(`Something between us and ${host} lost its answer (${status})`)
  }
  const meaning = MEANINGS[status]
  if (status >= 500 || TRY_AGAIN.has(status)) return notYetSent(`${host} ${meaning ?? 'is in trouble'} (${status})`)
  return notSent(`${host} ${meaning ?? 'did not take it'} (${status})`)
}

/** A gateway gave up on what stands behind it, which may have taken the message before. */
const ANSWER_LOST = new Set([502, 504, 520, 524])

const TRY_AGAIN = new Set([408, 425, 429])

const MEANINGS: Readonly<Record<number, string>> = {
  400: 'did not understand what we sent',
  401: 'did not accept the key or password. Enter it again',
  403: 'does not allow this with the key or password that it was given',
  404: 'has nothing at this address. Check it for a slip',
  405: 'takes no messages at this address. Check it for a slip',
  408: 'waited too long for us',
  410: 'says that this address is no more',
  413: 'found it too long',
  429: 'asks us to wait: too many messages in a short time',
  500: 'had a fault of its own',
  503: 'is not available just now',
}

function sentOn(host: string, location: string | undefined): Outcome {
  const to = location !== undefined && URL.canParse(location, `https://${host}`)
  const other = to ? new URL(location, `https://${host}`).host : 'somewhere else'
  return notSent(`${host} would send us on to ${other}. We do not follow; if you trust it, enter that address instead`)
}

/** What a JSON answer holds; nothing when it is cut off or no JSON. */
export function jsonIn(answer: Answer): unknown {
  if (!answer.isWhole) return undefined
  try {
    return JSON.parse(answer.text) as unknown
  } catch {
    return undefined
  }
}
