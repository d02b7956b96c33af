import type { Finding } from '#book/finding.ts'
import { leftOut } from '../found.ts'
import { reasonForNobody } from './record.ts'
import type { Context, MonicaRecord } from './record.ts'

/** Monica keeps each tie twice, once from each side; two people may have several. */
export class Ties {
  /** For each pair who came first, and how many of the ties so told are still to come from the other side. */
  readonly #pairs = new Map<string, { readonly first: string; unanswered: number }>()

  /** `contact_is` is the `type` of `of_contact`: the owner reads “Robin is Ana's partner”. */
  find(record: MonicaRecord, context: Context, type: string): Finding {
    const { where, fields } = record
    const [is, of] = [fields.text('contact_is'), fields.text('of_contact')]
    const [first] = context.people.othersAmong([of])
    const [second] = context.people.othersAmong([is])
    if (first === undefined || second === undefined) return this.#withOwner(record, context, type)
    if (this.#isOtherSide(is, of)) return leftOut(where, 'It says from the other side what was said before.')
    return { kind: 'connection', where, connection: { between: [first, second], as: readableTie(type) } }
  }

  #isOtherSide(is: string, of: string): boolean {
    const key = JSON.stringify([is, of].toSorted())
    const pair = this.#pairs.get(key) ?? { first: is, unanswered: 0 }
    this.#pairs.set(key, pair)
    const isAnswer = pair.first !== is && pair.unanswered > 0
    if (isAnswer) pair.unanswered -= 1
    else if (pair.first === is) pair.unanswered += 1
    return isAnswer
  }

  #withOwner(record: MonicaRecord, context: Context, type: string): Finding {
    const both = { ...record, of: [record.fields.text('contact_is'), record.fields.text('of_contact')] }
    const isTold = both.of.some((key) => context.people.isOwner(key))
    const reason = isTold ? `It is a tie of your own (${readableTie(type)}).` : reasonForNobody(both, context)
    return leftOut(record.where, reason)
  }
}

/** Monica's own words that are no plain ones; the others, and those that the owner made, say what they mean. */
const TIES: Readonly<Record<string, string>> = {
  bestfriend: 'best friend',
  date: 'date',
  ex_husband: 'former spouse',
  ex: 'former partner',
  inlovewith: 'in love with',
  lovedby: 'secretly loved by',
  uncle: 'uncle or aunt',
  nephew: 'nephew or niece',
  godfather: 'godparent',
  godson: 'godchild',
}

function readableTie(type: string): string {
  const known = Object.hasOwn(TIES, type) ? TIES[type] : undefined
  return known ?? (type.replaceAll('_', ' ').slice(0, 200) || 'acquaintance')
}
