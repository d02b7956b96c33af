import type { Day } from '#book/day.ts'
import type { FoundInteraction } from '#book/finding.ts'
import type { InteractionKind } from '#book/interaction.ts'
import { emailKey, linkedInSlug, pageKey, phoneKey } from '#book/match-keys.ts'
import type { PersonFacts, Stranger } from '#book/person.ts'
import type { Email, Link, Phone } from '#book/reach.ts'
import type { Entity } from './entity.ts'

type WithWays = Pick<PersonFacts, 'emails' | 'phones' | 'links'>
type List = keyof WithWays

/** By what each kind of word comes. */
const CAME_BY: Readonly<Partial<Record<InteractionKind, readonly List[]>>> = {
  call: ['phones'],
  email: ['emails'],
  message: ['links', 'phones'],
}

/** Notes from where something came: that address or number worked on that day (R27). */
export class Ways {
  readonly #country: string
  /** A reader names the same sender by the same object thousands of times, and telling a number takes long. */
  readonly #keysOf = new WeakMap<Stranger, Partial<Record<List, string>>>()

  constructor(country: string) {
    this.#country = country
  }

  noteUse(entity: Entity, { kind, direction, with: [sender] }: FoundInteraction, day: Day): void {
    const lists = direction === 'in' ? CAME_BY[kind] : undefined
    if (lists === undefined || sender === undefined) return
    const keys = this.#keys(sender)
    for (const list of lists) {
      const key = keys[list]
      if (key === undefined) continue
      entity.used ??= new Map()
      if ((entity.used.get(key) ?? '') < day) entity.used.set(key, day)
    }
  }

  /** Only where one is named: of two it is not known from which it came. */
  #keys(sender: Stranger): Partial<Record<List, string>> {
    const known = this.#keysOf.get(sender)
    if (known !== undefined) return known
    const { emails = [], phones = [], links = [] } = sender
    const [email, phone, link] = [only(emails), only(phones), only(links)]
    const keys = {
      ...(email === undefined ? {} : { emails: emailWay(email) }),
      ...(phone === undefined ? {} : { phones: phoneWay(phone, this.#country) }),
      ...(link === undefined ? {} : { links: linkWay(link) }),
    }
    this.#keysOf.set(sender, keys)
    return keys
  }
}

/**
 * The facts, with each address and number that something came from confirmed as of that day; never backwards. What is
 * known to be broken works again only when something came after it broke: the owner's own word that it is wrong stays.
 */
export function confirmedByUse<P extends WithWays>(
  facts: P,
  used: ReadonlyMap<string, Day> | undefined,
  country: string,
): P {
  if (used === undefined) return facts
  const emails = facts.emails.map((email) => confirmed(email, used.get(emailWay(email))))
  const phones = facts.phones.map((phone) => confirmed(phone, used.get(phoneWay(phone, country))))
  const links = facts.links.map((link) => confirmed(link, used.get(linkWay(link))))
  const before = [...facts.emails, ...facts.phones, ...facts.links]
  const isSame = [...emails, ...phones, ...links].every((item, at) => item === before[at])
  return isSame ? facts : { ...facts, emails, phones, links }
}

function confirmed<T extends Email | Phone | Link>(item: T, day: Day | undefined): T {
  if (day === undefined || (item.lastConfirmed ?? '') >= day) return item
  const isBroken = item.state === 'bounced' || item.state === 'wrong'
  if (!isBroken) return { ...item, state: 'works', lastConfirmed: day }
  if (item.state === 'wrong' || item.failedOn === undefined) return item
  return { ...item, lastConfirmed: day, ...(day >= item.failedOn ? { state: 'works' as const } : {}) }
}

/** The facts, with the addresses from which a letter came back marked, unless something came from there since (R26). */
export function markedAsFailed<P extends Pick<WithWays, 'emails'>>(facts: P, failedOn: ReadonlyMap<string, Day>): P {
  const emails = facts.emails.map((email) => failed(email, failedOn.get(emailWay(email))))
  return emails.every((email, at) => email === facts.emails[at]) ? facts : { ...facts, emails }
}

function failed(email: Email, day: Day | undefined): Email {
  if (day === undefined || (email.lastConfirmed ?? '') >= day || email.state === 'wrong') return email
  if (email.state === 'bounced' && (email.failedOn ?? day) >= day) return email
  return { ...email, state: 'bounced', failedOn: day }
}

export function emailWay({ address }: Pick<Email, 'address'>): string {
  return `email ${emailKey(address)}`
}

function phoneWay({ number }: Pick<Phone, 'number'>, country: string): string {
  return `phone ${phoneKey(number, country) ?? number.replace(/[\s()./-]/g, '')}`
}

function linkWay({ url }: Pick<Link, 'url'>): string {
  return `link ${linkedInSlug(url) ?? pageKey(url) ?? url.trim()}`
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}
