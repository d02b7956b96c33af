import type { Person } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { nameKey } from '#book/name-key.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { recordPages } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'

/** Where somebody else's page names a person: it is the other's record, so it is shown and left to the owner. */
export interface Mention {
  readonly personId: RecordId
  readonly name: string
  /** A few words around it. */
  readonly words: string
}

const MOST_MENTIONS = 100
const WORDS_AROUND = 60

/** Who else's notes, stories and entries name this person by their full name. */
export async function mentionsOf(reader: Reader, person: Person): Promise<Mention[]> {
  const wanted = nameKey(person.name.full)
  const found: Mention[] = []
  if (wanted === '') return found
  const look = (owner: { readonly id: RecordId; readonly name: string }, text: string | undefined) => {
    if (text === undefined || found.length >= MOST_MENTIONS || !nameKey(text).includes(wanted)) return
    found.push({ personId: owner.id, name: owner.name, words: around(text, person.name.full) })
  }
  const nameById = new Map<RecordId, string>()
  for await (const page of recordPages(reader, people)) {
    for (const other of page) {
      nameById.set(other.id, other.name.full)
      if (other.id === person.id) continue
      const { throughWhom, aboutWhat, hook } = other.howWeMet
      const owner = { id: other.id, name: other.name.full }
      for (const text of [other.notes, other.privateNotes, other.whyTheyMatter, throughWhom, aboutWhat, hook])
        look(owner, text)
    }
  }
  for await (const page of recordPages(reader, interactions)) {
    for (const { personIds, subject, notes, whatTheyTold, whatITold } of page) {
      const other = personIds.find((id) => id !== person.id)
      if (other === undefined) continue
      for (const text of [subject, notes, whatTheyTold, whatITold])
        look({ id: other, name: nameById.get(other) ?? '' }, text)
    }
  }
  return found
}

function around(text: string, name: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(name.toLowerCase()))
  const [from, to] = [Math.max(0, at - WORDS_AROUND), at + name.length + WORDS_AROUND]
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
