import type { LikelyReader } from '#advice/activities/clippings.ts'
import type { Clipping } from '#book/clipping.ts'
import type { Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import type { NamedPerson } from '../activities/views.ts'

/** A link kept for somebody, with whom it may interest and who has it. */
export interface ClippingView {
  readonly clipping: Stored<Clipping>
  /** Who gave the idea (R109). */
  readonly from: NamedPerson | undefined
  /** The closest first, each with the reason; never who has it already. */
  readonly mayInterest: readonly LikelyReader[]
  readonly sentTo: readonly (NamedPerson & { readonly day: Day })[]
}

export interface ClippingsPage {
  readonly today: Day
  readonly clippings: readonly ClippingView[]
}
