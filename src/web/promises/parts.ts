import type { PromiseRow } from '#actions/promises/list-promises.ts'
import type { Day } from '#book/day.ts'
import { fromToday } from '../words/days.ts'
import { firstName } from '../words/kinds.ts'

/** The promises of the screen, part by part: what has come, what is ahead, what is theirs, what was kept. */
export interface Parts {
  readonly come: readonly PromiseRow[]
  readonly ahead: readonly PromiseRow[]
  readonly theirs: readonly PromiseRow[]
}

/** R61: late ones before all; put off ones wait among those ahead, though their own day is past. */
export function partsOf(promises: readonly PromiseRow[], today: Day): Parts {
  const mine = promises.filter(({ whose }) => whose !== 'theirs')
  const hasCome = ({ day, remindOn }: PromiseRow): boolean => (remindOn ?? day) <= today
  return {
    come: mine.filter(hasCome),
    ahead: mine
      .filter((promise) => !hasCome(promise))
      .toSorted((one, other) => showDay(one).localeCompare(showDay(other))),
    theirs: promises.filter(({ whose }) => whose === 'theirs'),
  }
}

function showDay({ day, remindOn }: PromiseRow): Day {
  return remindOn ?? day
}

/** `You said you would`, under the name of the person it was said to. */
export function whoseInWords({ whose, name }: Pick<PromiseRow, 'whose' | 'name'>): string {
  const who = firstName(name)
  return { mine: 'You said you would', invited: `${who} invited you to`, theirs: `${who} said they would` }[whose]
}

/** `its day was 9 days ago`, `for today`, `in 3 days, put off from last week`; nothing is overdue here. */
export function whenInWords({ day, remindOn }: Pick<PromiseRow, 'day' | 'remindOn'>, today: Day): string {
  const own = day === today ? 'for today' : day < today ? `its day was ${fromToday(day, today)}` : fromToday(day, today)
  return remindOn !== undefined && remindOn > today ? `${own}; put off, back ${fromToday(remindOn, today)}` : own
}
