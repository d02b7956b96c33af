import type { Day } from '#book/day.ts'
import type { Where } from '#book/finding.ts'
import type { Match } from '#book/match.ts'
import type { Stranger } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import type { PackedStrangers } from './packed-strangers.ts'

/** Most people of a file are alike in what is not known of them, and there are thousands. */
const NEW: Match = { kind: 'new' }
const NOBODY: readonly never[] = []
const NO_GROUPS: readonly string[] = []

/** One person as the files together describe them, and who they are in the book as far as we can tell. */
export class Entity {
  readonly index: number
  readonly where: Where
  /** By which the next import knows them again, even without an address. */
  readonly key: string
  /** How many records of the files are about them. */
  records = 1
  interactions = 0
  /** The formats of the files that tell of them. */
  formats: readonly string[]
  /** Groups they are in, by name, and the rhythm they had there. */
  groups = NO_GROUPS
  cadenceDays: number | undefined
  /** The last day on which something came from an address or number of theirs, by `wayKey`. */
  used: Map<string, Day> | undefined
  match = NEW
  /** Others of the same files who may be the same person. */
  likelyWith: readonly { readonly index: number; readonly because: readonly [string, ...string[]] }[] = NOBODY
  readonly #strangers: PackedStrangers
  #place: number

  constructor(told: {
    readonly index: number
    readonly stranger: Stranger
    readonly where: Where
    readonly key: string
    readonly formats: readonly string[]
    readonly strangers: PackedStrangers
  }) {
    this.index = told.index
    this.where = told.where
    this.key = told.key
    this.formats = told.formats
    this.#strangers = told.strangers
    this.#place = told.strangers.add(told.stranger)
  }

  /** Made of every record of theirs in the files; unpacked anew each time. */
  get stranger(): Stranger {
    return this.#strangers.at(this.#place)
  }

  set stranger(stranger: Stranger) {
    this.#place = this.#strangers.replace(this.#place, stranger)
  }
}

/** Without an address that tells them apart, only a remembered answer knows a person again. */
export function isNameOnly(key: string): boolean {
  return key.startsWith('name ')
}

/** How a preview names a person who is in the files and not yet in the book. */
export function newPersonName(index: number): RecordId {
  return `new-${index}`
}

export function indexOfNewPerson(id: RecordId): number | undefined {
  const index = /^new-(\d+)$/.exec(id)?.[1]
  return index === undefined ? undefined : Number(index)
}
