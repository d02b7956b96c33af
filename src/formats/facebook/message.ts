import { parsed } from './json-lists.ts'
import { repaired } from './mojibake.ts'
import { saysOnlyAttached } from './own-lines.ts'

/** One entry of a thread, in either layout: `sender_name` or, in the encrypted copy, `senderName`. */
export interface FacebookMessage {
  readonly sender: string
  /** Milliseconds since 1970, or undefined where it makes no sense. */
  readonly at: number | undefined
  readonly text: string
  /** `Generic`, `Share`, `Call`, `Subscribe`, `Unsubscribe`. */
  readonly type: string
  readonly isUnsent: boolean
  readonly isMissed: boolean
  readonly callSeconds: number | undefined
  /** Pictures, films, voice, files, stickers. */
  readonly hasMedia: boolean
}

/** Undefined where it is no entry of a thread. */
export function messageFrom(json: string | undefined): FacebookMessage | undefined {
  const entry = record(parsed(json))
  if (entry === undefined) return undefined
  const seconds = entry['call_duration'] ?? entry['callDuration']
  const written = words(entry['content'] ?? entry['text'])
  const isAttached = saysOnlyAttached(written)
  return {
    sender: words(entry['sender_name'] ?? entry['senderName']),
    at: moment(entry['timestamp_ms'] ?? entry['timestamp']),
    text: withLink(isAttached ? '' : written, words(record(entry['share'])?.['link'])),
    type: words(entry['type']),
    isUnsent: entry['is_unsent'] === true || entry['isUnsent'] === true,
    isMissed: entry['missed'] === true,
    callSeconds: typeof seconds === 'number' && seconds >= 0 ? seconds : undefined,
    hasMedia: isAttached || MEDIA.some((key) => isSomething(entry[key])),
  }
}

const MEDIA = ['photos', 'videos', 'audio_files', 'files', 'gifs', 'sticker', 'media']

function isSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : record(value) !== undefined
}

/** What was written and, where a page was shared, its address below. */
function withLink(text: string, link: string): string {
  return link === '' || text.includes(link) ? text : `${text}\n${link}`.trim()
}

/** The name in an entry of `participants`: an object there, a bare word in the encrypted copy. */
export function participantFrom(json: string | undefined): string {
  const entry = parsed(json)
  return words(typeof entry === 'string' ? entry : record(entry)?.['name'])
}

/** A text as it was meant, without space around it; empty for anything else. */
export function words(value: unknown): string {
  return typeof value === 'string' ? repaired(value).trim() : ''
}

export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** Facebook began in February 2004. */
const EARLIEST = Date.UTC(2004, 0)
const LATEST = Date.UTC(9999, 0)

function moment(value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined
  const milliseconds = Math.trunc(value < 100_000_000_000 ? value * 1000 : value)
  return milliseconds >= EARLIEST && milliseconds < LATEST ? milliseconds : undefined
}
