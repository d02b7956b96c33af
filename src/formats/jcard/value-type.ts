import type { Version } from '../vcard/card.ts'

/** The value types that a property has without saying so, the usual one first: RFC 6350 section 6, RFC 9554. */
const MODERN: Readonly<Record<string, string>> = {
  ANNIVERSARY: 'date-and-or-time',
  BDAY: 'date-and-or-time',
  CALADRURI: 'uri',
  CALURI: 'uri',
  CREATED: 'timestamp',
  DEATHDATE: 'date-and-or-time',
  FBURL: 'uri',
  GEO: 'uri',
  IMPP: 'uri',
  KEY: 'uri',
  LANG: 'language-tag',
  LANGUAGE: 'language-tag',
  LOGO: 'uri',
  MEMBER: 'uri',
  PHOTO: 'uri',
  RELATED: 'uri',
  REV: 'timestamp',
  SOCIALPROFILE: 'uri',
  SOUND: 'uri',
  SOURCE: 'uri',
  UID: 'uri',
  URL: 'uri',
}

/** RFC 2426, where it differs. */
const OLD: Readonly<Record<string, string>> = {
  AGENT: 'vcard',
  BDAY: 'date',
  GEO: 'float',
  KEY: 'binary',
  LOGO: 'binary',
  PHOTO: 'binary',
  REV: 'date-time',
  SOUND: 'binary',
  TEL: 'phone-number',
  TZ: 'utc-offset',
  UID: 'text',
}

/** @param name in capitals */
export function defaultType(name: string, version: Version): string {
  const old = version === '4.0' ? undefined : OLD[name]
  return old ?? MODERN[name] ?? 'text'
}

/** Properties of RFC 6350 and 9554 that are text; whatever stands in no list is of a type that nobody told us. */
const TEXTS = new Set(
  (
    'ADR CATEGORIES CLIENTPIDMAP EMAIL FN GENDER GRAMGENDER KIND N NICKNAME NOTE ORG PRODID PRONOUNS ROLE TEL ' +
    'TITLE TZ VERSION XML'
  ).split(' '),
)

export function isKnownProperty(name: string): boolean {
  return TEXTS.has(name) || Object.hasOwn(MODERN, name)
}

/** Values of several components, written as an array: RFC 7095 section 3.3.1.3. */
export const STRUCTURED: ReadonlySet<string> = new Set(['ADR', 'CLIENTPIDMAP', 'GENDER', 'N', 'ORG'])

/** Properties with several values at once: RFC 7095 section 3.3.1.4 allows them as further elements. */
export const MULTIPLE: ReadonlySet<string> = new Set(['CATEGORIES', 'NICKNAME'])

export function isDateType(type: string): boolean {
  return /^(?:date|date-time|date-and-or-time|time|timestamp|utc-offset)$/.test(type)
}

/** `1985-04-12T23:20:50Z`, as jCard has it, is `19850412T232050Z` in vCard 4.0: RFC 7095 sections 3.5.3 to 3.5.6. */
export function basicDate(text: string): string {
  if (/^[+-]\d\d:\d\d$/.test(text)) return text.replace(':', '')
  const [day = '', time] = text.split(/[Tt]/, 2)
  // `1985-04` keeps its hyphen in vCard, since `198504` would be something else.
  const basicDay = day.replace(/^(\d{4}|--)-?(\d\d)-(\d\d)$/, '$1$2$3')
  return time === undefined ? basicDay : `${basicDay}T${time.replaceAll(':', '')}`
}

/** The way back; undefined for what is no date, time or offset of RFC 6350 section 4.3 and 4.7. */
export function extendedDate(text: string): string | undefined {
  if (/^[+-]\d\d(?:\d\d)?$/.test(text)) return withColons(text)
  const [day = '', time, ...more] = text.split(/[Tt]/, 3)
  const isDay = day === '' ? time !== undefined : DAY.test(day)
  if (!isDay || more.length > 0 || (time !== undefined && !TIME.test(time))) return undefined
  const extendedDay = day.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3').replace(/^--(\d\d)-?(\d\d)$/, '--$1-$2')
  return time === undefined ? extendedDay : `${extendedDay}T${withColons(time)}`
}

const DAY = /^(?:\d{4}(?:-?\d\d-?\d\d|-\d\d)?|--\d\d(?:-?\d\d)?|---\d\d)$/
const TIME = /^(?:\d\d(?::?\d\d){0,2}|-\d\d(?:\d\d)?|--\d\d)(?:Z|[+-]\d\d(?::?\d\d)?)?$/

function withColons(digits: string): string {
  return digits.replaceAll(':', '').replace(/\d\d(?=\d\d)/g, '$&:')
}
