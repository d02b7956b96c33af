import type { ByteSource } from '../csv/text.ts'
import { lineText, parseContentLine } from '../vcard/content-line.ts'
import type { Property } from '../vcard/content-line.ts'
import { contentLines } from './content-lines.ts'
import type { ContentLine } from './content-lines.ts'

/** The beginning of a calendar, a line about it as a whole, or one component. A file may hold several calendars. */
export type Part =
  | { readonly kind: 'calendar' }
  | { readonly kind: 'about'; readonly property: Property }
  | { readonly kind: 'component'; readonly component: Component }

export interface Component {
  /** `VEVENT`, `VTIMEZONE`, `VTODO` …, in capitals. */
  readonly name: string
  /** Where it begins, from 1. */
  readonly line: number
  readonly properties: readonly Property[]
  /** What a time zone says of summer and winter; empty for everything else. */
  readonly observances: readonly (readonly Property[])[]
  /** Why it cannot be trusted, for the owner. */
  readonly fault: string | undefined
}

/**
 * A calendar file cut into its components, RFC 5545 section 3.4. Cut by hand and not by a library, because files are
 * large and often damaged: what is wrong stays in its own component, and nothing but one component is ever held.
 */
export async function* partsOf(source: ByteSource): AsyncGenerator<Part> {
  const scanner = new ComponentScanner()
  for await (const line of contentLines(source)) yield* scanner.push(line)
  yield* scanner.finish()
}

/** What may stand in a calendar by itself. None of them may hold another, so that each begins anew. */
const WHOLE = new Set(['VCALENDAR', 'VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'])

/** What we make use of; alarms, attachments and the like are read past. */
const USED = new Set([
  ...['ATTENDEE', 'CONFERENCE', 'DESCRIPTION', 'DTEND', 'DTSTART', 'DURATION', 'EXDATE', 'LOCATION', 'ORGANIZER'],
  ...['RDATE', 'RECURRENCE-ID', 'RRULE', 'STATUS', 'SUMMARY', 'UID', 'URL'],
  ...['METHOD', 'X-WR-CALNAME', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'X-LIC-LOCATION'],
  ...['X-GOOGLE-CONFERENCE', 'X-GOOGLE-CALENDAR-CONTENT-DISPLAY', 'X-MICROSOFT-SKYPETEAMSMEETINGURL'],
  ...['X-NEXTCLOUD-BC-FIELD-TYPE', 'X-NEXTCLOUD-BC-YEAR'],
])

/** More of one component than this is never kept. */
const LARGEST_COMPONENT = 2_097_152

/** As much of a description as can hold a link to a call. */
const DESCRIPTION_LETTERS = 20_000

interface OpenComponent {
  readonly name: string
  readonly line: number
  readonly properties: Property[]
  readonly observances: Property[][]
  depth: number
  size: number
  fault: string | undefined
}

class ComponentScanner {
  #open: OpenComponent | undefined

  push(line: ContentLine): Part[] {
    const name = /^[\w.-]{1,100}/.exec(line.bytes)?.[0].replace(/^.*\./, '').toUpperCase() ?? ''
    if (name === 'BEGIN') return this.#begin(boundary(line), line.line)
    if (name === 'END') return this.#end(boundary(line))
    if (!USED.has(name)) return []
    if (this.#open !== undefined) this.#keep(this.#open, name, line)
    else if (!line.isCut) return [{ kind: 'about', property: propertyOf(line) }]
    return []
  }

  finish(): Part[] {
    return this.#close(NEVER_CLOSED)
  }

  #begin(name: string, line: number): Part[] {
    if (this.#open !== undefined && !WHOLE.has(name)) {
      this.#open.depth += 1
      if (this.#open.name === 'VTIMEZONE' && this.#open.observances.length < MOST_OBSERVANCES) {
        this.#open.observances.push([])
      }
      return []
    }
    const before = this.#close(NEVER_CLOSED)
    if (name === 'VCALENDAR') return [...before, { kind: 'calendar' }]
    this.#open = { name, line, properties: [], observances: [], depth: 0, size: 0, fault: undefined }
    return before
  }

  #end(name: string): Part[] {
    const open = this.#open
    if (open === undefined) return []
    if (name === open.name) return this.#close(undefined)
    if (WHOLE.has(name)) return this.#close(NEVER_CLOSED)
    open.depth = Math.max(0, open.depth - 1)
    return []
  }

  #close(fault: string | undefined): Part[] {
    if (this.#open === undefined) return []
    const { name, line, properties, observances } = this.#open
    const component = { name, line, properties, observances, fault: this.#open.fault ?? fault }
    this.#open = undefined
    return [{ kind: 'component', component }]
  }

  #keep(open: OpenComponent, name: string, line: ContentLine): void {
    const list = open.depth === 0 ? open.properties : open.observances.at(-1)
    if (list === undefined) return
    const isText = name === 'DESCRIPTION'
    if (line.isCut && !isText) open.fault ??= `Line ${line.line} of it is longer than 1 MB.`
    open.size += isText ? Math.min(line.bytes.length, DESCRIPTION_LETTERS) : line.bytes.length
    if (open.size > LARGEST_COMPONENT) open.fault ??= 'It is larger than 2 MB, which no meeting is.'
    if (open.fault !== undefined) return
    list.push(propertyOf(isText ? { ...line, bytes: line.bytes.slice(0, DESCRIPTION_LETTERS) } : line))
  }
}

const NEVER_CLOSED = 'Its end is missing, so the file is damaged here.'

/** Real zones have a dozen changes of their rules; the largest published one has some two hundred. */
const MOST_OBSERVANCES = 500

function boundary({ bytes }: ContentLine): string {
  return bytes
    .slice(0, 200)
    .replace(/^[^:]*:/, '')
    .trim()
    .toUpperCase()
}

function propertyOf({ bytes, line }: ContentLine): Property {
  return parseContentLine(lineText(bytes), line)
}
