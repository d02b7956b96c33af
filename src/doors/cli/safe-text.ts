/**
 * Names and notes come from files that others wrote. What steers a terminal (escape sequences, backspaces) or turns
 * the reading order around is shown as a mark instead: it can neither hide nor fake a line.
 */
export function safeText(text: string): string {
  return text.replace(STEERS_A_TERMINAL, (mark) => {
    const code = mark.codePointAt(0) ?? 0
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '␡' : '�'
  })
}

/** C0 but line feed and tab, DEL, C1, and the characters that change direction (Unicode UAX 9). */
// eslint-disable-next-line no-control-regex
const STEERS_A_TERMINAL =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g

/** The same on one line, for tables and cards. */
export function oneLine(text: string): string {
  return safeText(text.replace(/\s+/g, ' ').trim())
}

/** A whole answer made safe to print: every text in it, however deep. */
export function madeSafe<T>(value: T): T {
  if (typeof value === 'string') return safeText(value) as T
  if (Array.isArray(value)) return value.map(madeSafe) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [safeText(key), madeSafe(inside)])) as T
}

/** JSON in which every control and direction character is written as an escape: the same data, and harmless to look at. */
export function safeJson(value: unknown): string {
  return escapedInJson(JSON.stringify(value, undefined, 2) ?? 'null')
}

/** The same for text that is JSON already. */
export function escapedInJson(json: string): string {
  return json.replace(STEERS_IN_JSON, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const STEERS_IN_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g
