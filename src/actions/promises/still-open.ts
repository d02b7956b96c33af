import { z } from 'zod'
import type { Day } from '#book/day.ts'
import { PromiseMade } from '#book/promise.ts'
import { Question } from '#book/question.ts'
import { RecordId } from '#book/record.ts'
import type { Stored } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { promises as promiseTable } from '#storage/promises.ts'
import { questions as questionTable } from '#storage/questions.ts'
import { createRecord, getRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'

/** What a line or a form leaves open, beside what happened. */
export const StillOpenInput = {
  promises: z
    .array(
      z.strictObject({
        ...PromiseMade.pick({ whose: true, words: true, day: true, repeats: true }).shape,
        personId: RecordId.optional(),
      }),
    )
    .max(20)
    .default([]),
  questions: z
    .array(z.strictObject({ ...Question.pick({ whose: true, words: true }).shape, personId: RecordId.optional() }))
    .max(20)
    .default([]),
}
type StillOpen = z.output<z.ZodObject<typeof StillOpenInput>>

interface Occasion {
  readonly about: { readonly id?: RecordId; readonly personIds: readonly RecordId[]; readonly day: Day }
  readonly newId: () => RecordId
}

/**
 * Writes down promises and questions, in the step that is being written.
 * @throws Refusal `not-found` for somebody who is not in the book
 */
export async function keepStillOpen(
  writer: Writer,
  { promises, questions }: StillOpen,
  { about, newId }: Occasion,
): Promise<{ promises: Stored<PromiseMade>[]; questions: Stored<Question>[] }> {
  const made: Stored<PromiseMade>[] = []
  for (const { personId = about.personIds[0], ...promise } of promises) {
    const whom = await getRecord(writer, people, personId ?? '')
    const whole = PromiseMade.parse({ ...promise, id: newId(), personId: whom.id })
    made.push(await createRecord(writer, promiseTable, whole))
  }
  const put: Stored<Question>[] = []
  for (const { personId = about.personIds[0], ...question } of questions) {
    const whom = await getRecord(writer, people, personId ?? '')
    const heard = { id: newId(), personId: whom.id, askedOn: about.day }
    const inEntry = about.id === undefined ? {} : { interactionId: about.id }
    put.push(await createRecord(writer, questionTable, Question.parse({ ...question, ...heard, ...inEntry })))
  }
  return { promises: made, questions: put }
}
