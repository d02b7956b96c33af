import { captureEvent } from '#actions/events/capture-event.ts'
import { listEvents } from '#actions/events/list-events.ts'
import type { EventsPage } from '#actions/events/views.ts'
import { candidatesFor } from '#actions/log/candidates.ts'
import type { Context } from '#actions/action.ts'
import { nameKey } from '#book/name-key.ts'
import { UsageError } from '../problem.ts'
import { count, sayDay } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'
import { table } from '../table.ts'

export async function ahead(this: Cli): Promise<void> {
  const page = await this.withBook((context) => carryOut(context, listEvents, {}))
  this.answer(page, (safe) => aheadInWords(this, safe))
}

export interface MetFlags {
  readonly onlySaw: boolean
  readonly write: boolean
}

/** `tendril met "Bee Fair" "Marta Ruiz: keeps bees" "Tom Hale"` */
export async function met(
  this: Cli,
  { onlySaw, write }: MetFlags,
  ...[words, ...lines]: [string, ...string[]]
): Promise<void> {
  if (lines.length === 0) throw new UsageError('Whom? As in: tendril met "Bee Fair" "Marta Ruiz: keeps bees"')
  await this.withBook(async (context) => {
    const event = eventMeant(await carryOut(context, listEvents, {}), words)
    const people = []
    for (const line of lines) people.push({ ...(await lineMeant(context, line)), talked: !onlySaw })
    const followed = people.map((one) => (write ? { ...one, followUp: {} } : one))
    const captured = await carryOut(context, captureEvent, { id: event.id, met: followed })
    this.answer(captured, (safe) =>
      [
        `${safe.event.name}: ${new Intl.ListFormat('en').format(safe.people.map(({ name }) => name))}`,
        ...safe.followUps.map(({ words: promised, day }) => `${promised} by ${sayDay(day)}`),
      ].join('\n'),
    )
    this.mention(`To take it back: tendril undo --step ${captured.step}`)
  })
}

/** The name before a colon or a comma, and what will bring them back to mind. Who bears the very name is meant. */
async function lineMeant(context: Context, typed: string) {
  const at = typed.search(/[:,]/u)
  const name = (at < 0 ? typed : typed.slice(0, at)).trim()
  const line = at < 0 ? '' : typed.slice(at + 1).trim()
  const [one, another] = await candidatesFor(context.storage, name)
  const isKnown = one !== undefined && another === undefined && nameKey(one.name) === nameKey(name)
  return { line, ...(isKnown ? { personId: one.id } : { name }) }
}

/** @throws UsageError naming those that could be meant */
function eventMeant(page: EventsPage, words: string): { readonly id: string } {
  const key = nameKey(words)
  const today = page.ahead.filter(({ of, day }) => of === 'event' && day <= page.today)
  const been = [...today, ...page.toCapture, ...page.been]
  const [one] = been.filter(({ id, name }) => id === words || nameKey(name).startsWith(key))
  if (one !== undefined && key !== '') return one
  const known = been.map(({ name }) => name).join(', ')
  throw new UsageError(
    `No event that has been begins with “${words}”. ${known === '' ? 'To add one: tendril add-event' : `There are: ${known}.`}`,
  )
}

function aheadInWords({ columns, paint }: Cli, page: EventsPage): string {
  const lines = page.ahead.map(({ of, name, day, until, time, city }) => [
    until === undefined || until === day ? day : `${day} to ${until}`,
    time,
    of === 'trip' ? `In ${name}` : name,
    of === 'trip' ? undefined : city,
  ])
  const waiting = page.toCapture.length
  const shown =
    lines.length === 0 ? 'Nothing is ahead.' : table(['Day', 'At', 'What', 'City'], lines, { columns, paint })
  if (waiting === 0) return shown
  return `${shown}\n\n${paint.quiet(`${count(waiting, 'event')} to look back on: tendril met --help`)}`
}
