import type { About } from '#book/finding.ts'
import { nameKey } from '#book/name-key.ts'
import type { ByteSource } from '../csv/text.ts'
import { NotText } from '../csv/text.ts'
import { DayOrderEvidence } from './day-order.ts'
import { chatEntries } from './entries.ts'
import { saidIn } from './said.ts'
import type { Author, Said } from './said.ts'

/** One chat: the text file, and what the names of the files say about whose it is. */
export interface Chat {
  readonly source: ByteSource
  /** Names of the text and of the zip around it, such as `WhatsApp Chat with Ana.txt`. */
  readonly fileNames: readonly string[]
}

export interface Owner {
  readonly name: string | undefined
  readonly isCertain: boolean
}

interface Writer {
  readonly isUnsaved: boolean
  count: number
}

/** WhatsApp's largest groups have 1,024 members. */
const MOST_WRITERS = 2000

/** What a first reading tells of a whole chat. */
export class Survey {
  readonly order: DayOrderEvidence
  readonly writers = new Map<string, Writer>()
  /** The person or group whose chat it is, where the names of the files say so. */
  readonly counterpart: string | undefined
  messages = 0
  readonly #fileKeys: readonly string[]
  readonly #owners = new Set<string>()
  #noticeUnder: string | undefined

  constructor({ fileNames }: Chat, about: Pick<About, 'today'>) {
    this.order = new DayOrderEvidence(about.today)
    this.counterpart = fileNames.map(chatNameIn).find((name) => name !== undefined)
    this.#fileKeys = fileNames.map((name) => ` ${nameKey(name)} `)
  }

  see(said: Said): void {
    if (said.kind !== 'not-taken') this.#seeWriter(said.author)
    else if (said.ownerIs !== undefined) this.#owners.add(said.ownerIs)
    else if (this.messages === 1) this.#noticeUnder = said.chatIs
  }

  #seeWriter({ name, isUnsaved }: Author): void {
    const writer = this.writers.get(name)
    if (writer !== undefined) writer.count += 1
    else if (this.writers.size < MOST_WRITERS) this.writers.set(name, { isUnsaved, count: 1 })
  }

  /**
   * In this order: the owner's answer; the name in the settings; whoever deleted a message as `You`; the one of two who
   * is not named by the file. Then we guess.
   */
  ownerOf({ answers, ownName }: Pick<About, 'answers' | 'ownName'>): Owner {
    const [deleter, another] = this.#owners
    const named = [answers['owner'], ownName].map((name) => this.#writerNamed(name))
    const certain = named.find((name) => name !== undefined) ?? (another === undefined ? deleter : undefined)
    if (certain !== undefined) return { name: certain, isCertain: true }
    const names = [...this.writers.keys()]
    const [only, second, third] = names
    if (only !== undefined && second === undefined) return { name: this.#onlyWriterIsOwner(only), isCertain: true }
    if (third === undefined) {
      const [other, ambiguous] = names.filter((name) => this.#isInFileName(name))
      const isClear = other !== undefined && ambiguous === undefined
      if (isClear) return { name: names.find((name) => name !== other), isCertain: true }
    }
    return { name: this.#guess(), isCertain: names.length === 0 }
  }

  /** Who could be the owner, those who write most first. */
  candidates(): string[] {
    const byCount = [...this.writers].toSorted(([, one], [, other]) => other.count - one.count)
    return byCount.slice(0, MOST_CANDIDATES).map(([name]) => name)
  }

  #writerNamed(name: string | undefined): string | undefined {
    if (name === undefined || this.writers.has(name)) return name
    const key = nameKey(name)
    return key === '' ? undefined : [...this.writers.keys()].find((known) => nameKey(known) === key)
  }

  /** Somebody who writes alone into a chat of another's name. */
  #onlyWriterIsOwner(name: string): string | undefined {
    return this.counterpart === undefined || this.#isInFileName(name) ? undefined : name
  }

  #isInFileName(name: string): boolean {
    const key = nameKey(name)
    return key !== '' && this.#fileKeys.some((file) => file.includes(` ${key} `) || isRunTogether(file, key))
  }

  /** Whoever writes most; not the one under whose name iPhones put the notice about encryption, nor a number. */
  #guess(): string | undefined {
    const saved = this.candidates().filter((name) => this.writers.get(name)?.isUnsaved === false)
    const likely = saved.filter((name) => name !== this.#noticeUnder && name !== this.counterpart)
    return likely[0] ?? saved[0] ?? this.candidates()[0]
  }
}

const MOST_CANDIDATES = 12

/** Scripts without spaces join the name to the other words: `与陈伟的聊天`. */
function isRunTogether(fileKey: string, key: string): boolean {
  return fileKey.includes(key) && /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(fileKey)
}

const CHAT_WITH = /whatsapp[-\s]*(?:chat)?[-\s]+(?:with|mit|avec|con|com|met|med|dengan|с|z|s|[-–])\s+(.{1,200})$/iu

/** `Ana` in `WhatsApp Chat with Ana (1).txt`. */
export function chatNameIn(fileName: string): string | undefined {
  const bare = fileName
    .normalize('NFC')
    .replace(/\.(?:txt|zip)$/i, '')
    .replace(/ ?\(\d{1,3}\)$/, '')
  return CHAT_WITH.exec(bare)?.[1]?.trim() || undefined
}

/** The first reading. What stops being text is left for the second one to report. */
export async function surveyOf(chat: Chat, about: About): Promise<Survey> {
  const survey = new Survey(chat, about)
  try {
    for await (const { stamp, words } of chatEntries(chat.source)) {
      if (stamp === undefined) continue
      survey.messages += 1
      survey.order.see(stamp)
      survey.see(saidIn(words))
    }
  } catch (error) {
    if (!(error instanceof NotText)) throw error
  }
  return survey
}
