import type { Context } from '#actions/action.ts'
import { listPromises, type PromiseRow } from '#actions/promises/list-promises.ts'
import { putOffPromise } from '#actions/promises/put-off-promise.ts'
import { settlePromise } from '#actions/settle-promise.ts'
import { addDays } from '#book/day.ts'
import { Refusal } from '#book/refusal.ts'
import type { Paint } from '../paint.ts'
import { oneLine } from '../safe-text.ts'
import { carryOut, type Cli } from '../session.ts'
import { personMeant } from '../whom.ts'

export interface PromisesFlags {
  readonly all: boolean
  readonly keep?: number
  readonly drop?: number
  readonly putOff?: number
  readonly until?: string
}

const PUT_OFF_DAYS = 7

/** Promises on a terminal, the late ones first; a number keeps one, lets it go or puts it off. */
export async function promises(this: Cli, flags: PromisesFlags, ...name: string[]): Promise<void> {
  await this.withBook(async (context) => {
    const about = name.length === 0 ? {} : { personId: (await personMeant(this, context, name.join(' '))).id }
    const standing = flags.all ? {} : { standing: ['late' as const, 'open' as const] }
    const show = () => carryOut(context, listPromises, { ...about, ...standing })
    const before = await show()
    const step = await change(context, before.promises, flags)
    const shown = step === undefined ? before : await show()
    this.answer(shown, (safe) => inWords(safe.promises, this.paint))
    if (step !== undefined) this.mention(`\nTo take it back: tendril undo --step ${step}`)
  })
}

async function change(
  context: Context,
  rows: readonly PromiseRow[],
  { keep, drop, putOff, until }: PromisesFlags,
): Promise<number | undefined> {
  const number = keep ?? drop ?? putOff
  if (number === undefined) return undefined
  const row = rows[number - 1]
  if (row === undefined) throw new Refusal('not-found', `There is no promise ${number}; see: tendril promises`)
  const { id, version } = row
  if (putOff !== undefined) {
    const day = until ?? addDays(await context.today(), PUT_OFF_DAYS)
    return (await carryOut(context, putOffPromise, { id, version, until: day })).step
  }
  return (await carryOut(context, settlePromise, { id, version, state: keep === undefined ? 'dropped' : 'kept' })).step
}

const WHOSE = { mine: 'you said you would', invited: 'invited you to', theirs: 'said they would' } as const

function inWords(rows: readonly PromiseRow[], paint: Paint): string {
  if (rows.length === 0)
    return 'Nothing is promised. What you write down with tendril log is caught: “promised to send the talk by Friday”.'
  return rows
    .map(({ name, whose, words, inWords: standing }, at) => {
      const said = whose === 'mine' ? `To ${oneLine(name)}, ${WHOSE.mine}` : `${oneLine(name)} ${WHOSE[whose]}`
      return `${String(at + 1).padStart(2)}  ${said}: “${oneLine(words)}” ${paint.quiet(`(${standing})`)}`
    })
    .join('\n')
}
