import type { RecordId } from '#book/record.ts'
import { realExchanges } from './counts/conversations.ts'
import { entryOf, type WeekEntry } from './entry.ts'
import type { SpanFacts } from './facts.ts'

/** Whom the owner talked with for the first time, and which ties went on: one entry a person, their first of the days. */
export function newAndKept(facts: SpanFacts): { met: readonly WeekEntry[]; kept: readonly WeekEntry[] } {
  const met = new Map<RecordId, WeekEntry>()
  const kept = new Map<RecordId, WeekEntry>()
  for (const one of realExchanges(facts)) {
    for (const personId of one.personIds) {
      const isNew = (facts.firstContactDays.get(personId) ?? one.day) >= facts.from
      const found = isNew ? met : kept
      if (!found.has(personId)) found.set(personId, { ...entryOf(facts, { ...one, personIds: [personId] }) })
    }
  }
  return { met: [...met.values()], kept: [...kept.values()] }
}
