import { wallClock } from '#book/day.ts'
import type { Component } from './components.ts'
import { MILLISECONDS_A_DAY } from './time.ts'
import type { WallTime } from './time.ts'
import { property } from './values.ts'
import { writtenZone } from './written-zone.ts'
import { zoneOfWindowsName } from './windows-zones.ts'

/** What a clock on the wall shows there. */
export interface Zone {
  /** Minutes to add to UTC at a moment, given in milliseconds since 1970. */
  offsetAt(moment: number): number
}

export const UTC: Zone = { offsetAt: () => 0 }

/**
 * The moment at which a clock there shows this. As RFC 5545 section 3.3.5 has it, a time that comes twice is the first
 * of the two, and one that is skipped is read with the offset before the gap.
 */
export function momentAt(wall: WallTime, zone: Zone): number {
  const before = zone.offsetAt(wall - MILLISECONDS_A_DAY)
  const after = zone.offsetAt(wall + MILLISECONDS_A_DAY)
  const early = wall - before * 60_000
  if (before === after || zone.offsetAt(early) === before) return early
  const late = wall - after * 60_000
  return zone.offsetAt(late) === after ? late : early
}

/** What a clock there shows at a moment. */
export function wallAt(moment: number, zone: Zone): WallTime {
  return moment + zone.offsetAt(moment) * 60_000
}

/** The time zones that a file may name: the world's own, those of Windows, and those that the file describes itself. */
export class Zones {
  readonly #written = new Map<string, Component>()
  readonly #known = new Map<string, Zone | undefined>()

  /** Takes what the file says of a zone; asked only for names that the world does not know. */
  describe(component: Component): void {
    const name = property(component.properties, 'TZID')?.value
    if (name !== undefined && component.fault === undefined && this.#written.size < MOST_ZONES) {
      this.#written.set(key(name), component)
    }
  }

  /** Undefined when nobody knows such a zone; the time is then read as it stands. */
  named(name: string): Zone | undefined {
    if (!this.#known.has(name) && this.#known.size < MOST_ZONES) this.#known.set(name, this.#look(name))
    return this.#known.get(name)
  }

  #look(name: string): Zone | undefined {
    const bare = name.trim().slice(0, 200)
    const written = this.#written.get(key(name))
    const place = written && property(written.properties, 'X-LIC-LOCATION')?.value
    // Lotus, Evolution and others put a path before the name: `/freeassociation.sourceforge.net/Europe/Berlin`.
    const inPath = /([A-Za-z_]+\/[\w+/-]+)$/.exec(bare.replace(/^\/[^/]*\//, ''))?.[1]
    const names = [bare, zoneOfWindowsName(bare), place, inPath].filter((candidate) => candidate !== undefined)
    for (const candidate of names) {
      const zone = worldZone(candidate)
      if (zone !== undefined) return zone
    }
    return (written && writtenZone(written)) ?? fixedOffset(bare)
  }
}

/** There are some six hundred in the world. */
const MOST_ZONES = 2000

function key(name: string): string {
  return name.trim().toLowerCase()
}

function worldZone(name: string): Zone | undefined {
  try {
    // The name as the world spells it, since each spelling would get a clock of its own.
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name.trim() }).resolvedOptions()
    return timeZone === 'UTC' ? UTC : { offsetAt: (moment) => offsetIn(timeZone, moment) }
  } catch {
    return undefined
  }
}

function offsetIn(timeZone: string, moment: number): number {
  const shown = wallClock(new Date(moment), timeZone)
  return Math.round((Date.parse(`${shown}Z`) - moment) / 60_000)
}

/** `(GMT +01:00)` and `UTC-5`. */
function fixedOffset(name: string): Zone | undefined {
  const [, sign, hours, minutes = '0'] = /(?:GMT|UTC)\s*([+-])(\d{1,2})(?::?(\d{2}))?/i.exec(name) ?? []
  if (hours === undefined) return undefined
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return { offsetAt: () => offset }
}
