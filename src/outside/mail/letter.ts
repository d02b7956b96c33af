import { domainToASCII } from 'node:url'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailServerConfig } from './config.ts'

export interface Letter {
  /** Exactly those who get it: there is no copy and no blind copy. */
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html?: string | undefined
  /** As `<id@host>`; the same for the same letter, so that a second copy can be told as one. */
  readonly messageId: string
  readonly inReplyTo?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** Why a letter cannot go out as it is, in words for the owner; nothing when it can. */
export function wrongInLetter({ to, subject, messageId, inReplyTo, headers = {} }: Letter): string | undefined {
  if (to.length === 0) return 'The letter has nobody to go to'
  if (to.length > MOST_RECIPIENTS) return `The letter has ${to.length} recipients; ${MOST_RECIPIENTS} are the most`
  const wrong = to.find((address) => !isPlainAddress(address))
  if (wrong !== undefined) return `“${shown(wrong)}” is not one plain address, so nothing was sent`
  if (new Set(to.map((address) => address.toLowerCase())).size < to.length) return 'Somebody is named twice'
  if (CONTROL.test(subject)) return 'The subject has a line break or another control character. Make it one line'
  const ids = [messageId, ...(inReplyTo === undefined ? [] : [inReplyTo])]
  if (!ids.every((id) => MESSAGE_ID.test(id))) return 'The letter has an id that mail does not know, as <id@host>'
  const header = Object.entries(headers).find(([name, value]) => !isHarmless(name, value))
  return header && `The letter may not have the header “${shown(header[0])}”`
}

const MOST_RECIPIENTS = 50
const CONTROL = /[\p{Cc}\u2028\u2029]/u
const MESSAGE_ID = /^<[^\s<>@\p{Cc}]{1,200}@[^\s<>@\p{Cc}]{1,200}>$/u

/** One address and nothing else: no name, no list, no group, no quotes, nothing that begins a command. */
export function isPlainAddress(text: string): boolean {
  const [local, domain, ...more] = text.split('@')
  if (local === undefined || domain === undefined || more.length > 0 || text.length > 254) return false
  return /^[^\s\p{Cc}\p{Z}<>()[\]\\,;:"]{1,64}$/u.test(local) && asciiDomain(domain) !== ''
}

function asciiDomain(domain: string): string {
  return /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) ? domainToASCII(domain) : ''
}

/** Headers that say who writes to whom, or what the letter is made of, come from the letter alone. */
const OWN_HEADERS =
  /^(to|cc|bcc|from|sender|reply-to|subject|date|message-id|in-reply-to|references|return-path|received|mime-version|content-.*|resent-.*|dkim-signature|disposition-notification-to|return-receipt-to)$/iu

function isHarmless(name: string, value: string): boolean {
  return /^[a-z][a-z0-9-]{0,60}$/iu.test(name) && !OWN_HEADERS.test(name) && !CONTROL.test(value) && value.length < 900
}

/** What is shown of a text that may hold anything. */
function shown(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 80)
}

/** Who it comes from and goes to, as the mail server is told: domains in ASCII, as SMTP has them. */
export function envelopeOf({ from }: Pick<MailServerConfig, 'from'>, { to }: Letter): { from: string; to: string[] } {
  return { from: asciiAddress(from), to: to.map(asciiAddress) }
}

function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}@${asciiDomain(address.slice(at + 1))}`
}

/** The letter as it goes over the wire: plain text first, what looks nicer after it, nothing that reports back. */
export async function written({ from, name = '' }: MailServerConfig, letter: Letter): Promise<Buffer> {
  const { to, subject, text, html, messageId, inReplyTo, headers } = letter
  const composer = new MailComposer({
    from: { name, address: from },
    to: to.map((address) => ({ name: '', address })),
    subject,
    text,
    html,
    messageId,
    ...(inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo }),
    headers: { ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  })
  return await composer.compile().build()
}
