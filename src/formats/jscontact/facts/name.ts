import type { Name } from '#book/person.ts'
import { cutShort } from '../../vcard/claim.ts'
import { claimOf } from '../claim.ts'
import type { Claim, Draft, FactKind } from '../claim.ts'
import { isObject, objectsIn, textIn } from '../piece.ts'
import type { JsonObject, Piece } from '../piece.ts'
import { propertyPiece } from '../vcard-props.ts'

const PARTS = [
  { field: 'prefix', kinds: ['title'], longest: 100, between: ', ' },
  { field: 'given', kinds: ['given'], longest: 300, between: ' ' },
  { field: 'additional', kinds: ['given2'], longest: 300, between: ' ' },
  { field: 'family', kinds: ['surname', 'surname2'], longest: 300, between: ' ' },
  { field: 'suffix', kinds: ['credential', 'generation'], longest: 100, between: ', ' },
] as const

/** The name, whole and in its parts: RFC 9553 section 2.2.1. How it sounds has no place there for a name in one text. */
export const name: FactKind = {
  claims(sheet) {
    const piece = sheet.whole('name')
    if (piece === undefined || !isObject(piece.value)) return []
    const told = read(piece.value)
    if (Object.keys(told).length === 0) return []
    const add = (draft: Draft): void => void Object.assign(draft.name, told)
    const { phonetic: _, ...written } = told
    return [claimOf({ key: keyOf(told), pieces: [piece], add }, [pieceFor(written)], sheet)]
  },
  written: ({ name: known }) => [
    {
      key: keyOf(known),
      pieces: () => [pieceFor(known), ...propertyPiece('X-PHONETIC-FIRST-NAME', known.phonetic)],
    },
  ],
}

function read(value: JsonObject): Partial<Name> {
  const components = objectsIn(value['components'])
  const parts = PARTS.map(({ field, kinds, longest, between }): [string, string] => {
    const said = components.filter((one) => (kinds as readonly string[]).includes(textIn(one, 'kind')))
    const texts = said.map((one) => textIn(one, 'value')).filter((text) => text !== '')
    return [field, cutShort(texts.join(between), longest).trim()]
  })
  const phonetic = components.map((one) => textIn(one, 'phonetic')).filter((text) => text !== '')
  const full = textIn(value, 'full') || wholeName(components, value)
  const all = [...parts, ['full', cutShort(full, 500).trim()], ['phonetic', cutShort(phonetic.join(' '), 300).trim()]]
  return Object.fromEntries(all.filter(([, text]) => text !== ''))
}

const USUAL_ORDER = ['title', 'given', 'given2', 'surname', 'surname2', 'generation', 'credential']

/** The parts as one name, in their own order and with their own separators where the card gives them. */
function wholeName(components: readonly JsonObject[], value: JsonObject): string {
  const isOrdered = value['isOrdered'] === true
  const rank = (one: JsonObject): number => USUAL_ORDER.indexOf(textIn(one, 'kind'))
  const usual = components.filter((one) => rank(one) >= 0).toSorted((a, b) => rank(a) - rank(b))
  const usually = isOrdered && typeof value['defaultSeparator'] === 'string' ? value['defaultSeparator'] : ' '
  let whole = ''
  let between = ''
  for (const one of isOrdered ? components : usual) {
    if (textIn(one, 'kind') === 'separator') {
      between = typeof one['value'] === 'string' ? one['value'] : ''
      continue
    }
    const text = textIn(one, 'value')
    if (text === '') continue
    whole += whole === '' ? text : between + text
    between = usually
  }
  return whole.trim()
}

function pieceFor(known: Partial<Name>): Piece {
  const components = PARTS.flatMap(({ field, kinds: [kind] }) => {
    const value = known[field]?.trim() ?? ''
    return value === '' ? [] : [{ kind, value }]
  })
  return { path: ['name'], value: { full: known.full, ...(components.length === 0 ? {} : { components }) } }
}

function keyOf(known: Partial<Name>): string {
  return JSON.stringify(['name', known.full, known.phonetic ?? '', ...PARTS.map(({ field }) => known[field] ?? '')])
}

export const nickname: FactKind = {
  claims(sheet) {
    const entries = sheet.entries('nicknames')
    const texts = entries.map((entry) => textIn(entry.value, 'name')).filter((text) => text !== '')
    const told = cutShort(texts.join(', '), 300).trim()
    if (told === '') return []
    const claim: Omit<Claim, 'isPlain'> = {
      key: `nickname:${told}`,
      pieces: entries,
      add: (draft) => void (draft.name.nickname = told),
    }
    return [claimOf(claim, [{ path: ['nicknames', ''], value: { name: told } }], sheet)]
  },
  written: ({ name: { nickname: text } }) =>
    text === undefined || text.trim() === ''
      ? []
      : [
          {
            key: `nickname:${text}`,
            pieces: (newEntry) => [{ path: ['nicknames', newEntry('nicknames')], value: { name: text } }],
          },
        ],
}

/** Earlier names have no place in JSContact, so they go as what a vCard says of them: RFC 9555 section 3. */
export const formerly: FactKind = {
  claims: () => [],
  written: ({ name: known }) => [{ key: 'formerly', pieces: () => propertyPiece('X-MAIDENNAME', known.formerly) }],
}
