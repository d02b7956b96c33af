import type { Finding, FoundInteraction } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { interactionFound, leftOut, problem } from '../found.ts'
import { fingerprint } from '../linkedin/source-key.ts'
import { messageFrom } from './message.ts'
import type { FacebookMessage } from './message.ts'
import { hasClosedAccount, isFacebooksOwn } from './own-lines.ts'
import { MessageKeys } from './source-key.ts'
import type { Survey, Thread } from './survey.ts'

/** A larger group is an audience. */
export const MOST_IN_GROUP = 25

/** Turns the entries of one thread, from all its files, into findings. */
export class ThreadReader {
  readonly #thread: Thread
  readonly #owner: string | undefined
  readonly #others: readonly Stranger[]
  readonly #survey: Survey
  readonly #keys = new MessageKeys()
  readonly #isUnansweredRequest: boolean
  readonly #name: string

  constructor(thread: Thread, context: { survey: Survey; owner: string | undefined; isRequest: boolean }) {
    const { survey, owner, isRequest } = context
    const others = [...thread.people].filter((name) => name !== owner)
    this.#thread = thread
    this.#survey = survey
    this.#owner = owner
    this.#others = others.slice(0, MOST_IN_GROUP).map((name) => survey.strangerOf(name))
    this.#isUnansweredRequest = isRequest && (owner === undefined || !thread.senders.has(owner))
    const [counterpart = ''] = others
    this.#name = `facebook:${fingerprint(this.#isGroup ? `group ${thread.title}` : `with ${counterpart}`)}`
  }

  get #isGroup(): boolean {
    return this.#others.length > 1
  }

  find(json: string | undefined, where: Finding['where']): Finding {
    const message = messageFrom(json)
    if (message === undefined) return problem(where, 'It is not a message as Facebook writes it, or far too long.')
    const reason = this.#reasonToLeaveOut(message)
    if (reason !== undefined) return leftOut(where, reason)
    if (message.at === undefined) return problem(where, 'It has no date that makes sense.')
    return interactionFound(where, this.#interaction(message, message.at))
  }

  #reasonToLeaveOut(message: FacebookMessage): string | undefined {
    if (this.#isUnansweredRequest) return 'It is a request to write to you, which you did not answer.'
    if (message.isUnsent) return 'It was taken back by whoever wrote it.'
    if (this.#others.length === 0) return 'It names nobody but you: the others have closed their accounts.'
    if (hasClosedAccount(message.sender)) return 'Its sender has closed their account.'
    if (this.#thread.people.size > MOST_IN_GROUP) return `It went to a group of ${this.#thread.people.size} people.`
    if (/^(?:un)?subscribe$/i.test(message.type)) return 'It tells who came to the conversation or left it.'
    if (isCall(message)) return message.isMissed || !message.callSeconds ? 'It is a call that was missed.' : undefined
    if (isFacebooksOwn(message.text, message.sender)) return 'It is a line of Facebook’s own.'
    return message.text === '' && !message.hasMedia ? 'It holds no words.' : undefined
  }

  #interaction(message: FacebookMessage, at: number): FoundInteraction {
    const isMine = message.sender === this.#owner
    const text = isCall(message) ? '' : message.text
    const counterpart = this.#isGroup ? undefined : this.#others[0]?.name.full
    const sender = isMine ? undefined : message.sender
    return {
      ...kindOf(message),
      direction: isMine ? 'out' : 'in',
      at: new Date(at).toISOString(),
      with: isMine ? this.#others : [this.#survey.strangerOf(message.sender)],
      ...(text === '' ? {} : { text }),
      thread: this.#name,
      sourceKey: this.#keys.keyOf({ counterpart, sender, at, text: isCall(message) ? 'call' : text }),
    }
  }
}

function isCall({ type, callSeconds, isMissed }: FacebookMessage): boolean {
  return callSeconds !== undefined || isMissed || type === 'Call'
}

const MINUTES_A_DAY = 1440

function kindOf(message: FacebookMessage): Pick<FoundInteraction, 'kind' | 'minutes'> {
  if (!isCall(message)) return { kind: 'message' }
  const minutes = Math.min(MINUTES_A_DAY, Math.max(1, Math.round((message.callSeconds ?? 0) / 60)))
  return { kind: /video/i.test(message.text) ? 'video' : 'call', minutes }
}
