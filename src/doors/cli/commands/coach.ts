import { coachLetter } from '#actions/writing/coach-letter.ts'
import { letterIn } from '../letter-text.ts'
import { judgementInWords } from '../print-judgement.ts'
import { safeText } from '../safe-text.ts'
import { carryOut, type Cli } from '../session.ts'
import { personMeant } from '../whom.ts'

export interface CoachFlags {
  readonly person?: string
  readonly language?: string
  readonly months?: number
  readonly all: boolean
}

/** What a letter may do to its reader. Reads a file or standard input, and keeps nothing. */
export async function coach(this: Cli, { person, language, months, all }: CoachFlags, file: string): Promise<void> {
  const text = await letterIn(this, file)
  await this.withBook(async (context) => {
    const whom = person === undefined ? {} : { personId: (await personMeant(this, context, person)).id }
    const judged = await carryOut(context, coachLetter, {
      text,
      ...whom,
      ...(language === undefined ? {} : { language }),
      ...(months === undefined ? {} : { monthsSilent: months }),
    })
    this.answer(judged, (safe) => judgementInWords(safe, { paint: this.paint, text: safeText(text), all }))
  })
}
