import type { Day } from '#book/day.ts'
import type { Interaction, Purpose } from '#book/interaction.ts'
import type { Prompt } from '#book/prompt.ts'
import type { RecordId } from '#book/record.ts'
import type { Writer } from '#storage/storage.ts'

/** A card that is being answered. */
export interface Answered {
  readonly prompt: Prompt
  readonly newId: () => RecordId
}

/**
 * What answering a card of one kind means for the record that it names. The person and the card itself are seen to for
 * every kind alike; a kind without an entry of its own settles nothing more.
 */
export interface Answering {
  /** What the entry was for, whatever else the owner says of it. */
  readonly purposes?: (prompt: Prompt) => readonly Purpose[]
  /** It happened: `entry` says how. */
  readonly done?: (writer: Writer, card: Answered & { readonly entry: Interaction }) => Promise<void>
  /** Put off: not before `until`. */
  readonly later?: (writer: Writer, card: Answered & { readonly until: Day }) => Promise<void>
  /** Not with this person, or not now: `until` is a rest from today. */
  readonly notThisOne?: (writer: Writer, card: Answered & { readonly until: Day }) => Promise<void>
}
