import type { Profile } from './match-profile.ts'
import type { RecordId } from './record.ts'

/** Of a shorter name one letter more or less is somebody else. */
const FEWEST_LETTERS = 8
const MOST_LETTERS = 32

/** Two slips in a heap this large are no accident of writing. */
const MOST_IN_A_BLOCK = 24

/**
 * Finds names that differ by a letter left out, doubled, changed or moved. Each name is filed under itself with each of
 * its letters left out, so that two names one slip apart meet under the same key (the deletion neighbourhood of
 * Mor and Fraenkel, 1982).
 */
export class SlipIndex {
  readonly #idsByBlock = new Map<number, RecordId | RecordId[]>()

  add(id: RecordId, profile: Profile): void {
    for (const block of slipBlocks(profile)) {
      const ids = this.#idsByBlock.get(block)
      if (ids === undefined) this.#idsByBlock.set(block, id)
      else if (typeof ids === 'string') this.#idsByBlock.set(block, [ids, id])
      else ids.push(id)
    }
  }

  remove(id: RecordId, profile: Profile): void {
    for (const block of slipBlocks(profile)) {
      const ids = this.#idsByBlock.get(block)
      const left = typeof ids === 'string' ? [] : (ids ?? []).filter((other) => other !== id)
      if (left.length === 0) this.#idsByBlock.delete(block)
      else this.#idsByBlock.set(block, left)
    }
  }

  candidates(profile: Profile): Set<RecordId> {
    const found = new Set<RecordId>()
    for (const block of slipBlocks(profile)) {
      const ids = this.#idsByBlock.get(block)
      if (typeof ids === 'string') found.add(ids)
      else if (ids !== undefined && ids.length <= MOST_IN_A_BLOCK) for (const id of ids) found.add(id)
    }
    return found
  }
}

function slipBlocks(profile: Profile): Set<number> {
  const blocks = new Set<number>()
  const [name] = profile.names
  if (!name.isReal || name.isOfSeveral || name.words.length < 2) return blocks
  const letters = name.sortedKey.replaceAll(' ', '')
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS) return blocks
  blocks.add(hashWithout(letters, letters.length))
  for (let at = 0; at < letters.length; at += 1) blocks.add(hashWithout(letters, at))
  return blocks
}

/** FNV-1a over all letters but one, shortened to 30 bits. */
function hashWithout(letters: string, left: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < letters.length; at += 1) {
    if (at !== left) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  }
  return hash & 0x3fffffff
}
