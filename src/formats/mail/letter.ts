import { hash } from 'node:crypto'
import type { Instant } from '#book/day.ts'
import { dateOfFromLine } from './from-line.ts'
import { cutHeaders } from './headers.ts'
import type { Headers } from './headers.ts'
import { mailboxesIn } from './mailboxes.ts'
import type { Mailbox } from './mailboxes.ts'
import { instantOf } from './moment.ts'
import type { RawMessage } from './raw-message.ts'

/** A message of which the headers are understood, from whatever file or server it comes. */
export interface Letter {
  readonly headers: Headers
  /** As far as it is held; one character a byte, still encoded. */
  readonly body: string
  /** False where even the headers are longer than what is held. */
  readonly isComplete: boolean
  readonly from: Mailbox | undefined
  /** To, Cc and Bcc, each address once. */
  readonly to: readonly Mailbox[]
  /** The mailbox that the last server put it in, where that server says so. */
  readonly deliveredTo: string | undefined
}

export function readLetter({ bytes, envelope }: Pick<RawMessage, 'bytes' | 'envelope'>): Letter {
  const { headers, body, isComplete } = cutHeaders(bytes.toString('latin1'))
  const from = mailboxesIn(headers.raw('from'))[0] ?? mailboxesIn(headers.raw('sender'))[0]
  const to = ['to', 'cc', 'bcc'].flatMap((name) => headers.all(name).flatMap(mailboxesIn))
  return {
    headers,
    body: envelope === undefined ? body : withoutFromQuotes(body),
    isComplete,
    from,
    to: eachOnce(to),
    deliveredTo: deliveredTo(headers),
  }
}

/** With the name, where one of several mentions has it. */
function eachOnce(mailboxes: readonly Mailbox[]): Mailbox[] {
  const byAddress = new Map<string, Mailbox>()
  for (const mailbox of mailboxes) {
    if (!byAddress.get(mailbox.address)?.name) byAddress.set(mailbox.address, mailbox)
  }
  return [...byAddress.values()]
}

/** Servers write it on top, so the first is the last. List programs write `mailing list ada@example.net` there. */
function deliveredTo(headers: Headers): string | undefined {
  const written = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'].map((name) => headers.raw(name))
  return written.flatMap(mailboxesIn).find(({ name }) => name === '')?.address
}

/** mboxrd puts `>` before every line that begins with "From ", after whatever `>` were there. */
function withoutFromQuotes(body: string): string {
  return body.replaceAll(/^>(>*From )/gm, '$1')
}

/**
 * When it was sent, by its Date; where that is missing or impossible, by the last server it passed, then by the line
 * above it in an mbox. What would not have come yet on `lastInstant` is believed only if nothing else is there.
 */
export function sentAt(
  { headers }: Pick<Letter, 'headers'>,
  envelope: string | undefined,
  lastInstant: Instant,
): Instant | undefined {
  const received = headers.all('received').map((line) => line.slice(line.lastIndexOf(';') + 1))
  const written = [headers.raw('date'), ...received.slice(0, 3), dateOfFromLine(envelope ?? '') ?? '']
  const instants = written.map(instantOf).filter((instant) => instant !== undefined)
  return instants.find((instant) => instant <= lastInstant) ?? instants[0]
}

/** The same for the same letter by every road: mbox, Maildir, .eml or a server. At most 300 characters. */
export function letterKey({ headers, from }: Pick<Letter, 'headers' | 'from'>): string {
  const id = idsIn(headers.raw('message-id'))[0]
  if (id !== undefined) return limited('mail', id)
  const parts = [instantOf(headers.raw('date')) ?? headers.raw('date'), from?.address ?? '', headers.text('subject')]
  return `mail without id ${fingerprint(parts.join('\n'))}`
}

/** The conversation: the first letter that it all answers, as far as the headers tell. At most 300 characters. */
export function threadOf({ headers, from }: Pick<Letter, 'headers' | 'from'>): string {
  const root = idsIn(headers.raw('references'))[0] ?? idsIn(headers.raw('in-reply-to'))[0]
  if (root !== undefined) return limited('mail thread', root)
  const gmail = headers.raw('x-gm-thrid')
  if (gmail !== '') return limited('mail thread gmail', gmail)
  return letterKey({ headers, from }).replace(/^mail/, 'mail thread')
}

/** `<1@example.org>`, lower-cased, without the brackets; and the first word of what has none. */
function idsIn(header: string): string[] {
  const bracketed = Array.from(header.matchAll(/<([^<>\s]{1,998})>/g), ([, id = '']) => id)
  const ids = bracketed.length > 0 ? bracketed : header.split(/\s+/, 1)
  return ids.map((id) => id.replaceAll(/[\0-\x1f\x7f<>]/g, '').toLowerCase()).filter((id) => id !== '')
}

const LONGEST_KEY = 300

function limited(kind: string, id: string): string {
  const key = `${kind} ${id}`
  return key.length <= LONGEST_KEY ? key : `${kind} ${fingerprint(id)}`
}

function fingerprint(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 27)
}
