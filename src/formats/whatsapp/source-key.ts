import { fingerprint } from '../linkedin/source-key.ts'

export interface MessageSigns {
  readonly author: string
  /** Day and minute as the phone wrote them; phones of one make write seconds, those of another do not. */
  readonly minute: string
  readonly text: string
}

/** As much of a text as tells it from others. */
const START_OF_TEXT = 200
const MOST_REMEMBERED = 10_000

/**
 * Names the messages of one chat so that the next export of it names them the same, from whichever phone. WhatsApp
 * gives no ids, and only what stands above a message is looked at, since a later export goes on below: who else had
 * written before (it tells a wish that went to five people from itself), and the same words in the same minute.
 */
export class MessageKeys {
  readonly #counts = new Map<string, number>()
  #firstAuthor: string | undefined
  #secondAuthor: string | undefined
  #minute = ''

  keyOf({ author, minute, text }: MessageSigns): string {
    const other = this.#firstAuthor === author ? this.#secondAuthor : this.#firstAuthor
    if (this.#firstAuthor === undefined) this.#firstAuthor = author
    else if (this.#firstAuthor !== author) this.#secondAuthor ??= author
    if (minute !== this.#minute && this.#counts.size > MOST_REMEMBERED) this.#counts.clear()
    this.#minute = minute
    const signs = [other ?? '', author, text.slice(0, START_OF_TEXT)]
    const key = `whatsapp:message:${minute}:${fingerprint(JSON.stringify(signs))}`
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count === 1 ? key : `${key}:${count}`
  }
}
