import type { Finding } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { meFound, personFound, problem } from '../found.ts'
import type { Contact } from './contact.ts'
import { LONGEST_NOTES, strangerOf } from './person.ts'
import { notesOf } from './words.ts'

/** Everybody in the export, by the name that the rest of it uses for them. */
export class People {
  readonly #strangersByKey = new Map<string, Stranger | undefined>()
  readonly #ownerKeys: ReadonlySet<string>

  constructor(ownerKeys: ReadonlySet<string>) {
    this.#ownerKeys = ownerKeys
  }

  /** What the export says about one more contact: a person, or the owner themselves. */
  add(contact: Contact): Finding[] {
    const stranger = strangerOf(contact)
    this.#strangersByKey.set(contact.key, stranger)
    const { where, fields, photo } = contact
    if (stranger === undefined) return [problem(where, 'This contact has no name.')]
    if (this.isOwner(contact.key)) return [meFound(where, stranger)]
    const found = personFound(where, stranger)
    if (found.kind !== 'person') {
      this.#strangersByKey.set(contact.key, undefined)
      return [found]
    }
    const cadenceDays = fields.number('stay_in_touch_frequency') ?? 0
    const hasCadence = Number.isInteger(cadenceDays) && cadenceDays >= 1 && cadenceDays <= 3650
    const person = {
      ...found,
      ...(hasCadence ? { cadenceDays } : {}),
      ...(photo === undefined ? {} : { photo }),
    }
    return [person, ...tooMuch(contact)]
  }

  isOwner(key: string): boolean {
    return this.#ownerKeys.has(key)
  }

  /** Everybody else of these, each by the very object that stands in the person's own finding. */
  othersAmong(keys: readonly string[]): Stranger[] {
    const others = keys.filter((key) => !this.isOwner(key)).map((key) => this.#strangersByKey.get(key))
    return [...new Set(others.filter((stranger) => stranger !== undefined))]
  }
}

function tooMuch(contact: Contact): Finding[] {
  if (notesOf(contact).length <= LONGEST_NOTES) return []
  return [problem(contact.where, `Only the first ${LONGEST_NOTES.toLocaleString('en')} letters of their notes fit.`)]
}
