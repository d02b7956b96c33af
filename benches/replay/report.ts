import type { Interval } from './bootstrap.ts'
import type { Measured } from './measure.ts'
import { REPLAY_SETS } from './sets.ts'

/** The measured set as a table for people, beside what the evidence found. */
export function reportOf(measured: Measured): string {
  const wanted = REPLAY_SETS.find((set) => set.name === measured.set)?.wanted
  const rows = Object.entries(measured.kept).map(([policy, { weighted, count, notes }]) => {
    return `  ${policy.padEnd(24)}${weighted.toFixed(3)}   ${count.toFixed(3)}   ${notes.toFixed(0).padStart(5)}`
  })
  const { calendar, sinceLast } = measured.against
  return [
    `${measured.set}, ${String(measured.draws)} draws`,
    `  ${'alive after the year'.padEnd(24)}weighted count   notes`,
    ...rows,
    `  the plan against calendar reminders:  kept ${say(calendar.kept)}  saved ${say(calendar.saved)}`,
    ...(wanted === undefined ? [] : [`    ${verdict(calendar.kept, wanted.calendar)}`]),
    `  the plan against since last contact:  kept ${say(sinceLast.kept)}  saved ${say(sinceLast.saved)}`,
    ...(wanted === undefined ? [] : [`    ${verdict(sinceLast.kept, wanted.sinceLast)}`]),
    '',
  ].join('\n')
}

function say({ value, low, high }: Interval): string {
  return `×${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`
}

function verdict({ value, low, high }: Interval, [theirs, from, to]: readonly [number, number, number]): string {
  const found = `the evidence has ×${theirs.toFixed(3)} [${from.toFixed(3)}, ${to.toFixed(3)}]`
  if (value >= from && value <= to) return `${found}: reproduced`
  return high >= from && low <= to ? `${found}: the intervals overlap` : `${found}: not reproduced`
}
