import type { Where } from '#book/finding.ts'

/** A record that becomes nothing in the book, with the reason. */
export interface Aside {
  readonly state: 'left-out' | 'problem'
  readonly where: Where
  readonly reason: string
}

const FIELDS = 3
const ROOM_AT_FIRST = 1024

/**
 * The records that are not taken. A large mailbox has half a million of them (newsletters), and they differ in little
 * but the line: twelve bytes each.
 */
export class Asides {
  #numbers = new Uint32Array(ROOM_AT_FIRST * FIELDS)
  #length = 0
  readonly #reasons: string[] = []
  readonly #files: string[] = []
  readonly #placeOf = new Map<string, number>()

  get length(): number {
    return this.#length
  }

  push({ state, where, reason }: Aside): void {
    if (this.#numbers.length === this.#length * FIELDS) this.#makeRoom()
    const isProblem = state === 'problem' ? 1 : 0
    const at = this.#length * FIELDS
    this.#numbers[at] = this.#place(this.#reasons, reason) * 2 + isProblem
    this.#numbers[at + 1] = this.#place(this.#files, where.file)
    this.#numbers[at + 2] = where.line
    this.#length += 1
  }

  at(index: number): Aside | undefined {
    const [first = 0, file = 0, line = 0] = this.#numbers.subarray(index * FIELDS, index * FIELDS + FIELDS)
    const reason = this.#reasons[Math.floor(first / 2)]
    if (index >= this.#length || reason === undefined) return undefined
    return { state: this.stateOf(index), where: { file: this.#files[file] ?? '', line }, reason }
  }

  stateOf(index: number): Aside['state'] {
    return (this.#numbers[index * FIELDS] ?? 0) % 2 === 1 ? 'problem' : 'left-out'
  }

  #place(list: string[], text: string): number {
    const key = `${list === this.#files ? 'file' : 'reason'} ${text}`
    const known = this.#placeOf.get(key)
    if (known !== undefined) return known
    this.#placeOf.set(key, list.length)
    list.push(text)
    return list.length - 1
  }

  #makeRoom(): void {
    const larger = new Uint32Array(this.#numbers.length * 2)
    larger.set(this.#numbers)
    this.#numbers = larger
  }
}
