import type { Day } from '#book/day.ts'
import { addDays, wallClock } from '#book/day.ts'
import type { Finding, FoundInteraction } from '#book/finding.ts'
import { emailKey } from '#book/match-keys.ts'
import type { Stranger } from '#book/person.ts'
import type { Aside } from './asides.ts'

/** What is not taken, among it what claims to have happened after today. */
export function asideOf(finding: Finding, { today, timeZone }: { today: Day; timeZone: string }): Aside | undefined {
  if (finding.kind === 'left-out' || finding.kind === 'problem') {
    return { state: finding.kind, where: finding.where, reason: finding.reason }
  }
  if (finding.kind !== 'interaction') return undefined
  const { day } = hasPassed(finding.interaction, today) ? { day: today } : momentOf(finding.interaction, timeZone)
  if (day > today)
    return { state: 'problem', where: finding.where, reason: `It is dated ${day}, which has not come yet.` }
  if (finding.interaction.with.length === 0) {
    return { state: 'left-out', where: finding.where, reason: 'It names nobody but you.' }
  }
  return undefined
}

/** Two days ago it is in the past in every time zone, without asking a clock. */
function hasPassed({ at }: FoundInteraction, today: Day): boolean {
  return at.slice(0, 10) < addDays(today, -2)
}

/** The owner's day and time of something that happened. */
export function momentOf(interaction: FoundInteraction, timeZone: string): { day: Day; time?: string } {
  const { at } = interaction
  if (at.length === 10) return { day: at }
  const clock = wallClock(at, timeZone)
  return { day: clock.slice(0, 10), time: clock.slice(11) }
}

export type OfMe = { readonly [Field in keyof Stranger]?: Stranger[Field] | undefined }

/** What the files say of the owner: the later word counts, but an address of theirs stays one. */
export function alsoOfMe(known: OfMe, said: OfMe): OfMe {
  const keys = new Set(known.emails?.map(({ address }) => emailKey(address)))
  const more = said.emails?.filter(({ address }) => !keys.has(emailKey(address))) ?? []
  const emails = [...(known.emails ?? []), ...more]
  return { ...known, ...said, ...(emails.length === 0 ? {} : { emails }) }
}
