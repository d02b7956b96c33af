import { dayOf } from '#book/day.ts'
import type { Day, Instant } from '#book/day.ts'
import type { About, Finding, Where } from '#book/finding.ts'
import { isRoleMailbox } from '#book/match-keys.ts'
import type { Stranger } from '#book/person.ts'
import { ownCopy } from './names.ts'
import { signatureIn } from './signature.ts'
import type { Signed } from './signature.ts'

/** Who wrote a letter, and when. */
export interface Writing {
  readonly by: Stranger
  readonly where: Where
  readonly at: Instant
  readonly sourceKey: string
}

/** Collects what people write below their letters. Of each only the newest is offered: the others were true once. */
export class Offers {
  readonly #about: Pick<About, 'country' | 'timeZone'>
  readonly #newest = new Map<string, Pick<Writing, 'where' | 'at' | 'sourceKey'> & { readonly signed: Signed }>()

  constructor(about: Pick<About, 'country' | 'timeZone'>) {
    this.#about = about
  }

  /** `words` are the writer's own, without quotations. */
  look(words: string, { by, where, at, sourceKey }: Writing): void {
    const address = by.emails?.[0]?.address
    if (address === undefined) return
    const known = this.#newest.get(address)
    if (known !== undefined && `${known.at} ${known.sourceKey}` > `${at} ${sourceKey}`) return
    const signed = signatureIn(words, { name: by.name.full, address, country: this.#about.country })
    if (signed === undefined || isRoleMailbox(address)) return
    this.#newest.set(address, { where, at, sourceKey: ownCopy(sourceKey), signed: structuredClone(signed) })
  }

  findings(strangerOf: (address: string) => Stranger): Finding[] {
    return Array.from(this.#newest, ([address, { where, at, signed }]) => ({
      kind: 'offer',
      where,
      offer: {
        stranger: { ...strangerOf(address), ...signed },
        from: `signature of ${inWords(dayOf(at, this.#about.timeZone))}`,
      },
    }))
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function inWords(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}
