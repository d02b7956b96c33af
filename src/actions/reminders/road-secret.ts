import type { ReminderRoad } from '#book/reminder-channel.ts'
import { forgetSecret, keepSecret, readSecret } from '#storage/secrets.ts'
import type { Storage } from '#storage/storage.ts'
import type { Context } from '../action.ts'

interface Kept {
  /** The host that it was typed in for; it is shown to no other. */
  readonly destination: string
  readonly secret: Readonly<Record<string, unknown>>
}

/**
 * The password or token of a road, bound to the host for which it was entered: whoever changes the address has to enter
 * it again, so that it never reaches another machine.
 */
export async function readRoadSecret(
  storage: Storage,
  road: ReminderRoad,
  destination: string | undefined,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const kept = await readSecret(storage, nameOf(road))
  if (kept === undefined) return undefined
  const { destination: enteredFor, secret } = JSON.parse(kept) as Kept
  return enteredFor === destination ? secret : undefined
}

export async function keepRoadSecret(
  { storage, now }: Pick<Context, 'storage' | 'now'>,
  road: ReminderRoad,
  kept: Kept,
): Promise<void> {
  await keepSecret(storage, { name: nameOf(road), value: JSON.stringify(kept), now: now() })
}

export async function forgetRoadSecret(storage: Storage, road: ReminderRoad): Promise<void> {
  await forgetSecret(storage, nameOf(road))
}

function nameOf(road: ReminderRoad): string {
  return `road ${road}`
}
