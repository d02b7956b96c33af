import { circumstanceBlocks, nameBlocks } from './match-profile.ts'
import type { Profile } from './match-profile.ts'
import type { RecordId } from './record.ts'

/** Of a heap this large, a common name or employer says too little to compare everybody in it. */
const MOST_IN_A_BLOCK = 64

/** From how many people on an address counts as nobody's own. */
const MANY = 3

/** Finds the few among thousands who are worth comparing. */
export class MatchIndex {
  readonly #profilesById = new Map<RecordId, Profile>()
  readonly #idsByKey = new Map<string, RecordId | RecordId[]>()
  readonly #peopleBySound = new Map<string, number>()

  get size(): number {
    return this.#profilesById.size
  }

  profile(id: RecordId): Profile | undefined {
    return this.#profilesById.get(id)
  }

  add(id: RecordId, profile: Profile): void {
    this.remove(id)
    this.#profilesById.set(id, profile)
    for (const key of allKeys(profile)) this.#put(key, id)
    for (const sound of sounds(profile)) this.#peopleBySound.set(sound, this.peopleCalled(sound) + 1)
  }

  remove(id: RecordId): void {
    const profile = this.#profilesById.get(id)
    if (!profile) return
    this.#profilesById.delete(id)
    for (const key of allKeys(profile)) this.#take(key, id)
    for (const sound of sounds(profile)) this.#peopleBySound.set(sound, this.peopleCalled(sound) - 1)
  }

  /** Everybody who shares an address, and those of like name whom chance does not explain. */
  candidates(profile: Profile): Set<RecordId> {
    const found = new Set<RecordId>()
    for (const key of addressKeys(profile)) for (const id of this.#idsOf(key)) found.add(id)
    for (const block of [...nameBlocks(profile), ...circumstanceBlocks(profile)]) {
      const ids = this.#idsOf(block)
      if (ids.length <= MOST_IN_A_BLOCK) for (const id of ids) found.add(id)
    }
    return found
  }

  isSharedByMany(addressKey: string): boolean {
    const prefix = addressKey.startsWith('+') ? 'phone' : 'email'
    return this.#idsOf(`${prefix} ${addressKey}`).length >= MANY
  }

  /** How many people have this word, by ear, in their name. */
  peopleCalled(sound: string): number {
    return this.#peopleBySound.get(sound) ?? 0
  }

  #idsOf(key: string): readonly RecordId[] {
    const ids = this.#idsByKey.get(key)
    return ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids
  }

  #put(key: string, id: RecordId): void {
    const ids = this.#idsByKey.get(key)
    if (ids === undefined) this.#idsByKey.set(key, id)
    else if (typeof ids === 'string') this.#idsByKey.set(key, [ids, id])
    else ids.push(id)
  }

  #take(key: string, id: RecordId): void {
    const left = this.#idsOf(key).filter((other) => other !== id)
    if (left.length === 0) this.#idsByKey.delete(key)
    else this.#idsByKey.set(key, left)
  }
}

function addressKeys(profile: Profile): string[] {
  return [
    ...[...profile.slugs.keys()].map((slug) => `linkedin ${slug}`),
    ...[...profile.emails.keys(), ...profile.deskEmails.keys()].map((email) => `email ${email}`),
    ...[...profile.phones.keys()].map((phone) => `phone ${phone}`),
  ]
}

function allKeys(profile: Profile): Set<string> {
  return new Set([...addressKeys(profile), ...nameBlocks(profile), ...circumstanceBlocks(profile)])
}

function sounds(profile: Profile): Set<string> {
  return new Set(profile.names.flatMap((name) => name.words.map((word) => word.sound)))
}
