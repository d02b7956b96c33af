import { Refusal } from '#book/refusal.ts'
import { keepSecret, secretNames } from '#storage/secrets.ts'
import type { Context } from '../action.ts'

/** Lies beside the book, so that no export, import or undo takes it away. */
const MARK = 'this is the demo'

/** Marks a book as made up: nothing ever leaves it, however it is opened later (P9). */
export async function markAsDemo({ storage, now }: Pick<Context, 'storage' | 'now'>): Promise<void> {
  await keepSecret(storage, { name: MARK, value: 'yes', now: now() })
}

export async function isDemo({ storage }: Pick<Context, 'storage'>): Promise<boolean> {
  return (await secretNames(storage)).has(MARK)
}

/** @throws Refusal `not-allowed` in the demo, whose people are made up and whose addresses are nobody's */
export async function refuseInDemo(context: Pick<Context, 'storage'>): Promise<void> {
  if (!(await isDemo(context))) return
  throw new Refusal(
    'not-allowed',
    'This is the demo: nothing is ever sent from it. Open a book of your own to try this',
  )
}
