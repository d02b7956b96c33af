import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Stranger } from '#book/person.ts'

/** Enough for what people have in common to be written once; few enough to look at one quickly. */
const ON_A_PAGE = 16
/** Reading goes from page to page, while somebody else is looked up. */
const MOST_OPEN = 4
/** The quickest. */
const LEVEL = 1

/** The people of a file as they are read, on compressed pages: as objects, thirty thousand take ten times as much. */
export class PackedStrangers {
  readonly #pages: Buffer[] = []
  #writing: string[] = []
  /** Pages that were looked at lately, the latest last. */
  #open: { readonly page: number; readonly texts: readonly string[] }[] = []

  /** Answers the place at which they are found again. */
  add(stranger: Stranger): number {
    return this.#write(JSON.stringify(stranger))
  }

  /** Who was added there, as a new object each time. */
  at(place: number): Stranger {
    return JSON.parse(this.#textAt(place)) as Stranger
  }

  /** Answers the new place of whom the file says more; the old one, where it says nothing new. */
  replace(place: number, stranger: Stranger): number {
    const text = JSON.stringify(stranger)
    return this.#textAt(place) === text ? place : this.#write(text)
  }

  #write(text: string): number {
    const place = this.#pages.length * ON_A_PAGE + this.#writing.length
    this.#writing.push(text)
    if (this.#writing.length === ON_A_PAGE) this.#turnPage()
    return place
  }

  #textAt(place: number): string {
    const page = Math.floor(place / ON_A_PAGE)
    const texts = page === this.#pages.length ? this.#writing : this.#opened(page)
    return texts[place % ON_A_PAGE] ?? ''
  }

  #turnPage(): void {
    // JSON has no line ends of its own.
    const packed = deflateRawSync(this.#writing.join('\n'), { level: LEVEL })
    // What zlib answers lies in a larger piece of memory, which would be held with it.
    this.#pages.push(Buffer.from(new Uint8Array(packed).buffer))
    this.#writing = []
  }

  #opened(page: number): readonly string[] {
    const at = this.#open.findIndex((open) => open.page === page)
    const found = this.#open[at]
    if (found !== undefined) return found.texts
    const packed = this.#pages[page]
    const texts = packed === undefined ? [] : inflateRawSync(packed).toString().split('\n')
    this.#open = [...this.#open.slice(1 - MOST_OPEN), { page, texts }]
    return texts
  }
}
