import { paramValues } from './content-line.ts'
import type { Property } from './content-line.ts'

/** What is reached: phones have kinds of their own, such as mobile and fax. */
export type Reached = 'phone' | 'other'

export interface ReadLabel {
  readonly label: string | undefined
  /** The card says more about it than the label does. */
  readonly saysMore: boolean
}

const PLACES = new Set(['home', 'work'])
const DEVICES: Readonly<Record<string, string>> = { cell: 'mobile', mobile: 'mobile', fax: 'fax', pager: 'pager' }

/** Words that say nothing: what is so by default, and which one comes first (told by the order). */
const SILENT = new Set(['pref', 'internet', 'voice'])

/** Apple's own labels as `_$!<Word>!$_`, which it translates on the screen, beside ours. */
const APPLE_LABELS: Readonly<Record<string, string>> = {
  Home: 'home',
  HomeFAX: 'home fax',
  Main: 'main',
  Mobile: 'mobile',
  Other: 'other',
  OtherFAX: 'other fax',
  Pager: 'pager',
  School: 'school',
  Work: 'work',
  WorkFAX: 'work fax',
  HomePage: 'HomePage',
  AssistantPhone: 'AssistantPhone',
}
const APPLE_WORDS = new Map(Object.entries(APPLE_LABELS).map(([word, label]) => [label, word]))

/** The label from a property's TYPE words or, before them, from its X-ABLabel. */
export function readLabel(property: Property, customLabel: string | undefined): ReadLabel {
  const words = paramValues(property, 'TYPE').filter((word) => word !== '' && !SILENT.has(word.toLowerCase()))
  const custom = customLabel === undefined ? undefined : plainLabel(customLabel)
  const typed = fromTypes(words)
  if (custom === undefined) return typed
  return { label: custom, saysMore: words.length > 0 && typed.label !== custom }
}

function fromTypes(words: readonly string[]): ReadLabel {
  const place = words.find((word) => PLACES.has(word.toLowerCase()))
  const device = words.find((word) => Object.hasOwn(DEVICES, word.toLowerCase()))
  const known = [place?.toLowerCase(), device === undefined ? undefined : DEVICES[device.toLowerCase()]]
  const label = known.filter((word) => word !== undefined).join(' ')
  if (label !== '') return { label, saysMore: words.some((word) => word !== place && word !== device) }
  return { label: words[0] === undefined ? undefined : ownWord(words[0]), saysMore: words.length > 1 }
}

/** `X-Assistant` is `Assistant`; `OTHER`, which some shout, is `other`. */
function ownWord(word: string): string | undefined {
  const bare = /^x-./i.test(word) ? word.slice(2) : word
  const quiet = APPLE_WORDS.has(bare.toLowerCase()) ? bare.toLowerCase() : bare
  return shortLabel(quiet)
}

/** `_$!<HomePage>!$_` is `HomePage`. */
function plainLabel(written: string): string | undefined {
  const text = written.trim()
  const word = text.startsWith('_$!<') && text.endsWith('>!$_') ? text.slice(4, -4) : undefined
  return shortLabel(word === undefined ? text : Object.hasOwn(APPLE_LABELS, word) ? APPLE_LABELS[word] : word)
}

const LONGEST_LABEL = 200

function shortLabel(text: string | undefined): string | undefined {
  const label = text?.trim().slice(0, LONGEST_LABEL).trim()
  return label === '' ? undefined : label
}

export interface WrittenLabel {
  /** TYPE words that every client knows. */
  readonly types: readonly string[]
  /** What goes into an X-ABLabel, when there are no such words. */
  readonly custom?: string
}

/** Google refuses a TYPE it does not know, so any label that is not a standard word becomes an X-ABLabel. */
export function writeLabel(label: string | undefined, reached: Reached): WrittenLabel {
  if (label === undefined || label.trim() === '') return { types: [] }
  const types = standardTypes(label, reached)
  if (types !== undefined) return { types }
  const word = APPLE_WORDS.get(label)
  return { types: [], custom: word === undefined ? label : `_$!<${word}>!$_` }
}

function standardTypes(label: string, reached: Reached): string[] | undefined {
  if (PLACES.has(label)) return [label.toUpperCase()]
  if (reached === 'other') return undefined
  const [first = '', second] = label.split(' ', 3)
  const device = PHONE_TYPES.get(second ?? first)
  if (device === undefined || label !== (second === undefined ? first : `${first} ${second}`)) return undefined
  if (second === undefined) return [device]
  return PLACES.has(first) ? [first.toUpperCase(), device] : undefined
}

const PHONE_TYPES = new Map([
  ['mobile', 'CELL'],
  ['fax', 'FAX'],
  ['pager', 'PAGER'],
])
