import type { HistoryEntry } from '#actions/views.ts'
import type { Day } from '#book/day.ts'

/** The newest thing they told, among the entries at hand. */
export function lastTold(entries: readonly HistoryEntry[]): { readonly day: Day; readonly words: string } | undefined {
  const entry = entries.find((one) => one.whatTheyTold !== undefined)
  return entry?.whatTheyTold === undefined ? undefined : { day: entry.day, words: entry.whatTheyTold }
}
