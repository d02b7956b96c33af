import { linkedInSlug } from '#book/match-keys.ts'
import type { Stranger } from '#book/person.ts'
import type { Row } from '../csv/table.ts'
import { memberStranger, writtenName } from './member.ts'
import type { Member } from './member.ts'
import { recipients } from './recipients.ts'
import type { NamesOfAnExport } from './recipients.ts'

/** Everybody who takes part in a conversation, as `name:…` and `slug:…`. */
type Participants = Set<string>

/**
 * What must be known of an export before its messages make sense: who the owner is (no file says it outright),
 * and which names and profiles belong together. Fed with the rows of a first reading.
 */
export class Survey implements NamesOfAnExport {
  readonly withCommas = new Set<string>()
  readonly bySlug = new Map<string, string>()
  readonly #conversations = new Map<string, Participants>()
  /** The address under which a name has written in a conversation. */
  readonly #senders = new Map<string, string>()
  readonly #slugsByName = new Map<string, Set<string>>()
  /** By address; empty for what is no profile. */
  readonly #slugs = new Map<string, string>()
  readonly #strangers = new Map<string, Stranger>()
  readonly #ownerSlugVotes = new Map<string, number>()
  #profileName: string | undefined
  #hasRecipientAddresses = false
  #owner: Owner | undefined | 'not asked yet' = 'not asked yet'

  seeProfile(row: Row): void {
    this.#profileName = writtenName(`${row.cell('first name')} ${row.cell('last name')}`) || undefined
  }

  seeInvitation(row: Row): void {
    const isOutgoing = row.cell('direction').toUpperCase() === 'OUTGOING'
    const slug = this.slugOf(row.cell(isOutgoing ? 'inviterprofileurl' : 'inviteeprofileurl'))
    if (slug !== undefined) this.#ownerSlugVotes.set(slug, (this.#ownerSlugVotes.get(slug) ?? 0) + 1)
  }

  seeMessage(row: Row): void {
    const from = row.cell('from')
    const url = row.cell('sender profile url')
    if (from.includes(', ') && !this.withCommas.has(from)) this.withCommas.add(ownCopy(from))
    const conversation = row.cell('conversation id')
    const participants = this.#participantsOf(conversation)
    const slug = this.slugOf(url)
    if (slug !== undefined) this.#seeSender(conversation, { name: from, url, slug })
    const addresses = row.cell('recipient profile urls')
    this.#hasRecipientAddresses ||= addresses !== ''
    for (const member of [{ name: from, url }, ...recipients(row.cell('to'), addresses, this)]) {
      const memberSlug = this.slugOf(member.url)
      if (memberSlug !== undefined) remember(participants, `slug:${memberSlug}`)
      if (member.name !== '') remember(participants, `name:${writtenName(member.name)}`)
    }
  }

  #participantsOf(conversation: string): Participants {
    const known = this.#conversations.get(conversation)
    if (known !== undefined) return known
    const participants: Participants = new Set()
    this.#conversations.set(ownCopy(conversation), participants)
    return participants
  }

  #seeSender(conversation: string, sender: { name: string; url: string; slug: string }): void {
    const name = writtenName(sender.name)
    const key = `${conversation} ${name}`
    if (!this.#senders.has(key)) this.#senders.set(ownCopy(key), ownCopy(sender.url))
    if (sender.name === '' || this.#slugsByName.get(name)?.has(sender.slug)) return
    this.bySlug.set(sender.slug, ownCopy(sender.name))
    const slugs = this.#slugsByName.get(name) ?? new Set<string>()
    this.#slugsByName.set(ownCopy(name), slugs.add(sender.slug))
  }

  /** The member's own part of a profile address, worked out once for each address. */
  slugOf(url: string): string | undefined {
    if (url === '') return undefined
    const known = this.#slugs.get(url)
    if (known !== undefined) return known === '' ? undefined : known
    const slug = linkedInSlug(url)
    this.#slugs.set(ownCopy(url), slug === undefined ? '' : ownCopy(slug))
    return slug
  }

  /** One object for one person however many messages they wrote, so that it is checked, matched and kept once. */
  strangerOf(member: Member): Stranger {
    const key = `${this.slugOf(member.url) ?? ''} ${member.name}`
    const known = this.#strangers.get(key)
    if (known !== undefined) return known
    const stranger = memberStranger({ name: ownCopy(member.name), url: ownCopy(member.url) })
    this.#strangers.set(key, stranger)
    return stranger
  }

  /** The address under which somebody of this name wrote in this conversation; empty when nobody did. */
  addressIn(conversation: string, name: string): string {
    return this.#senders.get(`${conversation} ${writtenName(name)}`) ?? ''
  }

  /** Does anything tell whose export this is? */
  get knowsOwner(): boolean {
    return this.#knownOwner() !== undefined
  }

  /** By the profile where there is one; by name in the eras and rows that give no address. */
  isOwner(member: Member): boolean {
    const owner = this.#knownOwner()
    const slug = this.slugOf(member.url)
    if (slug !== undefined && owner !== undefined && owner.slugs.size > 0) return owner.slugs.has(slug)
    return owner?.names.has(writtenName(member.name)) ?? false
  }

  #knownOwner(): Owner | undefined {
    if (this.#owner === 'not asked yet') this.#owner = this.#findOwner()
    return this.#owner
  }

  /**
   * In this order: the profile on the owner's side of invitations; the profile that writes under the name in
   * Profile.csv; whoever takes part in more conversations than anybody else, as only the owner is in all of them.
   */
  #findOwner(): Owner | undefined {
    const counts = this.#conversationsPerParticipant()
    const conversationsOf = (slug: string) => counts.get(`slug:${slug}`) ?? 0
    const invited = largest(this.#ownerSlugVotes)
    const named = [...(this.#slugsByName.get(this.#profileName ?? '') ?? [])]
    const writing = named.toSorted((one, other) => conversationsOf(other) - conversationsOf(one))[0]
    const everywhere = this.#hasRecipientAddresses ? largest(counts, 'slug:') : undefined
    const slug = invited ?? writing ?? everywhere
    const isNamedThere = slug !== undefined || counts.has(`name:${this.#profileName}`)
    const name = isNamedThere ? this.#profileName : largest(counts, 'name:')
    if (slug === undefined && name === undefined) return undefined
    const slugs = slug === undefined ? [...(this.#slugsByName.get(name ?? '') ?? [])] : [slug]
    const names = [name, this.#profileName, ...slugs.map((known) => this.bySlug.get(known))].flatMap(
      (known) => known ?? [],
    )
    return { slugs: new Set(slugs), names: new Set(names.map(writtenName)) }
  }

  #conversationsPerParticipant(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const participants of this.#conversations.values()) {
      for (const participant of participants) counts.set(participant, (counts.get(participant) ?? 0) + 1)
    }
    return counts
  }
}

/** The member whose export it is, as its files name them. */
interface Owner {
  readonly slugs: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** The key with the largest count, its prefix taken off; undefined in a tie. */
function largest(counts: ReadonlyMap<string, number>, prefix = ''): string | undefined {
  const candidates = [...counts].filter(([key]) => key.startsWith(prefix)).toSorted(([, one], [, other]) => other - one)
  const [first, second] = candidates
  return first === undefined || first[1] === second?.[1] ? undefined : first[0].slice(prefix.length)
}

function remember(participants: Participants, participant: string): void {
  if (!participants.has(participant)) participants.add(ownCopy(participant))
}

/** A cell, and what is joined of cells, is a view into 64 KiB of text; what is kept for long must not keep all of that. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString()
}
