import { addDays, dayOf } from '#book/day.ts'
import type { Day, Instant } from '#book/day.ts'
import type { About, Finding, Where } from '#book/finding.ts'
import { emailKey } from '#book/match-keys.ts'
import type { Stranger } from '#book/person.ts'
import { interactionFound, leftOut, problem } from '../found.ts'
import { isAutomaticAddress, reasonNobodyWroteIt } from './automatic.ts'
import { bounceIn } from './bounce.ts'
import type { Bounce } from './bounce.ts'
import { lyingOf } from './folders.ts'
import { letterKey, readLetter, sentAt, threadOf } from './letter.ts'
import type { Letter } from './letter.ts'
import type { Mailbox } from './mailboxes.ts'
import { textOf } from './mime.ts'
import { nameFromAddress, ownCopy, tidiedName } from './names.ts'
import { Offers } from './offers.ts'
import type { Owner } from './owner.ts'
import { ownWords, shortened } from './own-words.ts'
import type { Place } from './places.ts'
import type { RawMessage } from './raw-message.ts'
import { plainSubject } from './subject.ts'
import { MOST_RECIPIENTS } from './survey.ts'
import type { Survey } from './survey.ts'

/** What must be known before a message makes sense. */
export interface Known {
  readonly survey: Survey
  readonly owner: Owner
  readonly about: About
}

/** A letter between the owner and others, with the time it was sent. */
interface Dated {
  readonly letter: Letter
  readonly where: Where
  readonly at: Instant
}

/** Turns messages into findings, one each, and several for a letter that came back from several addresses. */
export class Letters {
  readonly #known: Known
  /** One object for one address, so that it is checked, matched and kept once. */
  readonly #strangers = new Map<string, Stranger>()
  readonly #offers: Offers
  /** Later than this is the future in every time zone. */
  readonly #lastInstant: Instant

  constructor(known: Known) {
    this.#known = known
    this.#offers = new Offers(known.about)
    this.#lastInstant = `${addDays(known.about.today, 1)}T23:59:59.999Z`
  }

  find(raw: RawMessage, place: Place): Finding[] {
    const where = { file: place.file, line: raw.line }
    const letter = readLetter(raw)
    if (letter.headers.isEmpty) return [problem(where, 'It has no headers, so nothing says whose letter it is.')]
    if (!letter.isComplete && raw.isCut) return [problem(where, 'Its headers are longer than 64 kB.')]
    const { unwanted } = lyingOf(letter, place.folders, place.flags)
    if (unwanted !== undefined) return [leftOut(where, unwanted)]
    const at = sentAt(letter, raw.envelope, this.#lastInstant)
    const bounce = bounceIn(letter)
    if (bounce !== undefined) return this.#returned(bounce, at, where)
    const reason = reasonNobodyWroteIt(letter)
    if (reason !== undefined) return [leftOut(where, reason)]
    if (at === undefined) return [problem(where, undated(letter))]
    return [this.#exchange({ letter, where, at })]
  }

  /** What signatures gave, once everything is read: the newest of each person. */
  offers(): Finding[] {
    return this.#offers.findings((address) => this.#strangerOf({ name: '', address }))
  }

  #returned({ returned, originalFrom }: Bounce, at: Instant | undefined, where: Where): Finding[] {
    // Whoever sends spam in the owner's name makes servers return it to the owner.
    if (originalFrom !== undefined && !this.#isOwn(originalFrom)) {
      return [leftOut(where, 'It returns a letter that you did not write.')]
    }
    if (at === undefined) return [problem(where, 'A letter came back, and the answer does not say when.')]
    const others = returned.filter(({ email }) => !this.#isOwn(email))
    if (others.length === 0)
      return [leftOut(where, 'A program wrote it about a letter of yours, and names no address that failed.')]
    const on: Day = dayOf(at, this.#known.about.timeZone)
    return others.map((failed) => ({ kind: 'address-failed', where, failed: { ...failed, on } }))
  }

  #exchange(dated: Dated): Finding {
    const { letter, where } = dated
    const { from, to, deliveredTo } = letter
    if (from === undefined) return problem(where, 'It does not say who sent it.')
    if (to.length > MOST_RECIPIENTS) return leftOut(where, `It went to more than ${MOST_RECIPIENTS} people.`)
    if (this.#isOwn(from.address)) return this.#sent(dated)
    const isToOwner = to.some(({ address }) => this.#isOwn(address)) || (deliveredTo && this.#isOwn(deliveredTo))
    if (!isToOwner) {
      return leftOut(where, 'Neither its sender nor its recipients are you, as far as we know your addresses.')
    }
    // Who else got it took no part in anything with the owner, so only the sender is named.
    return this.#interaction(dated, 'in', [from])
  }

  #sent(dated: Dated): Finding {
    const others = dated.letter.to.filter(({ address }) => !this.#isOwn(address))
    if (others.length === 0) return leftOut(dated.where, 'You wrote it to nobody but yourself.')
    const people = others.filter(({ address }) => !isAutomaticAddress(address))
    if (people.length === 0) return leftOut(dated.where, 'It went to an address that no person reads.')
    return this.#interaction(dated, 'out', people)
  }

  #interaction({ letter, where, at }: Dated, direction: 'in' | 'out', people: readonly Mailbox[]): Finding {
    const { keepBodies } = this.#known.about
    const subject = plainSubject(letter.headers.text('subject'))
    const others = people.map((mailbox) => this.#strangerOf(mailbox))
    const sourceKey = letterKey(letter)
    const words = direction === 'in' || keepBodies ? ownWords(textOf(letter)) : ''
    if (direction === 'in' && others[0] !== undefined) this.#offers.look(words, { by: others[0], where, at, sourceKey })
    const text = keepBodies ? shortened(words.replaceAll('\0', '')) : ''
    return interactionFound(where, {
      kind: 'email',
      direction,
      at,
      with: others,
      ...(subject === '' ? {} : { subject }),
      ...(text === '' ? {} : { text }),
      thread: threadOf(letter),
      sourceKey,
    })
  }

  #isOwn(address: string): boolean {
    return this.#known.owner.keys.has(emailKey(address))
  }

  #strangerOf({ name, address }: Mailbox): Stranger {
    const known = this.#strangers.get(address)
    if (known !== undefined) return known
    const full = this.#known.survey.nameOf(address) ?? tidiedName(name, address) ?? nameFromAddress(address)
    const stranger = { name: { full: ownCopy(full) }, emails: [{ address: ownCopy(address) }] }
    this.#strangers.set(ownCopy(address), stranger)
    return stranger
  }
}

function undated({ headers }: Letter): string {
  const written = headers.text('date').slice(0, 100)
  return written === '' ? 'It does not say when it was sent.' : `“${written}” is not a date that there is.`
}
