import type { Day, Instant } from './day.ts'
import type { InteractionKind, Direction } from './interaction.ts'
import type { Stranger } from './person.ts'
import type { PromiseMade } from './promise.ts'

/** Where in the owner's file something stands. `line` counts from 1, as an editor shows it. */
export interface Where {
  readonly file: string
  readonly line: number
}

/**
 * What a reader finds, one finding a record: a person, something that happened, something about the owner,
 * or a record that was not taken, with the reason. Nothing in a file goes unaccounted for.
 */
export type Finding =
  | FoundPerson
  | { readonly kind: 'interaction'; readonly where: Where; readonly interaction: FoundInteraction }
  | { readonly kind: 'me'; readonly where: Where; readonly me: Partial<Stranger> }
  | { readonly kind: 'address-failed'; readonly where: Where; readonly failed: FailedAddress }
  | { readonly kind: 'offer'; readonly where: Where; readonly offer: Offer }
  | { readonly kind: 'promise'; readonly where: Where; readonly promise: FoundPromise }
  | { readonly kind: 'connection'; readonly where: Where; readonly connection: FoundConnection }
  | { readonly kind: 'kind-word'; readonly where: Where; readonly kindWord: FoundKindWord }
  | { readonly kind: 'left-out'; readonly where: Where; readonly reason: string }
  | { readonly kind: 'problem'; readonly where: Where; readonly reason: string }

/** Somebody the file describes, and what the owner had chosen for them there. */
export interface FoundPerson {
  readonly kind: 'person'
  readonly where: Where
  readonly stranger: Stranger
  /** Names of groups they are in; made when the book has none of the name. */
  readonly groups?: readonly string[]
  /** How often the owner wanted to be in touch, where the file says so; in days. */
  readonly cadenceDays?: number
  /** A picture as the file holds it; looked at and made anew before it is kept, and never fetched. */
  readonly photo?: Uint8Array
}

/** A letter came back: the address did not take it. */
export interface FailedAddress {
  readonly email: string
  readonly on: Day
  /** False where the failure may pass (a full mailbox, a server that was away); then it is only shown. */
  readonly isFinal: boolean
  /** The server's own words. */
  readonly because: string
  readonly sourceKey: string
}

/** Facts that somebody may have given in passing, as in a signature: shown as changes, never taken by themselves. */
export interface Offer {
  /** Whom it is about, as the file names them, with nothing but the facts offered beside. */
  readonly stranger: Stranger
  /** Where it stood, in the owner's words: `signature of 3 May 2024`. */
  readonly from: string
}

/** Something to do or to be reminded of. The owner said so elsewhere, so it is kept as a promise of theirs. */
export interface FoundPromise extends Pick<PromiseMade, 'whose' | 'words' | 'day' | 'repeats' | 'seriesFrom'> {
  readonly to: Stranger
  readonly sourceKey: string
}

/** Two of the owner's people who know each other. */
export interface FoundConnection {
  readonly between: readonly [Stranger, Stranger]
  /** What the second is to the first: `sister`, `colleague`. */
  readonly as?: string
}

/** What somebody said of the owner, in their words. */
export interface FoundKindWord {
  readonly by: Stranger
  readonly words: string
  readonly day?: Day
  readonly sourceKey: string
}

/** Something that happened, between the owner and people whom the file only names. */
export interface FoundInteraction {
  readonly kind: InteractionKind
  readonly direction: Direction
  /** The moment, when the file knows the zone; otherwise the day as written. */
  readonly at: Instant | Day
  /** For what came in, whoever sent it stands first, with the one address that they sent it from. */
  readonly with: readonly Stranger[]
  readonly subject?: string
  readonly text?: string
  readonly minutes?: number
  /** The conversation it belongs to at its source, where the source says so: a late answer then finds its note. */
  readonly thread?: string
  readonly sourceKey: string
}

/** The file as the owner gave it, readable once from the start, as often as needed. */
export interface SourceFile {
  readonly name: string
  readonly size: number
  /** A fresh stream of the bytes. */
  bytes(): AsyncIterable<Uint8Array>
  /** Where the file lies on disk, for formats that read out of order (zip). */
  readonly path: string
}

/** How far a reader has come, in records. `found` is undefined until it is known. */
export interface Progress {
  readonly done: number
  readonly found?: number
}

/** What a reader may know of the owner while it reads. No clock, no network: all of it is passed in. */
export interface About {
  readonly today: Day
  /** IANA zone of the owner. */
  readonly timeZone: string
  /** For numbers and dates written without a country, as `DE`. */
  readonly country: string
  /** The owner's own mail addresses, lower-cased, as far as known: they tell what was sent from what came. */
  readonly ownAddresses: readonly string[]
  /** The owner's name, as far as known. */
  readonly ownName: string | undefined
  /** Keep what letters say, not only their subject lines. */
  readonly keepBodies: boolean
  /** What the owner answered to what `asks` asked of this file, by the question's id; empty when nothing was asked. */
  readonly answers: Readonly<Record<string, string>>
}

/** What has to be asked before a file can be read well: which column is the name, whether 3/4 is in March. */
export interface Inquiry {
  /** The same for files of the same make, so that the answers are remembered: `csv name,mail,firm`. */
  readonly rememberAs: string
  /** What is asked, in one sentence. */
  readonly title: string
  readonly questions: readonly [FileQuestion, ...FileQuestion[]]
}

export interface FileQuestion {
  readonly id: string
  readonly ask: string
  /** What the file says there, to judge by. */
  readonly examples: readonly string[]
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** Our guess; what holds unless the owner answers. */
  readonly preset: string
}

/** One kind of file that we can read. */
export interface Format {
  /** The short name, such as `linkedin`. */
  readonly name: string
  /** In the owner's words, such as `LinkedIn export`. */
  readonly title: string
  /** Is this such a file? Judged by its name and its first bytes (up to 64 KiB). */
  recognises(file: {
    readonly name: string
    readonly head: Uint8Array
    readonly path: string
  }): boolean | Promise<boolean>
  /** What the file itself leaves open, or undefined. Asked once; `read` then finds the answers in `about`. */
  asks?(file: SourceFile, about: About): Promise<Inquiry | undefined>
  /** Reads it in one streaming pass. A fault of the whole file is a `Refusal`; a fault of one record is a finding. */
  read(file: SourceFile, about: About): AsyncIterable<Finding>
}
