import { findRecord, updateRecord } from '#storage/records.ts'
import { questions } from '#storage/questions.ts'
import type { Answering } from './answering.ts'
import { restPerson } from './rest-person.ts'

/** Done: their question is answered; a word of theirs is answered by the entry itself. Passed over, it needs no answer. */
export const wordAnswered: Answering = {
  purposes: ({ aboutId }) => (aboutId === undefined ? [] : ['answered']),
  async done(writer, { prompt, entry }) {
    const question = prompt.aboutId === undefined ? undefined : await findRecord(writer, questions, prompt.aboutId)
    if (question?.state !== 'open') return
    const answer = entry.notes === undefined ? {} : { answer: entry.notes.slice(0, LONGEST_ANSWER) }
    await updateRecord(writer, questions, { ...question, ...answer, state: 'answered', settledOn: entry.day })
  },
  notThisOne: (writer, { prompt, until }) => restPerson(writer, prompt.personId, until),
}

/** As long as a question's answer may be; the entry has the whole. */
const LONGEST_ANSWER = 10_000
