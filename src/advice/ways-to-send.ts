import type { Channel } from '#book/channel.ts'
import { linkedInSlug, phoneKey } from '#book/match-keys.ts'
import type { Person } from '#book/person.ts'
import { isUsable } from '#book/reach.ts'

/** By which of the owner's own programs a letter can go, or by their mail server. */
export const WAY_KINDS = ['smtp', 'mailto', 'linkedin', 'whatsapp', 'sms', 'share', 'copy'] as const
export type WayKind = (typeof WAY_KINDS)[number]

export interface Way {
  readonly kind: WayKind
  /** For a button: `Mail to ana@example.org`. */
  readonly label: string
  readonly channel: Channel
  /** The address or number, where it goes to one. */
  readonly to?: string
  /** The other program takes no text with it: it is to be copied first. */
  readonly copyFirst?: true
}

/** Longer ones are cut off by some mail programs and browsers. */
export const LONGEST_LINK = 8000

/**
 * Every way in which a letter to this person can go, the ones that they like first. Addresses that are known to be
 * broken are left out.
 * @param country for numbers written without one, as `PT`
 * @param byServer the owner set up a mail server of their own
 */
export function waysToSend(
  person: Pick<Person, 'emails' | 'links' | 'phones' | 'unwelcomeChannels' | 'welcomeChannels'>,
  { country, byServer }: { readonly country: string; readonly byServer: boolean },
): readonly Way[] {
  const addresses = person.emails.filter(isUsable).flatMap(({ address }) => (isOneAddress(address) ? [address] : []))
  const numbers = person.phones.filter(isUsable).flatMap(({ number }) => phoneKey(number, country) ?? [])
  const profile = person.links.find((link) => isUsable(link) && linkedInSlug(link.url) !== undefined)
  const ways: readonly Way[] = [
    ...addresses.flatMap((to): Way[] => [
      ...(byServer ? [{ kind: 'smtp', label: `Send to ${to}`, channel: 'email', to } as const] : []),
      { kind: 'mailto', label: `Mail program, to ${to}`, channel: 'email', to },
    ]),
    ...(profile === undefined
      ? []
      : [{ kind: 'linkedin', label: 'LinkedIn', channel: 'message', to: profile.url, copyFirst: true } as const]),
    ...[...new Set(numbers)].flatMap((to): Way[] => [
      { kind: 'whatsapp', label: `WhatsApp to ${to}`, channel: 'message', to },
      { kind: 'sms', label: `Text message to ${to}`, channel: 'message', to },
    ]),
    { kind: 'share', label: 'Another program', channel: 'message' },
    { kind: 'copy', label: 'Copy the text', channel: 'message' },
  ]
  const liking = ({ channel, to }: Way): number =>
    to === undefined
      ? 1
      : person.welcomeChannels.includes(channel)
        ? 0
        : person.unwelcomeChannels.includes(channel)
          ? 2
          : 1
  return ways.toSorted((one, other) => liking(one) - liking(other))
}

/**
 * The link that opens the owner's program with the letter in it; undefined where there is none to open. The address
 * and the text are escaped each by itself, so that neither can name another recipient.
 * Sources: RFC 6068 (mailto), RFC 5724 (sms), wa.me as WhatsApp documents it.
 */
export function linkFor(
  { kind, to }: Pick<Way, 'kind' | 'to'>,
  { subject = '', text }: { readonly subject?: string | undefined; readonly text: string },
): string | undefined {
  if (to === undefined) return undefined
  const lines = text.replaceAll(/\r\n?|\n/gu, '\r\n')
  switch (kind) {
    case 'mailto':
      return `mailto:${escapedAddress(to)}?subject=${escaped(subject)}&body=${escaped(lines)}`
    case 'whatsapp':
      return `https://wa.me/${to.replaceAll(/\D/gu, '')}?text=${escaped(text)}`
    case 'sms':
      return `sms:${to.replaceAll(/[^\d+]/gu, '')}?body=${escaped(text)}`
    case 'linkedin':
      return linkedInSlug(to) === undefined ? undefined : to.replace(/^(?:https?:\/\/)?/iu, 'https://')
    default:
      return undefined
  }
}

function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function escapedAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${escaped(address.slice(0, at))}@${escaped(address.slice(at + 1))}`
}

/** One address and nothing else; no list, no name, no line break. */
function isOneAddress(address: string): boolean {
  return /^[^\s\p{Cc}\p{Z}<>()[\]\\,;:"@]{1,64}@[^\s\p{Cc}\p{Z}<>()[\]\\,;:"@]{1,253}$/u.test(address)
}
