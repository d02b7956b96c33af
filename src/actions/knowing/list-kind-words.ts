import { z } from 'zod'
import type { KindWord } from '#book/kind-word.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { kindWords } from '#storage/kind-words.ts'
import { people } from '#storage/people.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import { action } from '../action.ts'

export interface KindWordSaid extends Stored<KindWord> {
  readonly name: string
  /** Whether they would speak for the owner. */
  readonly isAdvocate: boolean
}

export const listKindWords = action({
  name: 'list-kind-words',
  summary: 'What people said of you that was good, with who said it and when; the newest first',
  effect: 'reads',
  input: z.strictObject({}),

  async run({ storage }): Promise<{ kindWords: KindWordSaid[] }> {
    const kept = await allRecords(storage, kindWords)
    const saidBy = await findRecords(storage, people, [...new Set(kept.map(({ personId }) => personId))])
    const personById = new Map<RecordId, (typeof saidBy)[number]>(saidBy.map((person) => [person.id, person]))
    const said = kept.flatMap((kindWord) => {
      const person = personById.get(kindWord.personId)
      if (person === undefined || person.place === 'archive') return []
      return [{ ...kindWord, name: person.name.full, isAdvocate: person.advocate === true }]
    })
    return { kindWords: said.toSorted((one, other) => ((one.day ?? '') < (other.day ?? '') ? 1 : -1)) }
  },
})
