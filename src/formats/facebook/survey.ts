import type { About } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { nameKey } from '#book/name-key.ts'
import type { ExportFiles, ThreadFile } from './export-files.ts'
import { BrokenJson, jsonParts, parsed } from './json-lists.ts'
import { messageFrom, participantFrom, record, words } from './message.ts'
import { hasClosedAccount } from './own-lines.ts'

/** What must be known of a thread before its messages make sense. Facebook gives names only, and no ids. */
export class Thread {
  /** Everybody named as taking part, in the order of the file, and everybody who wrote. */
  readonly people = new Set<string>()
  readonly senders = new Set<string>()
  title = ''

  see(name: string): void {
    if (!hasClosedAccount(name) && this.people.size < MOST_PEOPLE) this.people.add(name)
  }

  seeSender(name: string): void {
    this.see(name)
    if (this.people.has(name)) this.senders.add(name)
  }
}

/** Facebook's largest groups have 250 members; what is beyond is no conversation that we would take. */
const MOST_PEOPLE = 1000

/** Whose export it is, and whether anything in it says so or we only guess. */
export interface Owner {
  readonly name: string | undefined
  readonly isCertain: boolean
}

/** What a first reading tells of the whole export. */
export class Survey {
  readonly threads = new Map<string, Thread>()
  profileName: string | undefined
  readonly #strangers = new Map<string, Stranger>()

  /** One object for one person however many messages they wrote, so that it is checked, matched and kept once. */
  strangerOf(name: string): Stranger {
    const known = this.#strangers.get(name)
    if (known !== undefined) return known
    const stranger: Stranger = { name: { full: name } }
    this.#strangers.set(name, stranger)
    return stranger
  }

  thread(key: string): Thread {
    const known = this.threads.get(key) ?? new Thread()
    this.threads.set(key, known)
    return known
  }

  /**
   * In this order: the owner's answer; the profile in the export; the name in the settings; whoever is in more threads
   * than anybody else, as only the owner is in all of them. Then we guess.
   */
  ownerOf({ answers, ownName }: Pick<About, 'answers' | 'ownName'>): Owner {
    const counts = this.#threadsPerPerson()
    const named = [answers['owner'], this.profileName, ownName].map((name) => sameName(name, counts))
    const certain = named.find((name) => name !== undefined) ?? inMost(counts)
    return certain === undefined ? { name: this.#guess(), isCertain: false } : { name: certain, isCertain: true }
  }

  /** Who could be the owner, those in most threads first. */
  candidates(): string[] {
    const counts = [...this.#threadsPerPerson()].toSorted(([, one], [, other]) => other - one)
    return counts.slice(0, MOST_CANDIDATES).map(([name]) => name)
  }

  /** The same two people may have an old thread and an encrypted one; that is one. */
  #threadsPerPerson(): Map<string, number> {
    const seen = new Set<string>()
    const counts = new Map<string, number>()
    for (const { people } of this.threads.values()) {
      const key = JSON.stringify([...people].toSorted())
      if (seen.has(key)) continue
      seen.add(key)
      for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return counts
  }

  /** A thread of two bears the other's name, and Facebook names the owner last. */
  #guess(): string | undefined {
    const last: (string | undefined)[] = []
    for (const { people, title } of this.threads.values()) {
      const names = [...people]
      if (names.length === 2 && people.has(title)) return names.find((name) => name !== title)
      last.push(names.at(-1))
    }
    return last.find((name) => name !== undefined)
  }
}

const MOST_CANDIDATES = 12

function sameName(name: string | undefined, counts: ReadonlyMap<string, number>): string | undefined {
  if (name === undefined || counts.has(name)) return name
  const key = nameKey(name)
  return key === '' ? undefined : [...counts.keys()].find((known) => nameKey(known) === key)
}

function inMost(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return undefined
  return first[0]
}

/** The first reading. Files that break are left for the second one to report. */
export async function surveyOf({ profile, threads }: ExportFiles): Promise<Survey> {
  const survey = new Survey()
  if (threads.length === 0) return survey
  if (profile !== undefined) {
    await untilItBreaks(async () => {
      for await (const { key, json } of jsonParts(profile)) {
        if (PROFILE_KEYS.has(key)) survey.profileName = fullNameIn(parsed(json)) ?? survey.profileName
      }
    })
  }
  for (const file of threads) await untilItBreaks(() => lookAt(file, survey.thread(file.thread)))
  return survey
}

export const PROFILE_KEYS: ReadonlySet<string> = new Set(['profile', 'profile_v2'])

export function fullNameIn(profile: unknown): string | undefined {
  return words(record(record(profile)?.['name'])?.['full_name']) || undefined
}

async function lookAt({ source }: ThreadFile, thread: Thread): Promise<void> {
  for await (const { key, isEntry, json } of jsonParts(source)) {
    if (key === 'participants' && isEntry) thread.see(participantFrom(json))
    else if (key === 'messages' && isEntry) thread.seeSender(messageFrom(json)?.sender ?? '')
    else if (key === 'title' || key === 'threadName') thread.title ||= words(parsed(json))
  }
}

async function untilItBreaks(read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error
  }
}
