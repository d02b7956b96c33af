import type { Context } from '#actions/action.ts'
import { finishWeekStep } from '#actions/week/finish-week-step.ts'
import { finishWeek } from '#actions/week/finish-week.ts'
import { showWeek } from '#actions/week/show-week.ts'
import type { WeekView } from '#actions/week/views.ts'
import { weedPerson } from '#actions/week/weed-person.ts'
import { Refusal } from '#book/refusal.ts'
import { weekInWords } from '../print-week.ts'
import { carryOut, type Cli } from '../session.ts'

export interface WeekFlags {
  readonly of?: string
  readonly step?: string
  readonly done?: string
  readonly keep?: number
  readonly lower?: number
  readonly archive?: number
  readonly finish: boolean
}

/** The look at the week on a terminal: all of it, or one step; a word on a weed, a step that is done, the end. */
export async function week(this: Cli, flags: WeekFlags): Promise<void> {
  await this.withBook(async (context) => {
    const view = await carryOut(context, showWeek, showing(flags))
    const steps = await change(context, view, flags)
    const after = steps.length === 0 ? view : await carryOut(context, showWeek, showing(flags))
    this.answer(after, (safe) => weekInWords(safe, this.paint))
    for (const step of steps) this.mention(`To take it back: tendril undo --step ${step}`)
  })
}

/** Both are checked by the action, which says what is wrong with them. */
function showing({ of, step }: WeekFlags): object {
  return { ...(of === undefined ? {} : { week: of }), ...(step === undefined ? {} : { step }) }
}

async function change(context: Context, { weed = [] }: WeekView, flags: WeekFlags): Promise<number[]> {
  const taken: number[] = []
  const note = async (write: Promise<{ readonly step: number }>) => void taken.push((await write).step)
  const week = flags.of === undefined ? {} : { week: flags.of }
  for (const what of ['keep', 'lower', 'archive'] as const) {
    const number = flags[what]
    if (number === undefined) continue
    const personId = weed[number - 1]?.personId
    if (personId === undefined)
      throw new Refusal('not-found', `There is no number ${number} to weed; tendril week shows them`)
    await note(carryOut(context, weedPerson, { personId, what }))
  }
  if (flags.done !== undefined) {
    const input = { ...week, step: flags.done }
    await note(finishWeekStep.run(context, finishWeekStep.input.parse(input)))
  }
  if (flags.finish) await note(carryOut(context, finishWeek, week))
  return taken
}
