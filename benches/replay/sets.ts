import { dayNumber } from '#book/day.ts'

/** One data set of the replay, with the world that the evidence, section 3.4, made of it. */
export interface ReplaySet {
  readonly name: string
  /** One directed message a line: `minute,src,dst`. */
  readonly file: string
  /** New threads by name: `minute,src,dst,n_to,reply_days`. Without it, notes are the words after a quiet week. */
  readonly outreachFile?: string
  /** The days on which a replayed year may begin, as day numbers in the set's own count. */
  readonly starts: readonly number[]
  readonly days: number
  /** How many pairs an owner has. */
  readonly pairs: number
  readonly notesADay: number
  /** W. */
  readonly silentAfterDays: number
  /** σ of the hidden effect of a pair on its answer odds, as estimated in the evidence. */
  readonly hiddenSpread: number
  /** What section 3.4 measured: ties kept, weighted, against calendar and since-last reminders. */
  readonly wanted: Readonly<Record<'calendar' | 'sinceLast', readonly [number, number, number]>>
}

function newYears(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => dayNumber(`${String(from + at)}-01-01`))
}

export const REPLAY_SETS: readonly ReplaySet[] = [
  {
    name: 'kernel',
    file: 'kernel_lists_2019_2026.csv.gz',
    outreachFile: 'kernel_lists_2019_2026_outreach.csv.gz',
    starts: newYears(2023, 2025),
    days: 365,
    pairs: 500,
    notesADay: 2,
    silentAfterDays: 180,
    hiddenSpread: 0.83,
    wanted: { calendar: [1.15, 1.128, 1.171], sinceLast: [1.095, 1.073, 1.118] },
  },
  {
    name: 'mips',
    file: 'linux_mips_1996_2019.csv.gz',
    outreachFile: 'linux_mips_1996_2019_outreach.csv.gz',
    starts: newYears(2004, 2018),
    days: 365,
    pairs: 500,
    notesADay: 2,
    silentAfterDays: 180,
    hiddenSpread: 0.84,
    wanted: { calendar: [1.18, 1.149, 1.212], sinceLast: [1.109, 1.076, 1.141] },
  },
  {
    name: 'enron',
    file: 'enron_employees_1998_2002.csv.gz',
    starts: [dayNumber('2001-01-01')],
    days: 272,
    pairs: 300,
    notesADay: 1,
    silentAfterDays: 120,
    hiddenSpread: 0.73,
    wanted: { calendar: [1.096, 1.086, 1.106], sinceLast: [1.03, 1.021, 1.04] },
  },
  {
    name: 'eu3',
    file: 'email_eu_core_dept3.csv.gz',
    starts: [250],
    days: 272,
    pairs: 300,
    notesADay: 1,
    silentAfterDays: 120,
    hiddenSpread: 1.1,
    wanted: { calendar: [1.095, 1.084, 1.105], sinceLast: [1.038, 1.028, 1.046] },
  },
]
