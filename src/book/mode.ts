import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/** What life is like just now; it changes what the plan offers. Promises always show. */
export const Mode = z.enum(['employed', 'looking', 'new-job', 'busy'])
export type Mode = z.infer<typeof Mode>

/** A new job takes its holder's time for about so long; a starting value (R48). */
export const NEW_JOB_DAYS = 90

/** A stretch of life in one mode. Stretches of busy lie over the others; of the others the latest begun is the one. */
export const ModeSpell = z.object({
  id: RecordId,
  mode: Mode,
  from: Day,
  /** The last day; absent when nobody knows yet. */
  until: Day.optional(),
  note: z.string().max(2000).optional(),
})
export type ModeSpell = z.infer<typeof ModeSpell>

/** The mode of one day. */
export interface ModeNow {
  readonly mode: Mode
  readonly since: Day | undefined
  readonly until: Day | undefined
  /** What it will be again when busy days are over. */
  readonly underneath: Exclude<Mode, 'busy'>
}

/** Which mode a day is in: busy where a busy stretch covers it, else what began last, else employed. */
export function modeOn(spells: readonly ModeSpell[], day: Day): ModeNow {
  const covering = spells
    .filter(({ from, until }) => from <= day && (until === undefined || until >= day))
    .toSorted((one, other) => (one.from === other.from ? (one.id < other.id ? 1 : -1) : one.from < other.from ? 1 : -1))
  const busy = covering.find(({ mode }) => mode === 'busy')
  const rest = covering.find(({ mode }) => mode !== 'busy')
  const underneath = rest === undefined || rest.mode === 'busy' ? 'employed' : rest.mode
  const spell = busy ?? rest
  return { mode: spell?.mode ?? 'employed', since: spell?.from, until: spell?.until, underneath }
}
