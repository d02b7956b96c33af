import type { Activity } from '#book/activity.ts'
import { daysBetween, dayNumber, type Day } from '#book/day.ts'
import { nextInSeries } from '#book/repeats.ts'
import { isCalm } from '../plan/day-shape.ts'
import { sayDay, sayWeekday, startSentence } from '../say.ts'
import type { AsideKind } from './aside.ts'

/** An activity comes up every third day: often enough to be done, seldom enough to stay a pleasure. */
const EVERY_DAYS = 3
/** Counts for an activity that nobody has rated: the middle of one to five. */
const UNRATED = 3
/** Free ways come up more often than those that cost (R72). */
const COST_FACTOR = { free: 4, little: 2, much: 1 } as const
/** Scatters the days over the activities; any prime larger than their weights together. */
const STRIDE = 7919

/** Something the owner enjoys at which ties grow: the more they enjoy it, the more often it is proposed (R80). */
export const activity: AsideKind = {
  kind: 'activity',
  order: 90,
  find: ({ view, today }) => {
    const number = dayNumber(today)
    if (isCalm(view) || number % EVERY_DAYS !== 0) return []
    const chosen = activityOf(view.activities, number / EVERY_DAYS)
    if (chosen === undefined) return []
    return [
      {
        kind: 'activity',
        headline: `Do something you enjoy: ${chosen.name}.`,
        because: reasons(chosen, today),
        link: { words: 'Activities', to: '/activities' },
        minutes: 0,
      },
    ]
  },
}

/** Each in its share of the turns: of a run of turns as long as all weights together, exactly as many as its own. */
export function activityOf(all: readonly Activity[], turn: number): Activity | undefined {
  const kept = all.filter(({ state }) => state === 'kept').toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const sum = kept.reduce((total, one) => total + weightOf(one), 0)
  let left = (((turn * STRIDE) % sum) + sum) % sum
  return kept.find((one) => {
    left -= weightOf(one)
    return left < 0
  })
}

function weightOf({ enjoyment, cost }: Activity): number {
  return (enjoyment ?? UNRATED) * COST_FACTOR[cost ?? 'little']
}

function reasons(chosen: Activity, today: Day): readonly [string, ...string[]] {
  const { enjoyment, cost, city } = chosen
  const day = nextDayOf(chosen, today)
  const all = [
    enjoyment === undefined ? undefined : ENJOYED[enjoyment - 1],
    cost === 'free' ? 'it costs nothing' : undefined,
    day === undefined
      ? undefined
      : `its next day is ${sayWeekday(day)}, ${sayDay(day)}${city === undefined ? '' : `, in ${city}`}`,
  ].filter((reason) => reason !== undefined)
  const said = all.length === 0 ? 'you chose it as something to keep doing' : all.join('; ')
  return [`${startSentence(said)}. Ties grow at what is done together.`]
}

const ENJOYED = [
  'you keep doing it though you enjoy it little',
  'you enjoy it now and then',
  'you enjoy it',
  'you enjoy it much',
  'you enjoy it very much',
]

function nextDayOf({ nextDay, repeats }: Activity, today: Day): Day | undefined {
  if (nextDay === undefined || daysBetween(nextDay, today) <= 0) return nextDay
  // The day before today, so that today itself counts.
  return repeats === undefined ? undefined : nextInSeries(nextDay, repeats, today)
}
