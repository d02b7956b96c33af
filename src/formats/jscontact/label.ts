import { cutShort } from '../vcard/claim.ts'
import { chosen, textIn } from './piece.ts'
import type { JsonObject } from './piece.ts'

/** Our words for contexts and for what a telephone is: RFC 9553 sections 1.5.1 and 2.3.3. */
const PLACES = new Map([
  ['work', 'work'],
  ['private', 'home'],
])
const DEVICES = new Map([
  ['mobile', 'mobile'],
  ['fax', 'fax'],
  ['pager', 'pager'],
  ['main-number', 'main'],
])
const LONGEST_LABEL = 200

/** What everything is that says nothing else. */
const SILENT = new Set(['voice', 'text'])

/** The label of an email, telephone and so on: its own words, or else its contexts and features. */
export function readLabel(entry: JsonObject): { label?: string } {
  const own = cutShort(textIn(entry, 'label'), LONGEST_LABEL).trim()
  if (own !== '') return { label: own }
  const contexts = chosen(entry['contexts'])
  const features = chosen(entry['features'])
  const known = [firstIn(PLACES, contexts), firstIn(DEVICES, features)].filter((word) => word !== undefined)
  const others = [...contexts, ...features].filter((word) => !SILENT.has(word))
  const label = known.length > 0 ? known.join(' ') : cutShort(others[0] ?? '', LONGEST_LABEL).trim()
  return label === '' ? {} : { label }
}

function firstIn(words: ReadonlyMap<string, string>, said: readonly string[]): string | undefined {
  return said.map((word) => words.get(word)).find((word) => word !== undefined)
}

/** Contexts and features where there are some for it, else the label as it is. */
export function writeLabel(label: string | undefined, reached: 'phone' | 'other'): JsonObject {
  if (label === undefined || label.trim() === '') return {}
  const [first = '', second, ...more] = label.split(' ')
  const place = keyOf(PLACES, first)
  const device = reached === 'phone' ? keyOf(DEVICES, place === undefined ? first : (second ?? '')) : undefined
  const words = [place, device].filter((word) => word !== undefined).length
  if (words === 0 || words < (second === undefined ? 1 : 2) || more.length > 0) return { label }
  return {
    ...(device === undefined ? {} : { features: { [device]: true } }),
    ...(place === undefined ? {} : { contexts: { [place]: true } }),
  }
}

function keyOf(words: ReadonlyMap<string, string>, word: string): string | undefined {
  return [...words].find(([, ours]) => ours === word)?.[0]
}
