import type { Day } from '#book/day.ts'

/** What is brought to the owner, by whichever way they chose. It never goes to anybody else. */
export interface Reminder {
  /** Stays the same when the same reminder is tried again, so that it can be told from a new one. */
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly text: string
  readonly html?: string
  /** Where Tendril shows it. */
  readonly link?: string
  readonly cards: readonly ReminderCard[]
}

export interface ReminderCard {
  /** Begins with a verb: `Write to Ada`. */
  readonly title: string
  /** Why now, strongest reason first. */
  readonly because: readonly string[]
  readonly minutes?: number
  readonly link?: string
}

/** A reminder to try a way out with. It goes by the very road that real ones take (T17). */
export function exampleReminder({ id, day, link }: Pick<Reminder, 'id' | 'day' | 'link'>): Reminder {
  return {
    id,
    day,
    title: 'A first word from Tendril',
    text: 'You asked to try this way of being reminded. If you can read this, it works.',
    ...(link === undefined ? {} : { link }),
    cards: [],
  }
}

/** The title, the text and the link as one piece of plain text. */
export function inPlainText({ title, text, link }: Reminder): string {
  return [title, text, ...(link === undefined ? [] : [link])].join('\n\n')
}

/** Text cut at a whole character so that it takes no more than so many bytes in UTF-8; `…` shows that it was cut. */
export function cutToBytes(text: string, mostBytes: number): string {
  if (Buffer.byteLength(text) <= mostBytes) return text
  const ending = '…'
  let bytes = Buffer.byteLength(ending)
  let kept = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > mostBytes) break
    kept += character
  }
  return kept.trimEnd() + ending
}
