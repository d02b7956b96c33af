import type { Day } from '#book/day.ts'
import type { Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'

/** Somebody who lives where the owner is going. */
export interface PersonNear {
  readonly id: RecordId
  readonly name: string
  readonly work: string | undefined
  readonly place: Place
  readonly circle: string | undefined
  /** The city as it is written of them. */
  readonly where: string
  readonly lastContactDay: Day | undefined
  readonly dueDay: Day | undefined
}

export interface WhoIsNear {
  readonly city: string
  readonly today: Day
  /** The closest first. */
  readonly people: readonly PersonNear[]
  readonly total: number
}
