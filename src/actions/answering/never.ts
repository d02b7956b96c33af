import { SUGGESTION_KINDS } from '#advice/suggestions/index.ts'
import { Refusal } from '#book/refusal.ts'
import type { Prompt } from '#book/prompt.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'

/** `person`: kept and never suggested. `kind`: suggested, though never for this. */
export type NeverWhat = 'kind' | 'person'

/** @throws Refusal `invalid` for a promise, which is kept or let go and never hidden */
export async function neverAgain(writer: Writer, { kind, personId }: Prompt, what: NeverWhat): Promise<void> {
  const person = await getRecord(writer, people, personId)
  if (what === 'person') {
    await updateRecord(writer, people, { ...person, doNotSuggest: true })
    return
  }
  if (SUGGESTION_KINDS[kind]?.always === true) {
    throw new Refusal('invalid', 'A promise always shows. Keep it, put it off, or let it go on their page')
  }
  const neverSuggest = [...new Set([...(person.neverSuggest ?? []), kind])]
  await updateRecord(writer, people, { ...person, neverSuggest })
}
