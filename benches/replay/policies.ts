import { noteWorth } from '#advice/plan/note-worth.ts'
import { answerOdds, NEVER_DAYS, p90 } from '#advice/tie.ts'
import { isRested, type Policy, type Standing, type Year } from './year.ts'

/** Nobody is reminded of anybody. */
export function nothing(): Policy {
  return () => []
}

/** A reminder every so many days by tier, whatever happens; those that find no time wait in line. */
export function tieredCalendar(year: Year): Policy {
  const line: Standing[] = []
  const waiting = new Set<Standing>()
  const nextDay = new Map(
    year.standings.map((one) => [one, year.day + Math.floor(one.tie.phase * one.tie.reminderDays)]),
  )
  return ({ day }, howMany) => {
    for (const [one, next] of nextDay) {
      if (next > day) continue
      nextDay.set(one, next + one.tie.reminderDays)
      if (waiting.has(one)) continue
      waiting.add(one)
      line.push(one)
    }
    const chosen: Standing[] = []
    // A copy, because the line gets shorter on the way.
    for (const one of Array.from(line)) {
      if (chosen.length === howMany) break
      if (!isRested(one, day)) continue
      chosen.push(one)
      waiting.delete(one)
      line.splice(line.indexOf(one), 1)
    }
    return chosen
  }
}

/** A reminder so many days after the last contact, by tier; the most overdue first. */
export function tieredSinceLastContact(): Policy {
  return mostFirst((one, { day }) => {
    const last = Math.max(one.lastNaturalDay, one.lastTwoWayDay, one.lastNoteDay ?? 0)
    return day - last - one.tie.reminderDays
  })
}

/** The index that the plan goes by. */
export function tendrilIndex(): Policy {
  return mostFirst((one, year) => {
    const { day, world } = year
    const numbers = {
      importance: one.tie.importance,
      answerOdds: answerOdds({
        sent: one.sent,
        answered: one.answered,
        daysSinceTheyWrote: one.lastInboundDay === undefined ? NEVER_DAYS : day - one.lastInboundDay,
      }),
      p90: p90(day - one.lastNaturalDay, one.strengthAtStart * 2 ** ((world.start - day) / 365)),
      daysSinceTwoWay: day - one.lastTwoWayDay,
    }
    return noteWorth(numbers, world.set.silentAfterDays)
  })
}

/** The rested ties for which a number is largest. */
function mostFirst(numberOf: (one: Standing, year: Year) => number): Policy {
  return (year, howMany) =>
    year.standings
      .filter((one) => isRested(one, year.day))
      .map((one) => ({ one, number: numberOf(one, year) }))
      .sort((a, b) => b.number - a.number || (a.one.tie.id < b.one.tie.id ? -1 : 1))
      .slice(0, howMany)
      .map(({ one }) => one)
}
