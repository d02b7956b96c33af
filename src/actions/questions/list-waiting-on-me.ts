import { z } from 'zod'
import { questionWaits, waitsSince } from '#advice/promises/waiting.ts'
import type { Day } from '#book/day.ts'
import type { Question } from '#book/question.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { plannedTies } from '#storage/planned-ties.ts'
import { questions } from '#storage/questions.ts'
import { recordsInState } from '#storage/records-naming.ts'
import { action } from '../action.ts'
import { withNames } from '../promises/naming.ts'

export interface WaitingOnMe {
  /** Their open questions of three days and more, the oldest first. */
  readonly questions: readonly (Stored<Question> & { readonly name: string })[]
  /** Whose last word is unanswered, for three days to two months; the latest first, while an answer is easy. */
  readonly messages: readonly { readonly personId: RecordId; readonly name: string; readonly since: Day }[]
}

export const listWaitingOnMe = action({
  name: 'list-waiting-on-me',
  summary: 'Who waits for the owner: their open questions, and their last words without an answer for three days',
  effect: 'reads',
  input: z.strictObject({ limit: z.int().min(1).max(200).default(20) }),

  async run({ storage, today }, { limit }): Promise<WaitingOnMe> {
    const now = await today()
    const open = await recordsInState(storage, questions, ['open'])
    const asked = open
      .filter((question) => questionWaits(question, now))
      .toSorted((one, other) => one.askedOn.localeCompare(other.askedOn))
    const messages: WaitingOnMe['messages'][number][] = []
    for (const { personId, name, tie } of await plannedTies(storage, now)) {
      const since = waitsSince(tie, now)
      if (since !== undefined) messages.push({ personId, name, since })
    }
    messages.sort((one, other) => other.since.localeCompare(one.since))
    return { questions: await withNames(storage, asked.slice(0, limit)), messages: messages.slice(0, limit) }
  },
})
