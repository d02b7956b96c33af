import { moreForToday } from '#actions/more-for-today.ts'
import { openDay } from '#actions/open-day.ts'
import { todayInWords } from '../print-today.ts'
import { carryOut, type Cli } from '../session.ts'

export interface TodayFlags {
  readonly minutes?: number
  readonly more: boolean
}

/** Opens the day, so that the cards and their numbers stay; asking again shows the same day. */
export async function today(this: Cli, { minutes, more }: TodayFlags): Promise<void> {
  const input = minutes === undefined ? {} : { minutes }
  const view = await this.withBook((context) =>
    more ? carryOut(context, moreForToday, input) : carryOut(context, openDay, input),
  )
  this.answer(view, (safe) => todayInWords(safe, this.paint))
}
