import { showSeason } from '#actions/season/show-season.ts'
import { showYear } from '#actions/season/show-year.ts'
import { seasonInWords, yearInWords } from '../print-season.ts'
import { carryOut, type Cli } from '../session.ts'

export interface SeasonFlags {
  readonly on?: string
  readonly year?: number
}

/** The look at a quarter, or at a whole year. */
export async function season(this: Cli, { on, year }: SeasonFlags): Promise<void> {
  await this.withBook(async (context) => {
    if (year !== undefined) this.answer(await carryOut(context, showYear, { year }), (safe) => yearInWords(safe, this))
    else {
      const look = await carryOut(context, showSeason, on === undefined ? {} : { season: on })
      this.answer(look, (safe) => seasonInWords(safe, this))
    }
  })
}
