import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie, TieSummary } from '#book/tie.ts'
import type { PlanningHint } from './planning-hint.ts'

/** What is read of a person for planning. */
export interface PlannedColumns {
  readonly id: string
  readonly full_name: string
  readonly circle_id: string | null
  readonly cadence_days: number | null
  readonly birthday: string | null
  readonly rest_until: string | null
  readonly do_not_suggest: number
  readonly added_on: string
  readonly hint: string
}

/** Thousands are ranked and a handful shown, so what only a card needs is read from the hint when it is asked for. */
export class PlannedTieFromRow implements PlannedTie {
  readonly personId: RecordId
  readonly name: string
  readonly circleId: RecordId | undefined
  readonly cadenceDays: number | undefined
  readonly birthday: string | undefined
  readonly restUntil: Day | undefined
  readonly doNotSuggest: boolean
  readonly addedOn: Day
  lastPromptDay: Day | undefined
  tie: TieSummary
  readonly #hintText: string
  #hint: PlanningHint | undefined

  constructor(row: PlannedColumns, tie: TieSummary) {
    this.personId = row.id
    this.name = row.full_name
    this.circleId = row.circle_id ?? undefined
    this.cadenceDays = row.cadence_days ?? undefined
    this.birthday = row.birthday ?? undefined
    this.restUntil = row.rest_until ?? undefined
    this.doNotSuggest = row.do_not_suggest === 1
    this.addedOn = row.added_on
    this.tie = tie
    this.#hintText = row.hint
  }

  get #hints(): PlanningHint {
    this.#hint ??= JSON.parse(this.#hintText) as PlanningHint
    return this.#hint
  }

  get city() {
    return this.#hints.city
  }

  get interests() {
    return this.#hints.likes ?? []
  }

  get neverSuggest() {
    return this.#hints.never ?? []
  }

  get groupIds() {
    return this.#hints.groups ?? []
  }

  get reachableBy() {
    return this.#hints.by ?? []
  }

  get brokenChannels() {
    return this.#hints.broken ?? []
  }

  get welcomeChannels() {
    return this.#hints.welcome ?? []
  }

  get unwelcomeChannels() {
    return this.#hints.unwelcome ?? []
  }

  get whyTheyMatter() {
    return this.#hints.why
  }
}
