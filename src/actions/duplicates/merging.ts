import { mergePeople as mergedFacts } from '#book/duplicates-merge.ts'
import type { MergeChoices } from '#book/duplicates-merge.ts'
import type { MatchAnswer } from '#book/match-answer.ts'
import { Person } from '#book/person.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { answersAbout, matchAnswers } from '#storage/match-answers.ts'
import { people } from '#storage/people.ts'
import { allRecords, deleteRecord, getRecord, updateRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Writer } from '#storage/storage.ts'
import { moveReferences } from './references.ts'

export interface Merge {
  readonly keep: RecordId
  readonly other: RecordId
  readonly take?: MergeChoices
}

/** Makes two people one within a step: the facts of both, and everything that named either. */
export type MergeInto = (merge: Merge) => Promise<Stored<Person>>

/** What every merge of a step needs, looked up once. */
export async function mergerOf(
  writer: Writer,
  { newId, isBulk }: { readonly newId: () => RecordId; readonly isBulk: boolean },
): Promise<MergeInto> {
  const { country } = await readSettings(writer)
  const circles = await listCircles(writer)
  const orderOfCircle = (id: RecordId) => circles.find((circle) => circle.id === id)?.order ?? Infinity
  const answers = isBulk ? await answersByPerson(writer) : undefined
  return async ({ keep: keepId, other: otherId, take = {} }) => {
    const keep = await getRecord(writer, people, keepId)
    const other = await getRecord(writer, people, otherId)
    const merged = Person.parse(mergedFacts(keep, other, { country, orderOfCircle, take }))
    await moveReferences({
      writer,
      keep,
      other,
      country,
      newId,
      photoOf: take.photo === 'other' ? 'other' : 'keep',
      answersAbout: async (id) => answers?.get(id) ?? (answers === undefined ? answersAbout(writer, id) : []),
    })
    answers?.delete(otherId)
    await deleteRecord(writer, people, other)
    return updateRecord(writer, people, { ...merged, version: keep.version })
  }
}

async function answersByPerson(writer: Writer): Promise<Map<RecordId, Stored<MatchAnswer>[]>> {
  return Map.groupBy(await allRecords(writer, matchAnswers), ({ personId }) => personId)
}
