import type { Stranger } from '#book/person.ts'
import { MOST_PROPERTIES } from '../vcard/card.ts'
import { parseContentLine } from '../vcard/content-line.ts'
import { strangerFrom } from '../vcard/to-stranger.ts'
import { escapeText } from '../vcard/value.ts'
import { cardDay } from './dates.ts'
import type { Row } from './database.ts'
import { omittedYear, textIn } from './parts.ts'
import type { InCard } from './parts.ts'

/** The columns of a contact's own row that say something about the person. */
export const CONTACT_COLUMNS = [
  'ZTITLE',
  'ZFIRSTNAME',
  'ZMIDDLENAME',
  'ZLASTNAME',
  'ZSUFFIX',
  'ZNICKNAME',
  'ZMAIDENNAME',
  'ZPHONETICFIRSTNAME',
  'ZPHONETICMIDDLENAME',
  'ZPHONETICLASTNAME',
  'ZPHONETICORGANIZATION',
  'ZORGANIZATION',
  'ZDEPARTMENT',
  'ZJOBTITLE',
  'ZBIRTHDAY',
  'ZBIRTHDAYYEARLESS',
  'ZBIRTHDAYYEAR',
  'ZDISPLAYFLAGS',
  'ZUNIQUEID',
] as const

/**
 * A contact as the vCard that Apple's own export would make of it, read as such: so the same person means the same to
 * us by either road, and whatever has no place in the book is kept in words that every address book understands.
 * Undefined when it names nobody.
 * @throws RangeError when the contact has more than a card may hold
 */
export function strangerOf(row: Row, parts: readonly InCard[]): Stranger | undefined {
  const lines = [...nameLines(row), ...workLines(row), ...birthdayLines(row), ...partLines(parts), ...identity(row)]
  if (lines.length > MOST_PROPERTIES) throw new RangeError('more than a card may hold')
  return strangerFrom({ version: '3.0', properties: lines.map((line) => parseContentLine(line, 0)) })
}

function nameLines(row: Row): string[] {
  const text = (column: string): string => textIn(row, column).trim()
  const parts = ['ZLASTNAME', 'ZFIRSTNAME', 'ZMIDDLENAME', 'ZTITLE', 'ZSUFFIX'].map(text)
  const full = (isCompany(row) && text('ZORGANIZATION')) || fullName(parts)
  return [
    ...(full === '' ? [] : [`FN:${escapeText(full)}`]),
    ...(parts.every((part) => part === '') ? [] : [`N:${parts.map(escapeText).join(';')}`]),
    ...line('NICKNAME', text('ZNICKNAME')),
    ...line('X-MAIDENNAME', text('ZMAIDENNAME')),
    ...line('X-PHONETIC-FIRST-NAME', text('ZPHONETICFIRSTNAME')),
    ...line('X-PHONETIC-MIDDLE-NAME', text('ZPHONETICMIDDLENAME')),
    ...line('X-PHONETIC-LAST-NAME', text('ZPHONETICLASTNAME')),
  ]
}

/** Chinese, Japanese and Korean names begin with the family. */
function fullName([family = '', given = '', middle = '', prefix = '', suffix = '']: readonly string[]): string {
  const isEastAsian = EAST_ASIAN.test(given) && EAST_ASIAN.test(family)
  const inOrder = isEastAsian ? [prefix, `${family}${given}`, suffix] : [prefix, given, middle, family, suffix]
  return inOrder.filter((part) => part !== '').join(' ')
}

const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+$/u

function workLines(row: Row): string[] {
  const organisation = textIn(row, 'ZORGANIZATION').trim()
  const department = textIn(row, 'ZDEPARTMENT').trim()
  const work = department === '' ? escapeText(organisation) : `${escapeText(organisation)};${escapeText(department)}`
  return [
    ...(work === '' ? [] : [`ORG:${work}`]),
    ...line('TITLE', textIn(row, 'ZJOBTITLE').trim()),
    ...line('X-PHONETIC-ORG', textIn(row, 'ZPHONETICORGANIZATION').trim()),
    ...(isCompany(row) ? ['X-ABShowAs:COMPANY'] : []),
  ]
}

/** The lowest bit of the flags says that the contact goes by its organisation. */
function isCompany(row: Row): boolean {
  const flags = row['ZDISPLAYFLAGS']
  return typeof flags === 'number' && flags % 2 === 1
}

function birthdayLines(row: Row): string[] {
  const day = cardDay({ at: row['ZBIRTHDAY'], yearless: row['ZBIRTHDAYYEARLESS'], year: row['ZBIRTHDAYYEAR'] })
  return day === undefined ? [] : [`BDAY${omittedYear(day)}:${day}`]
}

function partLines(parts: readonly InCard[]): string[] {
  return parts.flatMap(({ property, value, label, beside = [] }, at) => {
    if (label === '' && beside.length === 0) return [`${property}:${value}`]
    const group = `item${at + 1}`
    const lines = [`${property}:${value}`, ...beside, ...line('X-ABLabel', label)]
    return lines.map((text) => `${group}.${text}`)
  })
}

/** Contacts' own name for the contact, so that an export of ours says whom it means. */
function identity(row: Row): string[] {
  return line('X-ABUID', textIn(row, 'ZUNIQUEID').trim())
}

function line(property: string, text: string): string[] {
  return text === '' ? [] : [`${property}:${escapeText(text)}`]
}
