import type { Name } from '#book/person.ts'
import { cutShort, emptyClaim } from '../claim.ts'
import type { Claim, FactKind, Written } from '../claim.ts'
import type { Property } from '../content-line.ts'
import { hasOtherParams } from '../sheet.ts'
import type { Sheet } from '../sheet.ts'
import { escapeText, listOf, nestedListOf } from '../value.ts'

/** FN: the name as the person writes it. */
export const fullName: FactKind = {
  claims: (sheet) => oneText(sheet, 'FN', { field: 'full', longest: 500 }),
  written: ({ name }) => [written(`full:${name.full}`, 'FN', escapeText(name.full))],
}

/** N: family, given, additional names, prefixes, suffixes. */
export const nameParts: FactKind = {
  claims(sheet) {
    const lines = sheet.named('N')
    const told = lines.find((line) => !isEmpty(line))
    if (told === undefined) return lines.length === 0 ? [] : [emptyClaim(lines)]
    const components = nestedListOf(told, sheet.dialect(told))
    const parts = partsFrom(components)
    if (isWholeNameInOnePart(parts, sheet, components.length)) return [emptyClaim(lines)]
    const isPlain =
      lines.length === 1 &&
      !hasOtherParams(told) &&
      components.every((list, at) => list.length === 1 && (at < 5 || list[0] === '')) &&
      PARTS.every(({ field, longest }, at) => joined(components[at], field).length <= longest)
    const add = (draft: { name: Partial<Name> }): void => void Object.assign(draft.name, parts)
    return [{ key: partsKey(parts), properties: [told], isPlain, add }]
  },

  written({ name, positions }, version) {
    const parts = PARTS.map(({ field }) => escapeText(name[field] ?? ''))
    const hasParts = parts.some((part) => part !== '')
    if (!hasParts && version === '4.0') return []
    // Version 3.0 wants an N, and iPhones show nothing else: a name that nobody took apart goes into one part.
    const isOrganisation = positions[0]?.organisation === name.full
    const value = hasParts || isOrganisation ? parts.join(';') : `;${escapeText(name.full)}`
    return [written(partsKey(name), 'N', value)]
  },
}

const PARTS = [
  { field: 'family', longest: 300 },
  { field: 'given', longest: 300 },
  { field: 'additional', longest: 300 },
  { field: 'prefix', longest: 100 },
  { field: 'suffix', longest: 100 },
] as const
type PartField = (typeof PARTS)[number]['field']

function partsFrom(components: readonly string[][]): Partial<Record<PartField, string>> {
  const told = PARTS.map(({ field, longest }, at) => [field, cutShort(joined(components[at], field), longest).trim()])
  return Object.fromEntries(told.filter(([, text]) => text !== ''))
}

function joined(list: readonly string[] | undefined, field: PartField): string {
  return (list ?? []).map((item) => item.trim()).join(field === 'prefix' || field === 'suffix' ? ', ' : ' ')
}

function partsKey(parts: Partial<Record<PartField, string | undefined>>): string {
  return `parts:${JSON.stringify(PARTS.map(({ field }) => parts[field] ?? ''))}`
}

/**
 * `N:;Ana Lee` beside `FN:Ana Lee` tells no parts: so we write a name that nobody took apart. Clients that fill it up
 * to `N:;Ana Lee;;;` are recognised by the blank.
 */
function isWholeNameInOnePart(
  parts: Partial<Record<PartField, string>>,
  sheet: Sheet,
  componentCount: number,
): boolean {
  const { given, ...others } = parts
  const [full] = sheet.named('FN')
  if (given === undefined || full === undefined || Object.keys(others).length > 0) return false
  return (componentCount === 2 || /\s/.test(given)) && cutShort(sheet.text(full), 300).trim() === given
}

export const nickname: FactKind = {
  claims(sheet) {
    const lines = sheet.named('NICKNAME')
    const names = lines.flatMap((line) => listOf(line, sheet.dialect(line))).map((text) => text.trim())
    const whole = names.filter((text) => text !== '').join(', ')
    if (whole === '') return lines.length === 0 ? [] : [emptyClaim(lines)]
    const told = cutShort(whole, 300).trim()
    const isPlain = names.length === 1 && told === whole && !lines.some((line) => hasOtherParams(line))
    return [{ key: `nickname:${told}`, properties: lines, isPlain, add: (draft) => void (draft.name.nickname = told) }]
  },
  written: ({ name }) => optional(name.nickname, 'nickname', 'NICKNAME'),
}

/** Apple's three properties are one text to us: how the name sounds. */
export const phonetic: FactKind = {
  claims(sheet) {
    const lines = sheet.named('X-PHONETIC-FIRST-NAME', 'X-PHONETIC-MIDDLE-NAME', 'X-PHONETIC-LAST-NAME')
    const whole = lines
      .map((line) => sheet.text(line))
      .filter((text) => text !== '')
      .join(' ')
    if (whole === '') return lines.length === 0 ? [] : [emptyClaim(lines)]
    const told = cutShort(whole, 300).trim()
    const isPlain =
      lines.length === 1 &&
      lines[0]?.name === 'X-PHONETIC-FIRST-NAME' &&
      told === whole &&
      !lines.some((line) => hasOtherParams(line))
    return [{ key: `phonetic:${told}`, properties: lines, isPlain, add: (draft) => void (draft.name.phonetic = told) }]
  },
  written: ({ name }) => optional(name.phonetic, 'phonetic', 'X-PHONETIC-FIRST-NAME'),
}

export const formerly: FactKind = {
  claims: (sheet) => oneText(sheet, 'X-MAIDENNAME', { field: 'formerly', longest: 300 }),
  written: ({ name }) => optional(name.formerly, 'formerly', 'X-MAIDENNAME'),
}

/** The first that says something is the fact. Several are kept together, so that none is mistaken for outdated. */
function oneText(sheet: Sheet, property: string, to: { field: 'full' | 'formerly'; longest: number }): Claim[] {
  const lines = sheet.named(property)
  const told = lines.find((line) => sheet.text(line) !== '')
  if (told === undefined) return lines.length === 0 ? [] : [emptyClaim(lines)]
  const whole = sheet.text(told)
  const text = cutShort(whole, to.longest).trim()
  const isPlain = lines.length === 1 && text === whole && !hasOtherParams(told)
  return [
    { key: `${to.field}:${text}`, properties: [told], isPlain, add: (draft) => void (draft.name[to.field] = text) },
  ]
}

function optional(text: string | undefined, kind: string, property: string): Written[] {
  return text === undefined || text.trim() === '' ? [] : [written(`${kind}:${text}`, property, escapeText(text))]
}

function written(key: string, name: string, value: string): Written {
  return { key, parts: [{ lines: [{ name, value }] }] }
}

function isEmpty(line: Property): boolean {
  return /^[;\s]*$/.test(line.value)
}
