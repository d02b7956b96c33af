import { Person } from '#book/person.ts'
import type { RecordKind } from '#book/record.ts'
import type { ArchiveParts } from './write.ts'

export type Lines = Partial<Record<RecordKind, readonly string[]>>

/** A book as the canonical dump writes it down. */
export function bookOf(lines: Lines): ArchiveParts {
  return {
    madeOn: '2026-11-22',
    async *lines(kind) {
      yield* lines[kind] ?? []
    },
  }
}

export function personLine(facts: object): string {
  return sorted({ recordKind: 'person', ...Person.parse({ addedOn: '2026-01-01', ...facts }) })
}

export const SETTINGS = sorted({ recordKind: 'settings', id: 'settings', minutesADay: 10 })

/** With its keys in the order of the alphabet, at every depth. */
export function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
