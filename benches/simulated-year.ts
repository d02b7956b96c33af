import { STARTING_CIRCLES } from '#book/circle.ts'
import { calendarReminders } from '../tests/year/calendar-owner.ts'
import { tiesAlive, wordsWritten } from '../tests/year/findings.ts'
import { worldOf } from '../tests/year/world.ts'
import type { World } from '../tests/year/world.ts'
import { liveYear, tendrilDay } from '../tests/year/year.ts'
import type { Policy } from '../tests/year/year.ts'
import type { Bench } from './figure.ts'

const SEEDS = ['one', 'two', 'three', 'four', 'five']
/** A year with 300 people, the same owner and the same luck: with Tendril's plan, and with reminders by the calendar. */
export const simulatedYear: Bench = {
  name: 'simulated-year',
  async run() {
    const withPlan = { alive: 0, weighted: 0, words: 0 }
    const withCalendar = { alive: 0, weighted: 0, words: 0 }
    for (const seed of SEEDS) {
      const world = worldOf(seed, '2026-01-05')
      const cards = new Map<string, number>()
      const counted: Policy = async (year) => {
        await tendrilDay(year)
        cards.set(year.day, (await year.act('plan-today', {})).doneToday.length)
      }
      add(withPlan, await yearEnd(world, counted))
      add(
        withCalendar,
        await yearEnd(
          world,
          calendarReminders(world, (day) => cards.get(day) ?? 0),
        ),
      )
    }
    const ratio = withPlan.weighted / withCalendar.weighted
    const each = (sum: number): string => (sum / SEEDS.length).toFixed(0)
    return [
      {
        what: `ties alive after a simulated year, of 300, ${SEEDS.length} draws`,
        target: 'more than with calendar reminders',
        measured: `${each(withPlan.alive)} against ${each(withCalendar.alive)}`,
        met: ratio > 1,
        notes:
          `by importance ${ratio.toFixed(3)} times as many; ` +
          `${each(withPlan.words)} against ${each(withCalendar.words)} words written; answers are simulated`,
        numbers: {
          plan: withPlan.alive,
          calendar: withCalendar.alive,
          ratio,
          ratioCount: withPlan.alive / withCalendar.alive,
        },
      },
    ]
  },
}

interface YearEnd {
  alive: number
  weighted: number
  words: number
}

function add(sum: YearEnd, one: YearEnd): void {
  sum.alive += one.alive
  sum.weighted += one.weighted
  sum.words += one.words
}

async function yearEnd(world: World, policy: Policy): Promise<YearEnd> {
  return liveYear(world, policy, async (year) => {
    const alive = await tiesAlive(year)
    const importance = (id: string): number => STARTING_CIRCLES.find((circle) => circle.id === id)?.importance ?? 1
    const all = [...alive]
    return {
      alive: all.reduce((sum, [, ties]) => sum + ties, 0),
      weighted: all.reduce((sum, [circle, ties]) => sum + ties * importance(circle), 0),
      words: await wordsWritten(year),
    }
  })
}
