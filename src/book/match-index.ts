import { PackedProfiles } from './match-packed.ts'
import { circumstanceBlocks, nameBlocks } from './match-profile.ts'
import type { Profile } from './match-profile.ts'
import type { RecordId } from './record.ts'
import { TextNumbers } from './text-hash.ts'

/** Of a heap this large, a common name or employer says too little to compare everybody in it. */
const MOST_IN_A_BLOCK = 64

/** From how many people on an address counts as nobody's own. */
const MANY = 3

/** Finds the few among thousands who are worth comparing. A person takes less than a kilobyte. */
export class MatchIndex {
  readonly #numberById = new Map<RecordId, number>()
  readonly #ids: (RecordId | undefined)[] = []
  /** Of people who were removed, for the next. */
  readonly #freeNumbers: number[] = []
  readonly #profiles = new PackedProfiles()
  readonly #byAddress = new PeopleByText()
  readonly #byBlock = new PeopleByText()
  readonly #peopleBySound = new Map<string, number>()

  profile(id: RecordId): Profile | undefined {
    const number = this.#numberById.get(id)
    return number === undefined ? undefined : this.#profiles.get(number)
  }

  add(id: RecordId, profile: Profile): void {
    this.remove(id)
    const number = this.#freeNumbers.pop() ?? this.#ids.length
    this.#ids[number] = id
    this.#numberById.set(id, number)
    this.#profiles.set(number, profile)
    for (const key of addressKeys(profile)) this.#byAddress.put(key, number)
    for (const block of blocksOf(profile)) this.#byBlock.put(block, number)
    for (const sound of sounds(profile)) this.#peopleBySound.set(sound, this.peopleCalled(sound) + 1)
  }

  remove(id: RecordId): void {
    const number = this.#numberById.get(id)
    const profile = number === undefined ? undefined : this.#profiles.get(number)
    if (number === undefined || profile === undefined) return
    for (const key of addressKeys(profile)) this.#byAddress.take(key, number)
    for (const block of blocksOf(profile)) this.#byBlock.take(block, number)
    for (const sound of sounds(profile)) this.#peopleBySound.set(sound, this.peopleCalled(sound) - 1)
    this.#profiles.delete(number)
    this.#numberById.delete(id)
    this.#ids[number] = undefined
    this.#freeNumbers.push(number)
  }

  /** How many people there are. */
  get size(): number {
    return this.#numberById.size
  }

  /**
   * Those who share an address, and those of like name whom chance does not explain. What more people have than are
   * worth comparing leads to nobody, so that a switchboard of thousands costs no more than a family's number.
   */
  candidates(profile: Profile): Set<RecordId> {
    const found = new Set<RecordId>()
    const addAll = (numbers: readonly number[]) => {
      if (numbers.length <= MOST_IN_A_BLOCK) for (const id of this.#idsOf(numbers)) found.add(id)
    }
    for (const key of addressKeys(profile)) addAll(this.#byAddress.get(key))
    for (const block of blocksOf(profile)) addAll(this.#byBlock.get(block))
    return found
  }

  isSharedByMany(addressKey: string): boolean {
    return this.#byAddress.get(kindAnd(addressKey)).length >= MANY
  }

  /** Everybody who has an email address or a number, by its key. */
  sharers(addressKey: string): readonly RecordId[] {
    return this.#idsOf(this.#byAddress.get(kindAnd(addressKey)))
  }

  /** How many people have this word, by ear, in their name. */
  peopleCalled(sound: string): number {
    return this.#peopleBySound.get(sound) ?? 0
  }

  #idsOf(numbers: readonly number[]): RecordId[] {
    return numbers.flatMap((number) => this.#ids[number] ?? [])
  }
}

const NOBODY = -1

/** Who has which key or block, in the order they came. Most of these lead to one person, who needs no list. */
class PeopleByText {
  readonly #texts = new TextNumbers()
  /** By a text's number: the person, or from -2 down which of the lists. */
  #people = new Int32Array(1024)
  readonly #lists: number[][] = []

  get(text: string): readonly number[] {
    const at = this.#texts.numberOf(text)
    const person = at === undefined ? NOBODY : (this.#people[at] ?? NOBODY)
    if (person === NOBODY) return []
    return person > NOBODY ? [person] : this.#listOf(person)
  }

  put(text: string, person: number): void {
    const before = this.#texts.size
    const at = this.#texts.add(text)
    if (at === this.#people.length) {
      const people = new Int32Array(at * 2)
      people.set(this.#people)
      this.#people = people
    }
    const known = at === before ? NOBODY : (this.#people[at] ?? NOBODY)
    if (known === NOBODY) this.#people[at] = person
    else if (known < NOBODY) this.#listOf(known).push(person)
    else this.#people[at] = -1 - this.#lists.push([known, person])
  }

  take(text: string, person: number): void {
    const at = this.#texts.numberOf(text)
    const known = at === undefined ? NOBODY : (this.#people[at] ?? NOBODY)
    if (at === undefined || known === NOBODY) return
    if (known === person) this.#people[at] = NOBODY
    if (known > NOBODY) return
    const list = this.#listOf(known)
    const place = list.indexOf(person)
    if (place >= 0) list.splice(place, 1)
  }

  #listOf(known: number): number[] {
    return this.#lists[-2 - known] ?? []
  }
}

function kindAnd(addressKey: string): string {
  return `${addressKey.startsWith('+') ? 'phone' : 'email'} ${addressKey}`
}

function addressKeys(profile: Profile): Set<string> {
  return new Set([
    ...profile.slugs.map(({ key }) => `linkedin ${key}`),
    ...[...profile.emails, ...profile.deskEmails].map(({ key }) => `email ${key}`),
    ...profile.phones.map(({ key }) => `phone ${key}`),
  ])
}

function blocksOf(profile: Profile): Set<string> {
  return nameBlocks(profile).union(circumstanceBlocks(profile))
}

function sounds(profile: Profile): Set<string> {
  return new Set(profile.names.flatMap((name) => name.words.map((word) => word.sound)))
}
