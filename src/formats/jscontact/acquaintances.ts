import type { Finding, FoundPerson, Where } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { chosen, isObject, textIn } from './piece.ts'
import type { JsonObject } from './piece.ts'

/** Who knows whom, as far as both are in the file. Holds a name and an address for each card that has a uid. */
export interface Acquaintances {
  add(card: JsonObject, person: FoundPerson): void
  connections(): Generator<Finding>
}

interface Related {
  readonly where: Where
  readonly uid: string
  readonly otherUid: string
  readonly as: string | undefined
}

/** `relatedTo` names others by their uid: RFC 9553 section 2.1.8. They may come later in the file. */
export function acquaintances(): Acquaintances {
  const people = new Map<string, Stranger>()
  const related: Related[] = []
  return {
    add(card, { where, stranger }) {
      const uid = textIn(card, 'uid')
      if (uid === '') return
      people.set(uid, recognisable(stranger))
      const { relatedTo } = card
      if (!isObject(relatedTo)) return
      for (const [otherUid, relation] of Object.entries(relatedTo)) {
        const words = isObject(relation) ? chosen(relation['relation']) : []
        if (!words.includes('me')) related.push({ where, uid, otherUid, as: words[0]?.slice(0, 100) })
      }
    },
    *connections() {
      for (const { where, uid, otherUid, as } of related) {
        const [one, other] = [people.get(uid), people.get(otherUid)]
        if (one === undefined || other === undefined || uid === otherUid) continue
        yield { kind: 'connection', where, connection: { between: [one, other], ...(as === undefined ? {} : { as }) } }
      }
    },
  }
}

function recognisable({ name, emails, phones }: Stranger): Stranger {
  return {
    name,
    ...(emails === undefined ? {} : { emails: emails.slice(0, 1) }),
    ...(phones === undefined ? {} : { phones: phones.slice(0, 1) }),
  }
}
