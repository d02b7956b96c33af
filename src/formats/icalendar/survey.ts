import type { About } from '#book/finding.ts'
import { nameKey } from '#book/name-key.ts'
import type { ByteSource } from '../csv/text.ts'
import { paramValues } from '../vcard/content-line.ts'
import { partsOf } from './components.ts'
import type { Component, Part } from './components.ts'
import { invitedTo } from './invited.ts'
import type { Invited } from './invited.ts'
import { beginAt } from './occurrences.ts'
import type { Begin } from './occurrences.ts'
import { fingerprint } from './source-key.ts'
import { property, text } from './values.ts'
import { Zones } from './zones.ts'

/**
 * What has to be known of a calendar before its first event can be read, since it may stand at the end: its zones,
 * which occasions of a series were moved or called off one by one, and which of the people is the owner.
 */
export class Survey {
  readonly zones = new Zones()
  /** Address to the number of events it is in. */
  readonly #events = new Map<string, number>()
  #meetings = 0
  readonly #calendarNames = new Set<string>()
  /** Times as written with their zones, by the event's own name. */
  readonly #moved = new Map<string, string[]>()
  #movedCount = 0

  take(part: Part): void {
    if (part.kind === 'calendar') return
    if (part.kind === 'about') {
      const { name, value } = part.property
      if (name === 'X-WR-CALNAME' && this.#calendarNames.size < 100) this.#calendarNames.add(value.trim().toLowerCase())
    } else if (part.component.name === 'VTIMEZONE') this.zones.describe(part.component)
    else if (part.component.name === 'VEVENT') this.#takeEvent(part.component)
  }

  /** The occasions of a series that stand in the file by themselves. */
  movedOf(uid: string): Begin[] {
    const written = this.#moved.get(movedKey(uid)) ?? []
    return written.flatMap((text) => {
      const [zone = '', value = ''] = text.split('\n')
      return beginAt(value, zone === '' ? undefined : zone, this.zones) ?? []
    })
  }

  /**
   * Tells the owner from the others: by their addresses, else by the calendar's name, which at Google is the owner's
   * address, else by being in nearly every meeting, as nobody but the owner is.
   */
  ownerAmong(about: About): (person: Invited) => boolean {
    const own = new Set([...about.ownAddresses, ...[...this.#calendarNames].filter((name) => name.includes('@'))])
    if (![...own].some((address) => this.#events.has(address))) {
      const ever = this.#inNearlyEvery()
      if (ever !== undefined) own.add(ever)
    }
    const ownName = about.ownName === undefined ? '' : nameKey(about.ownName)
    return ({ email, name }) => own.has(email) || (ownName !== '' && name !== '' && nameKey(name) === ownName)
  }

  #inNearlyEvery(): string | undefined {
    if (this.#meetings < FEWEST_MEETINGS) return undefined
    const [first, second] = [...this.#events].toSorted((a, b) => b[1] - a[1])
    if (first === undefined || first[1] < this.#meetings * 0.8 || first[1] === second?.[1]) return undefined
    return first[0]
  }

  #takeEvent(event: Component): void {
    const addresses = invitedTo(event).flatMap(({ email }) => email || [])
    if (addresses.length > 0) this.#meetings += 1
    for (const address of addresses) {
      const count = this.#events.get(address) ?? 0
      if (count > 0 || this.#events.size < MOST_ADDRESSES) this.#events.set(address, count + 1)
    }
    const moved = property(event.properties, 'RECURRENCE-ID')
    if (moved === undefined || this.#movedCount >= MOST_MOVED) return
    const key = movedKey(text(event.properties, 'UID'))
    const list = this.#moved.get(key) ?? []
    list.push(`${paramValues(moved, 'TZID')[0] ?? ''}\n${moved.value}`.slice(0, 300))
    this.#moved.set(key, list)
    this.#movedCount += 1
  }
}

const FEWEST_MEETINGS = 5
const MOST_ADDRESSES = 50_000
const MOST_MOVED = 500_000

function movedKey(uid: string): string {
  return uid.length > 60 ? fingerprint(uid) : uid
}

/** Reads a whole file for it. */
export async function surveyOf(sources: readonly ByteSource[]): Promise<Survey> {
  const survey = new Survey()
  for (const source of sources) for await (const part of partsOf(source)) survey.take(part)
  return survey
}
