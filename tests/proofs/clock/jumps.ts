import { addDays, wallClock } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { openWebServer } from '../../outside/web-server.ts'
import { clockedBook } from './clocked-book.ts'
import type { ClockedBook } from './clocked-book.ts'
import { startOf } from './zones.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What a wrong clock shows at a true moment. */
export const JUMPS: Readonly<Record<string, (truly: number) => number>> = {
  'two hours back': (truly) => truly - 2 * HOUR,
  'two hours ahead': (truly) => truly + 2 * HOUR,
  'a year ahead': (truly) => truly + 365 * DAY,
  'a year back': (truly) => truly - 365 * DAY,
  '1970': (truly) => truly % (200 * DAY),
}

export interface Scenario {
  readonly timeZone: string
  /** A day on which the clock there changes. */
  readonly change: Day
  readonly jump: string
  /** The hour of the digest there. */
  readonly at: string
}

export interface Told {
  readonly faults: readonly string[]
  readonly digests: number
}

/** How often the clock is looked at in these days. */
const STEP = 10 * MINUTE
const WRONG_FOR = 6 * HOUR

/**
 * Five days around a change of the clocks, with a clock that jumps half an hour after the digest of the third and is put
 * right six hours later, and a program that is stopped and started in between. Each true day has to bring one digest,
 * on that day there, and no day ever two.
 */
export async function clockJumps({ timeZone, change, jump, at }: Scenario): Promise<Told> {
  let shown = 0
  const came: { readonly day: Day; readonly wall: string }[] = []
  await using server = await openWebServer(({ body }) => {
    const { day } = JSON.parse(String(body)) as { day: Day }
    came.push({ day, wall: wallClock(new Date(shown), timeZone) })
    return { status: 204 }
  })
  const start = startOf(addDays(change, -1), timeZone)
  const book = await clockedBook({ at: new Date(start).toISOString(), timeZone })
  const faults: string[] = []
  try {
    await fill(book, { url: server.url, at })
    const end = startOf(addDays(change, 3), timeZone)
    const jumpsAt = firstAt(startOf(change, timeZone), `${change}T${at}`, timeZone) + 30 * MINUTE
    for (let truly = start; truly < end; truly += STEP) {
      const isWrong = truly >= jumpsAt && truly < jumpsAt + WRONG_FOR
      shown = isWrong ? (JUMPS[jump]?.(truly) ?? truly) : truly
      await book.at(new Date(shown).toISOString())
      if (truly - jumpsAt >= HOUR && truly - jumpsAt < HOUR + STEP) await book.restart()
    }
    faults.push(...wrongAbout(came, { change, at }), ...book.logged)
  } finally {
    await book.close()
  }
  const where = `${timeZone}, ${change} at ${at}, ${jump}`
  return { faults: faults.map((fault) => `${where}: ${fault}`), digests: came.length }
}

function wrongAbout(
  came: readonly { readonly day: Day; readonly wall: string }[],
  { change, at }: Pick<Scenario, 'at' | 'change'>,
): string[] {
  const days = came.map(({ day }) => day)
  const twice = days.filter((day, place) => days.indexOf(day) !== place).map((day) => `two digests of ${day}`)
  const elsewhere = came
    .filter(({ day, wall }) => !wall.startsWith(day))
    .map(({ day, wall }) => `${day} came at ${wall}`)
  const early = came.filter(({ wall }) => wall.slice(11) < at).map(({ wall }) => `too early: ${wall}`)
  const wanted = [-1, 0, 1, 2].map((days) => addDays(change, days))
  const missing = wanted.filter((day) => !days.includes(day)).map((day) => `no digest of ${day}`)
  return [...twice, ...elsewhere, ...early, ...missing]
}

/** A promise that is always due, so that there is something to say in every year. */
async function fill({ act, at: look, context }: ClockedBook, { url, at }: { url: string; at: string }): Promise<void> {
  const { settings } = await act('overview', {})
  const change = { quietHours: { from: '12:00', until: '12:00' }, quietDays: [], reviewDay: 7 }
  await act('change-settings', { version: settings.version, change })
  const { person } = await act('add-person', { name: 'Ada Lovelace', place: 'network', circleId: 'inner' })
  await act('make-promise', { personId: person.id, whose: 'mine', words: 'send the talk', day: '1970-01-01' })
  await act('set-up-reminder-channel', { road: 'webhook', config: { url }, at })
  await act('switch-reminder-channel', { road: 'webhook', isOn: true })
  await look(context.now())
}

/** The first moment, in steps, from which the clock there shows a time or a later one. */
function firstAt(from: number, wall: string, timeZone: string): number {
  let at = from
  while (wallClock(new Date(at), timeZone) < wall) at += STEP
  return at
}
