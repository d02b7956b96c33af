import type { Property } from './content-line.ts'

export type Version = '2.1' | '3.0' | '4.0'

/** One card of a file, taken apart and not yet understood. */
export interface Card {
  /** As the card says; 3.0 when it says nothing we know. */
  readonly version: Version
  /** In the order of the card, without BEGIN, VERSION and END. */
  readonly properties: readonly Property[]
  /** The line of its BEGIN, from 1. */
  readonly line: number
  /** Where agents' cards begin that stand inside this one (vCard 2.1) and are kept in it as text. */
  readonly agentLines: readonly number[]
}

/** What parsing yields, in the order of the file. Every BEGIN:VCARD is accounted for once. */
export type Parsed =
  | { readonly kind: 'card'; readonly card: Card }
  /** A card that was given up, with the reason in words for the owner. */
  | { readonly kind: 'unreadable'; readonly line: number; readonly reason: string }
  /** One or several lines outside any card. */
  | { readonly kind: 'outside'; readonly line: number }

/** The caps of a card. A real one has a few hundred properties at the very most. */
export const MOST_PROPERTIES = 10_000
export const LARGEST_CARD_BYTES = 20_000_000
