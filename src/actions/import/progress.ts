import type { SourceFile } from '#book/finding.ts'
import type { Source } from './sources.ts'

/** How far reading or saving is. */
export interface HowFar {
  /** Records behind us. */
  readonly done: number
  /** How much of the bytes is behind us, from 0 to 1, where that can be told. */
  readonly part?: number | undefined
}

/** Called now and then; may throw to stop the work. */
export type ShowProgress = (far: HowFar) => void

const EVERY = 500

/** Counts records and bytes on a walk through files. */
export class Walked {
  readonly #show: ShowProgress
  readonly #totalBytes: number
  /** Bytes of the files before, and how far the present one was streamed. */
  #before = 0
  #at = 0
  #isStreamed = false
  #done = 0
  wasStopped = false

  constructor(sources: readonly Source[], show: ShowProgress) {
    this.#show = show
    this.#totalBytes = sources.reduce((sum, { file }) => sum + file.size, 0)
  }

  /** The file, with an eye on how far it is read. An archive is read out of order, so of it nothing can be told. */
  watched({ file }: Source): SourceFile {
    this.#before += this.#at
    this.#at = 0
    this.#isStreamed = false
    return { ...file, bytes: () => this.#counted(file) }
  }

  /** One more record. Answers its number, from 1. */
  step(): number {
    this.#done += 1
    if (this.#done % EVERY === 0) this.tell()
    return this.#done
  }

  tell(): void {
    const isKnown = this.#isStreamed && this.#totalBytes > 0
    const part = isKnown ? Math.min(1, (this.#before + this.#at) / this.#totalBytes) : undefined
    try {
      this.#show({ done: this.#done, part })
    } catch (error) {
      this.wasStopped = true
      throw error
    }
  }

  async *#counted(file: SourceFile): AsyncGenerator<Uint8Array> {
    let at = 0
    for await (const bytes of file.bytes()) {
      at += bytes.length
      // A reader that looks at the beginning first, or walks twice, is as far as its latest walk.
      this.#at = at
      this.#isStreamed ||= at > bytes.length
      yield bytes
    }
  }
}
