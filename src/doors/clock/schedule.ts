import { Cron } from 'croner'
import type { RoadsView } from '#actions/reminders/list-reminder-channels.ts'
import type { Instant } from '#book/day.ts'

/** What decides when things happen by themselves: where the owner lives, and the roads they switched on. */
export type Life = Pick<RoadsView, 'isDemo' | 'roads' | 'timeZone'>

/** One action to be run by itself. */
export interface Planned {
  /** Its name among the jobs; the same for as long as it is wanted. */
  readonly name: string
  /** `minute hour day month weekday`, on the clock where the owner lives. */
  readonly when: string
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  /** Does not wait for its time when it has never been done. */
  readonly startsAtOnce?: true
}

/** What happens by itself, and when; one entry for each. Nothing else does. */
export const SCHEDULE: readonly { readonly says: string; readonly plan: (life: Life) => readonly Planned[] }[] = [
  {
    says: 'The day, on each road that brings it, at the hour of the road or when the quiet hours end',
    plan: (life) =>
      roadsThatBring(life, 'day').map(({ road, comesAt }) => ({
        name: `day by ${road}`,
        when: daily(comesAt),
        action: 'send-digest',
        input: { road, what: 'day' },
      })),
  },
  {
    says: 'The look at the week, on roads that bring only that; on the others it is part of the day',
    plan: (life) =>
      roadsThatBring(life, 'week')
        .filter(({ brings }) => !brings.includes('day'))
        .map(({ road, comesAt }) => ({
          name: `week by ${road}`,
          when: daily(comesAt),
          action: 'send-digest',
          input: { road, what: 'week' },
        })),
  },
  {
    says: 'What records said before is forgotten after 90 days',
    plan: () => [
      {
        name: 'earlier versions',
        when: daily('03:40'),
        action: 'forget-earlier-versions',
        input: {},
        startsAtOnce: true,
      },
    ],
  },
  {
    says: 'Reminders that broke off are given up, and old links of mails forgotten',
    plan: () => [{ name: 'reminders', when: '17 * * * *', action: 'tidy-reminders', input: {}, startsAtOnce: true }],
  },
]

/** Everything that is wanted of the clock just now. */
export function plannedIn(life: Life): readonly Planned[] {
  return SCHEDULE.flatMap(({ plan }) => plan(life))
}

/**
 * The first moment after another at which it is time. A time that the change to summer skips comes right after the gap,
 * one that the change to winter repeats comes once.
 */
export function nextTime({ when }: Pick<Planned, 'when'>, after: Instant, timeZone: string): Instant {
  const next = new Cron(when, { timezone: timeZone }).nextRun(new Date(after))
  if (next === null) throw new Error(`${when} never comes`)
  return next.toISOString()
}

function roadsThatBring({ isDemo, roads }: Life, what: 'day' | 'week'): Life['roads'] {
  return isDemo ? [] : roads.filter(({ isOn, brings }) => isOn && brings.includes(what))
}

function daily(time: string): string {
  return `${String(Number(time.slice(3)))} ${String(Number(time.slice(0, 2)))} * * *`
}
