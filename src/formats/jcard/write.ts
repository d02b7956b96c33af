import type { PersonFacts } from '#book/person.ts'
import { parseContentLine } from '../vcard/content-line.ts'
import { cardLines } from '../vcard/write.ts'
import type { CardOptions } from '../vcard/write.ts'
import { jcardProperty } from './from-line.ts'
import { jsonText } from './json-text.ts'

type JCardOptions = Omit<CardOptions, 'version'>

/** A jCard as a value: `["vcard", [properties]]`. */
export type JCard = readonly ['vcard', readonly unknown[]]

/**
 * A person as one jCard: RFC 7095, of the same lines as their vCard 4.0, so that what is kept of other programs goes back
 * and what is the owner's own stays (R23). JSON in one line.
 * @param options `uid`: the card's UID, when it must be a certain one; `photo`: their picture
 */
export function writeJCard(person: PersonFacts, options: JCardOptions = {}): string {
  return jsonText(jcardOf(person, options))
}

/** That jCard before it becomes text. */
export function jcardOf(person: PersonFacts, options: JCardOptions = {}): JCard {
  const lines = cardLines(person, { ...options, version: '4.0' })
  const properties = lines.map((line) => jcardProperty(parseContentLine(line, 0)))
  return ['vcard', [['version', {}, 'text', '4.0'], ...properties]]
}
