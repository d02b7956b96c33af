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
  readonly #idsByAddress = new Map<string, RecordId | RecordId[]>()
  readonly #idsByBlock = new Map<number, RecordId | RecordId[]>()
  readonly #peopleBySound = new Map<string, number>()

  profile(id: RecordId): Profile | undefined {
    return this.#profilesById.get(id)
  }

  add(id: RecordId, profile: Profile): void {
    this.remove(id)
    this.#profilesById.set(id, profile)
    for (const key of addressKeys(profile)) put(this.#idsByAddress, key, id)
    for (const block of blockNumbers(profile)) put(this.#idsByBlock, block, id)
    for (const sound of sounds(profile)) this.#peopleBySound.set(sound, this.peopleCalled(sound) + 1)
  }

  remove(id: RecordId): void {
    const profile = this.#profilesById.get(id)
    if (!profile) return
    this.#profilesById.delete(id)
    for (const key of addressKeys(profile)) take(this.#idsByAddress, key, id)
    for (const block of blockNumbers(profile)) take(this.#idsByBlock, block, id)
    for (const sound of sounds(profile)) this.#peopleBySound.set(sound, this.peopleCalled(sound) - 1)
  }

  /** How many people there are. */
  get size(): number {
    return this.#profilesById.size
  }

  /**
   * Those who share an address, and those of like name whom chance does not explain. What more people have than are
   * worth comparing leads to nobody, so that a switchboard of thousands costs no more than a family's number.
   */
  candidates(profile: Profile): Set<RecordId> {
    const found = new Set<RecordId>()
    const addAll = (ids: readonly RecordId[]) => {
      if (ids.length <= MOST_IN_A_BLOCK) for (const id of ids) found.add(id)
    }
    for (const key of addressKeys(profile)) addAll(idsOf(this.#idsByAddress, key))
    for (const block of blockNumbers(profile)) addAll(idsOf(this.#idsByBlock, block))
    return found
  }

  isSharedByMany(addressKey: string): boolean {
    return this.sharers(addressKey).length >= MANY
  }

  /** Everybody who has an email address or a number, by its key. */
  sharers(addressKey: string): readonly RecordId[] {
    const kind = addressKey.startsWith('+') ? 'phone' : 'email'
    return idsOf(this.#idsByAddress, `${kind} ${addressKey}`)
  }

  /** How many people have this word, by ear, in their name. */
  peopleCalled(sound: string): number {
    return this.#peopleBySound.get(sound) ?? 0
  }
}

/** Most keys lead to one person, who needs no list. */
type Ids<Key> = Map<Key, RecordId | RecordId[]>

function idsOf<Key>(ids: Ids<Key>, key: Key): readonly RecordId[] {
  const found = ids.get(key)
  return found === undefined ? [] : typeof found === 'string' ? [found] : found
}

function put<Key>(ids: Ids<Key>, key: Key, id: RecordId): void {
  const found = ids.get(key)
  if (found === undefined) ids.set(key, id)
  else if (typeof found === 'string') ids.set(key, [found, id])
  else found.push(id)
}

function take<Key>(ids: Ids<Key>, key: Key, id: RecordId): void {
  const left = idsOf(ids, key).filter((other) => other !== id)
  if (left.length === 0) ids.delete(key)
  else ids.set(key, left)
}

function addressKeys(profile: Profile): Set<string> {
  return new Set([
    ...profile.slugs.map(({ key }) => `linkedin ${key}`),
    ...[...profile.emails, ...profile.deskEmails].map(({ key }) => `email ${key}`),
    ...profile.phones.map(({ key }) => `phone ${key}`),
  ])
}

/** Blocks as numbers take a third of the memory; two that collide cost one needless comparison. */
function blockNumbers(profile: Profile): Set<number> {
  const numbers = new Set<number>()
  for (const block of nameBlocks(profile)) numbers.add(hashOf(block))
  for (const block of circumstanceBlocks(profile)) numbers.add(hashOf(block))
  return numbers
}

/** FNV-1a, shortened to 30 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash & 0x3fffffff
}

function sounds(profile: Profile): Set<string> {
  return new Set(profile.names.flatMap((name) => name.words.map((word) => word.sound)))
}
