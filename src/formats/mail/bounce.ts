import { hash } from 'node:crypto'
import { isAutomaticAddress } from './automatic.ts'
import { cutHeaders } from './headers.ts'
import type { Headers } from './headers.ts'
import { letterKey } from './letter.ts'
import type { Letter } from './letter.ts'
import { mailboxesIn } from './mailboxes.ts'
import { contentTypeOf, partsOf, textOf, textOfPart } from './mime.ts'
import type { Part } from './mime.ts'

/** What a server said when it gave a letter back, for one address. */
export interface ReturnedLetter {
  readonly email: string
  readonly isFinal: boolean
  readonly because: string
  readonly sourceKey: string
}

/** A letter that tells of another letter. */
export interface Bounce {
  readonly returned: readonly ReturnedLetter[]
  /** Who had written the letter that came back, where the bounce shows it. */
  readonly originalFrom: string | undefined
}

/** What came back, or undefined where nothing did: RFC 3464, and the plain words of servers that never heard of it. */
export function bounceIn(letter: Letter): Bounce | undefined {
  const { headers } = letter
  const { type, parameters } = contentTypeOf(headers)
  const isReport = type === 'multipart/report' && /^(?:delivery-status|)$/i.test(parameters.get('report-type') ?? '')
  if (!isReport && !headers.has('x-failed-recipients') && !isToldInWords(letter)) return undefined
  const parts = partsOf(letter)
  const status = parts.find((part) => part.type === 'message/delivery-status')
  const failures = status === undefined ? failuresInWords(letter) : failuresIn(textOfPart(status))
  const key = letterKey(letter)
  return {
    returned: failures.map((failure) => ({ ...failure, sourceKey: keyFor(failure.email, key) })),
    originalFrom: originalFromIn(parts),
  }
}

function keyFor(email: string, letter: string): string {
  const key = `returned ${email} ${letter}`
  return key.length <= 300 ? key : `returned ${hash('sha256', key, 'base64url')}`
}

type Failure = Omit<ReturnedLetter, 'sourceKey'>

const LONGEST_REASON = 500

/** RFC 3464: one group of lines for each address, after one for the letter. */
function failuresIn(report: string): Failure[] {
  const groups = report.split(/\n[ \t]*\n/, 200).map((group) => cutHeaders(`${group}\n\n`).headers)
  const failures = groups.map(failureOf).filter((failure) => failure !== undefined)
  return [...new Map(failures.map((failure) => [failure.email, failure])).values()]
}

function failureOf(group: Headers): Failure | undefined {
  // The address that the owner wrote to stands first where the letter was passed on.
  const address = [group.raw('original-recipient'), group.raw('final-recipient')]
    .map((recipient) => mailboxesIn(recipient.replace(/^[^;]{0,40};/, ''))[0]?.address)
    .find((found) => found !== undefined)
  const action = group.raw('action').toLowerCase()
  if (address === undefined || !/^(?:failed|delayed)/.test(action)) return undefined
  const words = group.text('diagnostic-code').replace(/^[\w-]{1,40};\s*/, '')
  const status = STATUS.exec(group.raw('status'))?.[0] ?? statusIn(words)
  const because = words || group.raw('status') || 'The server gave no reason.'
  return { email: address, isFinal: action.startsWith('failed') && isFinal(status), because: reason(because) }
}

const STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/

/** RFC 3463, or the three digits of SMTP in its place. */
function statusIn(words: string): string | undefined {
  const digits = /(?:^|[\s:])([45])\d\d(?:[\s-]|$)/.exec(words)?.[1]
  return STATUS.exec(words)?.[0] ?? (digits === undefined ? undefined : `${digits}.0.0`)
}

/**
 * RFC 3463: 5 is for good. Not so a full mailbox (5.2.2), a letter that was too large (5.2.3, 5.3.4), or one whose
 * content or sender was not liked (5.7): the address itself is well.
 */
function isFinal(status: string | undefined): boolean {
  return status === undefined || (status.startsWith('5') && !/^5\.(?:2\.[23]|3\.4|7\.)/.test(status))
}

function reason(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= LONGEST_REASON ? line : `${line.slice(0, LONGEST_REASON - 1)}…`
}

function isToldInWords({ headers, from }: Letter): boolean {
  const isFromServer = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@/.test(from?.address ?? '')
  return (isFromServer || /^<\s*>$/.test(headers.raw('return-path'))) && SUBJECT.test(headers.text('subject'))
}

const SUBJECT =
  /undeliver|returned (?:mail|to sender)|delivery (?:status notification|failure|has failed|delayed)|mail delivery (?:failed|system|subsystem)|failure notice|could not be delivered|message delivery failure|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|non remis|échec de (?:la )?remise|no se (?:ha podido|pudo) entregar|no entregado|não entregue|mancata consegna|onbestelbaar/iu

/** `<ada@example.net>: host said: 550 5.1.1 User unknown`, and addresses on lines of their own. */
function failuresInWords(letter: Letter): Failure[] {
  const text = textOf(letter).slice(0, 20_000)
  const words = text.split(COPY_BELOW, 1)[0] ?? ''
  const header = mailboxesIn(letter.headers.raw('x-failed-recipients')).map(({ address }) => address)
  const named = Array.from(
    words.matchAll(/^[ \t]{0,20}<?([^\s<>:,]{1,200}@[^\s<>:,]{1,200}?)>?:?(?:[ \t].*)?$/gm),
    ([, address = '']) => address.toLowerCase(),
  )
  const inSentence = /(?:to|an|à|für|for)\s{1,5}<?([^\s<>:,]{1,200}@[^\s<>:,]{1,200}?)>?(?:[\s.:,]|$)/i
    .exec(words)?.[1]
    ?.toLowerCase()
  const addresses = header.length > 0 ? header : named.length > 0 ? named : [inSentence ?? '']
  const failed = [...new Set(addresses)].filter((address) => address !== '' && !isAutomaticAddress(address))
  const isPassing = /\b(?:delay(?:ed)?|will (?:be retried|keep trying|retry)|not yet been delivered|verzögert)\b/i.test(
    words,
  )
  return failed.slice(0, 25).map((email) => {
    const because = (failed.length === 1 ? CODE_LINE.exec(words)?.[0] : undefined) ?? reasonNear(words, email)
    return { email, isFinal: !isPassing && isFinal(statusIn(because) ?? statusIn(words)), because: reason(because) }
  })
}

/** What the other server said: `550 No such user here`. */
const CODE_LINE = /^.{0,200}\b[45]\d\d[ -].{0,300}$/m

/** From here on it is the owner's own letter. */
const COPY_BELOW = /this is a copy of (?:the|your) message|original message|--- below this line/i

/** What follows the address, up to the next empty line. */
function reasonNear(words: string, email: string): string {
  const place = words.toLowerCase().indexOf(email)
  const after = place === -1 ? words : words.slice(place + email.length).replace(/^[>:\s]+/, '')
  return after.split(/\n[ \t]*\n/, 1)[0]?.trim() || 'The server gave no reason.'
}

function originalFromIn(parts: readonly Part[]): string | undefined {
  const original = parts.find(({ type }) =>
    /^message\/(?:rfc822|global)(?:-headers)?$|^text\/rfc822-headers$/.test(type),
  )
  return original === undefined ? undefined : mailboxesIn(cutHeaders(original.body).headers.raw('from'))[0]?.address
}
