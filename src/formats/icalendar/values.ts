import type { Property } from '../vcard/content-line.ts'
import { paramValues } from '../vcard/content-line.ts'

/** The first property of this name that says something. */
export function property(properties: readonly Property[], name: string): Property | undefined {
  return properties.find((candidate) => candidate.name === name && candidate.value.trim() !== '')
}

/** Its value as text, RFC 5545 section 3.3.11, trimmed; empty when there is none. */
export function text(properties: readonly Property[], name: string): string {
  const value = property(properties, name)?.value ?? ''
  return value.replace(/\\([\\;,:nN"])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter)).trim()
}

/** A parameter's first value in capitals, such as the `DECLINED` of `PARTSTAT=DECLINED`. */
export function param(of: Property, name: string): string {
  return (paramValues(of, name)[0] ?? '').toUpperCase()
}

/** Minutes of a duration such as `PT1H30M` or `P1D`, RFC 5545 section 3.3.6; undefined when it is none. */
export function durationMinutes(duration: string): number | undefined {
  const found = DURATION.exec(duration)
  if (found === null) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0))
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes + Math.floor(seconds / 60)
}

const DURATION = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i
