import { fieldsIn, itemFrom, uuidOf, wordIn } from './document.ts'
import type { Item } from './document.ts'

const LARGEST_PHOTO_LETTERS = 20_000_000

/** The pictures of the export, each a data URL. */
export class Photos {
  readonly #itemsByUuid = new Map<string, Item>()
  readonly #taken = new Set<string>()

  constructor(values: readonly unknown[]) {
    for (const value of values) {
      const item = itemFrom(value)
      if (item !== undefined) this.#itemsByUuid.set(uuidOf(item), item)
    }
  }

  /** The picture chosen for a person, or else the first of theirs. */
  take(chosen: string, others: readonly unknown[]): Uint8Array | undefined {
    for (const uuid of [chosen, ...others.map(wordIn)]) {
      const bytes = bytesOf(this.#itemsByUuid.get(uuid))
      if (bytes === undefined) continue
      this.#taken.add(uuid)
      return bytes
    }
    return undefined
  }

  isTaken(item: Item): boolean {
    return this.#taken.has(uuidOf(item))
  }
}

function bytesOf(item: Item | undefined): Uint8Array | undefined {
  const url = item === undefined ? '' : fieldsIn(item).text('dataUrl')
  const comma = url.indexOf(',')
  if (url.length > LARGEST_PHOTO_LETTERS || !/^data:image\/[\w.+-]{1,40};base64$/i.test(url.slice(0, comma))) {
    return undefined
  }
  const bytes = Buffer.from(url.slice(comma + 1), 'base64')
  return bytes.length === 0 ? undefined : new Uint8Array(bytes)
}
