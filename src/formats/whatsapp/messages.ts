import type { About, Finding, FoundInteraction } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { interactionFound, leftOut, problem } from '../found.ts'
import { fingerprint } from '../linkedin/source-key.ts'
import { instantAt } from './clock.ts'
import { dayIn } from './day-order.ts'
import type { DayOrder } from './day-order.ts'
import { hourOfDay } from './day-period.ts'
import type { ChatEntry } from './entries.ts'
import { isNumber, saidIn } from './said.ts'
import type { Said } from './said.ts'
import { MessageKeys } from './source-key.ts'
import type { Stamp } from './stamp.ts'
import type { Survey } from './survey.ts'

/** A larger group is an audience. */
const MOST_IN_GROUP = 25

type Taken = Exclude<Said, { readonly kind: 'not-taken' }>

/** Turns the messages of one chat into findings, in their order. */
export class ChatReader {
  readonly #about: About
  readonly #order: DayOrder
  readonly #owner: string | undefined
  readonly #writerCount: number
  readonly #strangers: ReadonlyMap<string, Stranger>
  readonly #others: readonly Stranger[]
  readonly #thread: string
  readonly #keys = new MessageKeys()

  constructor(survey: Survey, about: About, order: DayOrder) {
    const names = [...survey.writers.keys()]
    this.#about = about
    this.#order = order
    this.#owner = survey.ownerOf(about).name
    this.#writerCount = names.length
    this.#strangers = new Map(names.map((name) => [name, strangerOf(name)]))
    const others = names.filter((name) => name !== this.#owner)
    const { counterpart } = survey
    const silent = others.length === 0 && counterpart !== undefined ? [strangerOf(counterpart)] : []
    this.#others = [...others.slice(0, MOST_IN_GROUP).flatMap((name) => this.#strangers.get(name) ?? []), ...silent]
    const [first = counterpart ?? ''] = others
    this.#thread = `whatsapp:${fingerprint(`${others.length > 1 ? 'group' : 'with'} ${first}`)}`
  }

  find({ stamp, words, isTooLong }: ChatEntry, where: Finding['where']): Finding {
    if (stamp === undefined) return problem(where, 'It stands before the first message.')
    if (isTooLong) return problem(where, 'It is longer than any message can be.')
    const said = saidIn(words)
    if (said.kind === 'not-taken') return leftOut(where, said.reason)
    const moment = this.#momentOf(stamp)
    if (moment === undefined) return problem(where, `“${stamp.written}” is not a date as the other messages have it.`)
    const isMine = said.author.name === this.#owner
    const writer = this.#strangers.get(said.author.name)
    const others = isMine ? this.#others : writer === undefined ? [] : [writer]
    if (others.length === 0) return leftOut(where, 'It names nobody whom we could add.')
    if (isMine && this.#writerCount > MOST_IN_GROUP) {
      return leftOut(where, `It went to a group in which ${this.#writerCount} people write.`)
    }
    const text = said.kind === 'call' ? '' : said.text
    const { name: author } = said.author
    return interactionFound(where, {
      ...kindOf(said),
      direction: isMine ? 'out' : 'in',
      at: moment.at,
      with: others,
      ...(text === '' ? {} : { text }),
      thread: this.#thread,
      sourceKey: this.#keys.keyOf({ author, minute: moment.minute, text: said.kind === 'call' ? 'call' : text }),
    })
  }

  /** WhatsApp writes what the clock on the wall showed; the owner's zone makes a moment of it. */
  #momentOf(stamp: Stamp): { at: string; minute: string } | undefined {
    const day = dayIn(stamp, this.#order)
    if (day === undefined || stamp.minute > 59 || stamp.hour > 24) return undefined
    const hour = hourOfDay(stamp.hour, stamp.words)
    const minutes = String(stamp.minute).padStart(2, '0')
    if (hour === undefined) return { at: day, minute: `${day}T${stamp.hour}:${minutes}?` }
    const time = `${String(hour).padStart(2, '0')}:${minutes}`
    return { at: instantAt(day, time, this.#about.timeZone), minute: `${day}T${time}` }
  }
}

function kindOf(said: Taken): Pick<FoundInteraction, 'kind' | 'minutes'> {
  if (said.kind !== 'call') return { kind: 'message' }
  return { kind: said.video ? 'video' : 'call', minutes: said.minutes }
}

function strangerOf(name: string): Stranger {
  return { name: { full: name }, ...(isNumber(name) ? { phones: [{ number: name }] } : {}) }
}
