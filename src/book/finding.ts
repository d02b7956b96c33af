import type { Day, Instant } from './day.ts'
import type { InteractionKind, Direction } from './interaction.ts'
import type { Stranger } from './person.ts'

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
  | { readonly kind: 'person'; readonly where: Where; readonly stranger: Stranger }
  | { readonly kind: 'interaction'; readonly where: Where; readonly interaction: FoundInteraction }
  | { readonly kind: 'me'; readonly where: Where; readonly me: Partial<Stranger> }
  | { readonly kind: 'left-out'; readonly where: Where; readonly reason: string }
  | { readonly kind: 'problem'; readonly where: Where; readonly reason: string }

/** Something that happened, between the owner and people whom the file only names. */
export interface FoundInteraction {
  readonly kind: InteractionKind
  readonly direction: Direction
  /** The moment, when the file knows the zone; otherwise the day as written. */
  readonly at: Instant | Day
  readonly with: readonly Stranger[]
  readonly subject?: string
  readonly text?: string
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
  /** Reads it in one streaming pass. A fault of the whole file is a `Refusal`; a fault of one record is a finding. */
  read(file: SourceFile): AsyncIterable<Finding>
}
