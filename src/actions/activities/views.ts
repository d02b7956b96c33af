import type { WorthOfActivity } from '#advice/activities/worth.ts'
import type { Activity } from '#book/activity.ts'
import type { Day } from '#book/day.ts'
import type { RecordId, Stored } from '#book/record.ts'

export interface NamedPerson {
  readonly id: RecordId
  readonly name: string
}

/** Something the owner enjoys, with what follows from its occasions. */
export interface ActivityView {
  readonly activity: Stored<Activity>
  readonly nextDay: Day | undefined
  /** `Enjoyed very much` */
  readonly enjoyed: string | undefined
  readonly group: NamedPerson | undefined
  /** Who was met there, the latest first; not all of them. */
  readonly met: readonly NamedPerson[]
  readonly metTotal: number
  /** R141: whether it was worth it, once several occasions were looked back on. */
  readonly worth: WorthOfActivity | undefined
}

export interface ActivitiesPage {
  readonly today: Day
  readonly activities: readonly ActivityView[]
}
