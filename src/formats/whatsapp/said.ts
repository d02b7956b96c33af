import { callIn } from './calls.ts'
import { OWN_MARK, plain } from './marks.ts'
import * as own from './own-words.ts'

/** What one message of a chat is. */
export type Said =
  | { readonly kind: 'words' | 'media'; readonly author: Author; readonly text: string }
  | { readonly kind: 'call'; readonly author: Author; readonly video: boolean; readonly minutes: number }
  | { readonly kind: 'not-taken'; readonly reason: string; readonly ownerIs?: string; readonly chatIs?: string }

/** Somebody by the name under which the phone that exported knows them. */
export interface Author {
  readonly name: string
  /** Not in the phone's address book: a bare number, or a name with `~` that they chose themselves. */
  readonly isUnsaved: boolean
}

const BY_WHATSAPP = 'It is a line of WhatsApp’s own.'

/** @param words what follows the stamp: `Ana: Hello`, or a line without an author */
export function saidIn(words: string): Said {
  const end = words.indexOf('\n')
  const firstLine = end < 0 ? words : words.slice(0, end)
  const colon = firstLine.search(/:(?: |$)/)
  const before = colon < 0 ? '' : firstLine.slice(0, colon)
  if (colon < 0 || own.isNoName(before)) return { kind: 'not-taken', reason: BY_WHATSAPP }
  return saidBy(authorFrom(before), words.slice(colon + 1).replace(/^ /, ''))
}

function saidBy(author: Author, body: string): Said {
  const isMarked = body.startsWith(OWN_MARK)
  const text = plain(own.withoutEditedNote(body)).trim()
  if (own.saysDeletedByOwner(text)) return { kind: 'not-taken', reason: DELETED, ownerIs: author.name }
  if (own.saysDeleted(text)) return { kind: 'not-taken', reason: DELETED }
  const call = callIn(text)
  if (call?.minutes !== undefined) {
    return { kind: 'call', author, video: call.kind === 'video', minutes: call.minutes }
  }
  if (call !== undefined) return { kind: 'not-taken', reason: 'It is a call that nobody answered.' }
  if (own.saysEncrypted(text)) return { kind: 'not-taken', reason: BY_WHATSAPP, chatIs: author.name }
  const [firstLine = '', ...others] = text.split('\n')
  if (own.saysOnlyMedia(firstLine.trim(), isMarked)) return { kind: 'media', author, text: others.join('\n').trim() }
  // What people share is marked as well: a poll has lines, a place has an address.
  if (isMarked && others.length === 0 && !text.includes('://')) {
    return { kind: 'not-taken', reason: BY_WHATSAPP, chatIs: author.name }
  }
  return { kind: 'words', author, text }
}

const DELETED = 'It was deleted by whoever wrote it.'

function authorFrom(written: string): Author {
  const name = plain(written).replaceAll(/\s+/g, ' ').trim()
  const chosen = name.replace(/^~\s*/, '')
  return { name: chosen === '' ? name : chosen, isUnsaved: chosen !== name || isNumber(name) }
}

/** `+44 7700 900123` */
export function isNumber(name: string): boolean {
  return /^\+?[\d\s()./-]{6,30}$/.test(name) && name.replaceAll(/\D/g, '').length >= 6
}
