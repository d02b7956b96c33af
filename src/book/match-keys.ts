import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { CountryCode } from 'libphonenumber-js/min'
import { emailKey } from './email-key.ts'
import { nameKey } from './name-key.ts'
import { organisationKey } from './match-organisations.ts'
import type { Stranger } from './person.ts'

export { emailKey } from './email-key.ts'

/** What two records of one person have in common, in a form that compares as text. */
export interface PersonKey {
  readonly kind: 'email' | 'phone' | 'linkedin' | 'name' | 'name-org'
  readonly key: string
  /** True where several people plausibly share it, so that it never makes a match certain. */
  readonly isWeak: boolean
}

/**
 * The rows to keep for finding this person again, each kind and key once.
 * `country` is the owner's, as ISO 3166 alpha-2 such as `DE`, for numbers written without a prefix.
 */
export function personKeys(
  person: Pick<Stranger, 'name' | 'emails' | 'phones' | 'links' | 'positions'>,
  country?: string,
): PersonKey[] {
  const keys = new Map<string, PersonKey>()
  const add = (kind: PersonKey['kind'], key: string | undefined, isWeak: boolean) => {
    if (key) keys.set(`${kind} ${key}`, { kind, key, isWeak })
  }
  for (const { url } of person.links ?? []) add('linkedin', linkedInSlug(url), false)
  for (const { address } of person.emails ?? []) add('email', emailKey(address), isRoleMailbox(address))
  for (const { number } of person.phones ?? []) add('phone', phoneKey(number, country), false)
  const name = nameKey(person.name.full)
  add('name', name, true)
  for (const { organisation } of person.positions ?? []) {
    const organisationPart = organisation && organisationKey(organisation)
    if (name && organisationPart) add('name-org', `${name} @ ${organisationPart}`, true)
  }
  return [...keys.values()]
}

/**
 * The part of a LinkedIn profile's address that is the member's own, lower-cased and percent-decoded:
 * `https://de.linkedin.com/in/Ana-Kov%C3%A1cs/?x=1` gives `ana-kovács`. Undefined for any other address.
 * Endorsement files leave the scheme away; very old exports wrote `/pub/name/1/2/3`.
 */
export function linkedInSlug(url: string): string | undefined {
  const found = PROFILE_ADDRESS.exec(url.trim())
  const path = found?.[1]
  if (!path) return undefined
  const isOldPublicPage = /\/pub\//i.test(url)
  const parts = path.split('/').filter((part) => part !== '')
  const slug = isOldPublicPage ? parts.slice(0, 4).join('/') : parts[0]
  return slug ? decoded(slug).normalize('NFC').trim().toLowerCase() || undefined : undefined
}

const PROFILE_ADDRESS = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com(?::\d+)?\/(?:mwlite\/)?(?:in|pub)\/([^?#]+)/i

/** The address of a web page without what differs between two copies of it; undefined for what is no address. */
export function pageKey(url: string): string | undefined {
  const plain = url.trim().toLowerCase()
  const key = plain.replace(/^[a-z]+:\/\/|[#?].*$/g, '').replace(/^www\.|\/+$/g, '')
  return key.includes('.') ? key : undefined
}

/** The number in E.164, such as `+491701234567`; undefined for short codes and what is no number. */
export function phoneKey(number: string, country?: string): string | undefined {
  const parsed = parsePhoneNumberFromString(number, country ? { defaultCountry: country as CountryCode } : undefined)
  return parsed?.isValid() && parsed.nationalNumber.length >= 6 ? parsed.number : undefined
}

/** An address that belongs to a desk, not to a person: `info@`, `office@`, `no-reply@`. */
export function isRoleMailbox(address: string): boolean {
  const mailbox = nameKey(emailKey(address).split('@', 1)[0] ?? '')
  return ROLES.has(mailbox.replaceAll(' ', '').replace(/\d+$/, ''))
}

const ROLES = new Set(
  (
    'abuse accounting accounts admin administration admissions administrator all anfrage billing board booking bookings ' +
    'bewerbung buchhaltung bureau buero buro careers commercial community compliance contact contacto contato contactus ' +
    'customercare customerservice desk dispatch donotreply editor editorial einkauf empfang enquiries enquiry events ' +
    'family familie feedback finance frontdesk geral hallo hello help helpdesk hi hola hostmaster hr imprint info ' +
    'information infos inquiries inquiry invoice invoices invitations it jobs kontakt legal mail mailbox mailer ' +
    'mailerdaemon management marketing media members membership messagesnoreply news newsletter noreply notification ' +
    'notifications office oficina orders payments personal postmaster praxis press presse privacy purchasing reception ' +
    'recruiting recruitment redaktion reply reservations reservierung root sales secretariat secretary sekretariat ' +
    'security service services shop staff studio subscribe support team tech ufficio undisclosed unsubscribe ventas ' +
    'verkauf vertrieb web webmaster welcome'
  ).split(' '),
)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
