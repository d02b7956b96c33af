import { emailKey } from '#book/match-keys.ts'
import type { Letter } from './letter.ts'
import type { Mailbox } from './mailboxes.ts'
import { NamesSeen, ownCopy, tidiedName } from './names.ts'

/** What the letters of a file say of one address. */
export interface SeenAddress {
  readonly address: string
  readonly names: NamesSeen
  /** Letters between people in which it takes part. */
  letters: number
  /** Those of them that it got. */
  received: number
  /** Letters from it that lie among the sent ones. */
  sent: number
  /** Letters, also of programs, that the servers put into its mailbox. */
  delivered: number
}

/** A letter to more people says nothing of whom one knows. */
export const MOST_RECIPIENTS = 25

/** No mailbox is in touch with more; a file made to fill the memory may be. */
const MOST_ADDRESSES = 100_000

/** What must be known of all letters before one makes sense: whose mailbox it is, and how people are called. */
export class Survey {
  /** By the address as it compares. */
  readonly #seen = new Map<string, SeenAddress>()
  letters = 0
  delivered = 0
  /** Where the first record stands. */
  first: { readonly file: string; readonly line: number } | undefined

  /** A letter between people, in whichever direction. */
  see(letter: Letter, isSent: boolean): void {
    const { from, to } = letter
    if (from === undefined || to.length > MOST_RECIPIENTS) return
    this.letters += 1
    const sender = this.#at(from)
    if (sender !== undefined) {
      sender.letters += 1
      if (isSent) sender.sent += 1
      seeName(sender, from, 3)
    }
    for (const mailbox of to) this.#seeRecipient(mailbox, sender)
  }

  /** Any letter, also one that a program wrote: the servers deliver them all to the owner. */
  seeDelivery({ deliveredTo: address }: Letter): void {
    const seen = address === undefined ? undefined : this.#at({ name: '', address })
    if (seen === undefined) return
    this.delivered += 1
    seen.delivered += 1
  }

  #seeRecipient(mailbox: Mailbox, sender: SeenAddress | undefined): void {
    const seen = this.#at(mailbox)
    if (seen === undefined || seen === sender) return
    seen.letters += 1
    seen.received += 1
    seeName(seen, mailbox, 1)
  }

  #at({ address }: Mailbox): SeenAddress | undefined {
    const key = emailKey(address)
    const known = this.#seen.get(key)
    if (known !== undefined || this.#seen.size >= MOST_ADDRESSES) return known
    const seen = { address: ownCopy(address), names: new NamesSeen(), letters: 0, received: 0, sent: 0, delivered: 0 }
    this.#seen.set(ownCopy(key), seen)
    return seen
  }

  get addresses(): IterableIterator<SeenAddress> {
    return this.#seen.values()
  }

  has(address: string): boolean {
    return this.#seen.has(emailKey(address))
  }

  nameOf(address: string): string | undefined {
    return this.#seen.get(emailKey(address))?.names.best()
  }
}

function seeName(seen: SeenAddress, { name, address }: Mailbox, weight: number): void {
  const tidied = name === '' ? undefined : tidiedName(name, address)
  if (tidied !== undefined) seen.names.see(tidied, weight)
}
