import type { ActionOutput } from '#actions/index.ts'
import { fromToday } from '../../words/days.ts'

export type Road = ActionOutput<'list-reminder-channels'>['roads'][number]

/** How a road stands, in one sentence or two. */
export function standing(road: Road, today: string): string {
  if (!road.isSetUp) return 'Off.'
  const way = road.destinations.length === 0 ? '' : ` By way of ${road.destinations.join(', ')}.`
  if (!road.isOn) return `Set up, and off.${way}`
  const when = road.comesAt === road.at ? road.comesAt : `${road.comesAt}, when your quiet hours end`
  const last = road.lastSent === undefined ? '' : ` Last came ${fromToday(road.lastSent.day, today)}.`
  return `Comes at ${when}.${way}${last}`
}

/** What is wrong with it, and since when; nothing when all is well. */
export function trouble({ failing, isOn, lastTry }: Road, today: string): string | undefined {
  if (failing !== undefined && isOn)
    return `Nothing has surely arrived since ${fromToday(failing.since, today)}: ${failing.why}`
  if (lastTry === undefined || lastTry.state === 'sent') return undefined
  return `The last try did not arrive: ${lastTry.why ?? ''}`
}

/** What a try came to, for the foot of the window. */
export function tried({ state, why }: { readonly state: string; readonly why?: string }): string {
  if (state === 'sent') return 'It was sent. It should be there in a moment.'
  return state === 'may-have-been-sent' ? `It may have arrived: ${why ?? ''}` : `It did not leave: ${why ?? ''}`
}
