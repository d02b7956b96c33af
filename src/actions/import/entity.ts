import type { Day } from '#book/day.ts'
import type { Where } from '#book/finding.ts'
import type { Match } from '#book/match.ts'
import type { Stranger } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'

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
  readonly formats: string[]
  /** Groups they are in, by name, and the rhythm they had there. */
  readonly groups: string[] = []
  cadenceDays: number | undefined
  /** The last day on which something came from an address or number of theirs, by `wayKey`. */
  used: Map<string, Day> | undefined
  match: Match = { kind: 'new' }
  /** Others of the same files who may be the same person. */
  likelyWith: readonly { readonly index: number; readonly because: readonly [string, ...string[]] }[] = []
  /** As objects, thirty thousand people take several times as much. */
  #packed: Buffer

  constructor(told: {
    readonly index: number
    readonly stranger: Stranger
    readonly where: Where
    readonly key: string
    readonly format: string
  }) {
    this.index = told.index
    this.where = told.where
    this.key = told.key
    this.formats = [told.format]
    this.#packed = packed(told.stranger)
  }

  /** Made of every record of theirs in the files; unpacked anew each time. */
  get stranger(): Stranger {
    return JSON.parse(this.#packed.toString()) as Stranger
  }

  set stranger(stranger: Stranger) {
    this.#packed = packed(stranger)
  }
}

function packed(stranger: Stranger): Buffer {
  return Buffer.from(JSON.stringify(stranger))
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
