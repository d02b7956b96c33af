import type { FoundInteraction } from '#book/finding.ts'
import type { Interaction } from '#book/interaction.ts'
import { interactions } from '#storage/interactions.ts'
import { knownBySource } from '#storage/known.ts'
import { createRecords } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import type { IdOf } from './save-people.ts'
import type { Saving } from './save.ts'
import { momentOf } from './taking.ts'

const AT_ONCE = 300
const MOST_MINUTES = 1440
const LONGEST_THREAD = 300

/** Saves what happened, each message once by whatever road it came. */
export class NewInteractions {
  readonly #writer: Writer
  readonly #saving: Saving & { readonly idOf: IdOf; readonly timeZone: string }
  #batch = new Map<string, Interaction>()
  #saved = 0
  #done: number

  constructor(writer: Writer, saving: Saving & { readonly idOf: IdOf; readonly timeZone: string }) {
    this.#writer = writer
    this.#saving = saving
    this.#done = saving.read.entities.length
  }

  async add(found: FoundInteraction, format: string): Promise<void> {
    this.#done += 1
    const interaction = this.#interactionOf(found, format)
    if (interaction === undefined) return
    this.#batch.set(found.sourceKey, interaction)
    if (this.#batch.size >= AT_ONCE) await this.#flush()
  }

  /** Answers how many were new. */
  async finish(): Promise<number> {
    if (this.#batch.size > 0) await this.#flush()
    return this.#saved
  }

  async #flush(): Promise<void> {
    const known = await knownBySource(this.#writer, interactions, [...this.#batch.keys()])
    const added = [...this.#batch.values()].filter((interaction) => !known.has(interaction.sourceKey ?? ''))
    await createRecords(this.#writer, interactions, added)
    this.#saved += added.length
    this.#batch = new Map()
    this.#saving.onProgress({ done: this.#done })
  }

  #interactionOf(found: FoundInteraction, source: string): Interaction | undefined {
    const { read, idOf, newId, timeZone } = this.#saving
    const personIds = new Set<string>()
    for (const stranger of found.with) {
      const entity = read.gathering.find(stranger)
      const id = entity === undefined ? undefined : idOf(entity)
      if (id !== undefined) personIds.add(id)
    }
    if (personIds.size === 0) return undefined
    const { kind, direction, subject, text, minutes, thread, sourceKey } = found
    return {
      id: newId(),
      kind,
      direction,
      ...momentOf(found, timeZone),
      personIds: [...personIds].slice(0, MOST_PEOPLE),
      purposes: [],
      prompted: false,
      ...(subject === undefined || subject === '' ? {} : { subject }),
      ...(text === undefined || text === '' ? {} : direction === 'in' ? { whatTheyTold: text } : { notes: text }),
      ...(minutes === undefined ? {} : { minutes: Math.min(MOST_MINUTES, Math.max(0, Math.round(minutes))) }),
      source,
      ...(thread === undefined || thread === '' ? {} : { thread: thread.slice(0, LONGEST_THREAD) }),
      sourceKey,
    }
  }
}

/** A meeting of more is none with each of them. */
const MOST_PEOPLE = 200
