import type { ToMeetSuggestion } from '#advice/activities/to-meet.ts'
import type { Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import type { Place } from '#book/person.ts'
import type { RecordId, Stored } from '#book/record.ts'
import type { NamedPerson } from '../activities/views.ts'

/** One day ahead: an event, the next occasion of an activity that is no event yet, or a trip. */
export interface AheadRow {
  readonly of: 'activity' | 'event' | 'trip'
  readonly id: RecordId
  readonly name: string
  readonly day: Day
  readonly until: Day | undefined
  readonly time: string | undefined
  readonly city: string | undefined
  /** R97: whom to meet or what to bring is chosen. */
  readonly isPrepared: boolean
}

export interface EventsPage {
  readonly today: Day
  readonly ahead: readonly AheadRow[]
  /** Over, and nothing is written down of it yet; the latest first. */
  readonly toCapture: readonly Stored<EventHeld>[]
  /** Over and written down, the latest first. */
  readonly been: readonly Stored<EventHeld>[]
}

/** Somebody who may come, and why we think so. */
export interface MayComeRow {
  readonly id: RecordId
  readonly name: string
  readonly place: Place
  readonly circle: string | undefined
  readonly isChosen: boolean
  readonly lastContactDay: Day | undefined
  readonly because: readonly [string, ...string[]]
}

/** Something to bring: a link somebody may like, or what the owner offers. */
export interface GiveToBring {
  readonly words: string
  readonly because: string
}

export interface EventPage {
  readonly today: Day
  readonly event: Stored<EventHeld>
  readonly activity: NamedPerson | undefined
  readonly mayCome: readonly MayComeRow[]
  /** Whom to meet, up to three, beside whoever is chosen already. */
  readonly suggestions: readonly ToMeetSuggestion[]
  readonly gives: readonly GiveToBring[]
  readonly met: readonly NamedPerson[]
}
