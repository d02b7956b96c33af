import type { Question } from '#book/question.ts'
import type { RecordId, Stored, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { questions } from '#storage/questions.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import type { Context } from '../action.ts'

interface Settled {
  readonly id: RecordId
  readonly version: Version
  readonly state: 'answered' | 'dropped'
  readonly answer?: string
}

const LABELS = { answered: 'A question was answered', dropped: 'Let a question go' } as const

/** @throws Refusal `conflict` where the question is no longer open */
export async function settleQuestion(
  { storage, today }: Context,
  { id, version, state, answer }: Settled,
): Promise<{ question: Stored<Question>; step: number }> {
  const day = await today()
  return storage.write({ label: LABELS[state], today: day }, async (writer) => {
    const found = await getRecord(writer, questions, id)
    if (found.state !== 'open') throw new Refusal('conflict', 'This question is no longer open')
    const said = answer === undefined || answer.trim() === '' ? {} : { answer: answer.trim() }
    const settled = { ...found, ...said, version, state, settledOn: day }
    return { question: await updateRecord(writer, questions, settled), step: writer.step }
  })
}
