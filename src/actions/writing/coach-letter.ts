import { z } from 'zod'
import { SKELETON_KINDS } from '#advice/skeletons/index.ts'
import { RecordId } from '#book/record.ts'
import { readSettings } from '#storage/settings.ts'
import { action } from '../action.ts'
import { readBetweenUs } from './between-us.ts'
import { judgeFor, judgeWords, offered, type Judged } from './judging.ts'

/** The kinds of letter, in the words of the API. */
export const LetterKindName = z.enum(['other', ...SKELETON_KINDS])

const DAYS_A_MONTH = 365.25 / 12

export const coachLetter = action({
  name: 'coach-letter',
  summary: 'What a letter may do to its reader: why, what they may hear, what would be smaller, and what is missing',
  effect: 'reads',
  input: z.strictObject({
    /** Whom it is for; without one the words are judged alone. */
    personId: RecordId.optional(),
    text: z.string().max(100_000),
    /** ISO 639-1; the words tell, when left out. */
    language: z.string().max(10).optional(),
    kind: LetterKindName.default('other'),
    /** The draft that this is, so that it is not counted beside itself. */
    draftId: RecordId.optional(),
    /** How long the silence was, for somebody who is not in the book. */
    monthsSilent: z.int().min(0).max(1200).optional(),
  }),

  async run({ storage, today }, { personId, monthsSilent, kind, text, language, draftId }): Promise<Judged> {
    const letter = { text, ...(language === undefined ? {} : { language }) }
    if (personId !== undefined) {
      const between = await readBetweenUs(storage, personId, await today())
      return judgeFor(storage, between, { ...letter, kind, ...(draftId === undefined ? {} : { draftId }) })
    }
    const days = monthsSilent === undefined ? {} : { daysSinceLastContact: Math.round(monthsSilent * DAYS_A_MONTH) }
    const judgement = judgeWords(letter, days, await readSettings(storage))
    return { judgement, notices: [], skeletonOffered: offered(judgement, kind, undefined) }
  },
})
