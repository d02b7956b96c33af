import { z } from 'zod'
import { nameKey } from '#book/name-key.ts'
import { KindOfTie, PersonFacts } from '#book/person.ts'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { people } from '#storage/people.ts'
import { findRecords, updateRecord } from '#storage/records.ts'
import { knownPeople } from './placing.ts'
import { action } from './action.ts'

const Tags = z.array(PersonFacts.shape.tags.unwrap().element).max(20).default([])
const Kinds = z.array(KindOfTie).max(20).default([])

export const tagPeople = action({
  name: 'tag-people',
  summary: 'Gives people tags and kinds of tie, or takes these off them',
  effect: 'writes',
  input: z.strictObject({
    ids: z.array(RecordId).min(1).max(50_000),
    addTags: Tags,
    removeTags: Tags,
    addKinds: Kinds,
    removeKinds: Kinds,
  }),

  async run({ storage, today }, { ids, addTags, removeTags, addKinds, removeKinds }) {
    const said = [...addTags, ...removeTags, ...addKinds, ...removeKinds]
    if (said.length === 0) throw new Refusal('invalid', 'Say which tags or kinds of tie to give or to take off')
    const found = await knownPeople(storage, ids)
    const who = found.length === 1 ? (found[0]?.name.full ?? '') : `${found.length} people`
    return storage.write({ label: `Tagged ${who}: ${said.join(', ')}`, today: await today() }, async (writer) => {
      let changed = 0
      for (const person of await findRecords(writer, people, ids)) {
        const saved = await updateRecord(writer, people, {
          ...person,
          tags: withWords(person.tags, { add: addTags, remove: removeTags }),
          kinds: withWords(person.kinds, { add: addKinds, remove: removeKinds }),
        })
        if (saved.version !== person.version) changed += 1
      }
      return { changed, step: writer.step }
    })
  },
})

/** Each word once, however it is written; what is there keeps the way it is written. */
function withWords(
  words: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): string[] {
  const gone = new Set(remove.map(nameKey))
  const kept = words.filter((word) => !gone.has(nameKey(word)))
  const there = new Set(kept.map(nameKey))
  for (const word of add) {
    if (there.has(nameKey(word))) continue
    there.add(nameKey(word))
    kept.push(word)
  }
  return kept
}
