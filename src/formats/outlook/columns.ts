import { headerKey } from '../csv/header-key.ts'
import { headers } from '../csv/table.ts'
import type { Header } from '../csv/table.ts'
import { PERSON_WORDS } from './words-of-people.ts'
import { NUMBER_WORDS, PLACE_WORDS } from './words-of-places.ts'

/** A column of Outlook's export by its English name, without punctuation: `e mail 2 address`. */
export type OutlookColumn = keyof typeof PERSON_WORDS | keyof typeof NUMBER_WORDS | keyof typeof PLACE_WORDS

/** The header row of an Outlook export, and which of its columns is which; undefined for those that we do not know. */
export interface OutlookHeader {
  readonly header: Header
  readonly known: readonly (OutlookColumn | undefined)[]
}

/** The header row when the start of a file has one of Outlook's, whichever of its languages and column sets it is. */
export function outlookHeaderIn(head: Uint8Array): OutlookHeader | undefined {
  for (const header of headers(head)) {
    const known = knownColumns(header.columns)
    if (known.filter((column) => column !== undefined && PECULIAR.has(column)).length >= FEWEST_PECULIAR) {
      return { header, known }
    }
  }
  return undefined
}

function knownColumns(columns: readonly string[]): (OutlookColumn | undefined)[] {
  const keys = columns.map(headerKey)
  const known = keys.map((key, at) => {
    // French calls both the form of address and the job `Titre`; the job stands further right.
    if (key === 'titre' && keys.indexOf(key) < at) return 'job title'
    return COLUMN_BY_KEY.get(key)
  })
  // In Brazil `Aniversário` is the birthday, in Portugal the anniversary; only Brazil has `Datas especiais` beside it.
  if (!keys.includes('datas especiais')) return known
  return known.map((column, at) => (keys[at] === 'aniversario' ? 'birthday' : column))
}

const WORDS: Readonly<Record<string, readonly string[]>> = { ...PERSON_WORDS, ...NUMBER_WORDS, ...PLACE_WORDS }

const COLUMN_BY_KEY = new Map(
  Object.entries(WORDS).flatMap(([column, words]) =>
    [column, ...words].map((word) => [word, column as OutlookColumn] as const),
  ),
)

/** Columns that hardly any other address book has; a few of them say that Outlook wrote the file. */
const PECULIAR: ReadonlySet<OutlookColumn> = new Set([
  ...(Object.keys(PLACE_WORDS) as OutlookColumn[]),
  ...(['assistant s phone', 'business fax', 'business phone', 'business phone 2', 'company main phone'] as const),
  ...(['home fax', 'home phone', 'home phone 2', 'other fax', 'other phone', 'primary phone', 'radio phone'] as const),
  ...(['e mail type', 'e mail display name', 'e mail 2 address', 'e mail 3 address', 'office location'] as const),
  ...(['manager s name', 'assistant s name', 'government id number', 'user 1', 'internet free busy'] as const),
])

const FEWEST_PECULIAR = 3
