import { Birthday } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'
import type { Cells } from './cells.ts'

/** The name, or what else the contact is known by: an organisation, an address, a number. */
export function name(cells: Cells, otherwise: readonly (string | undefined)[]): Stranger['name'] | undefined {
  const given = cells.first('first name', 'given name')
  const additional = cells.first('middle name', 'additional name')
  const family = cells.first('last name', 'family name')
  const nickname = cells.first('nickname')
  const full = cells.first('name') || inWritingOrder(given, additional, family) || nickname
  const called = full || otherwise.find((text) => text !== undefined && text !== '')
  if (called === undefined) return undefined
  const parts = {
    given,
    additional,
    family,
    prefix: cells.first('name prefix'),
    suffix: cells.first('name suffix'),
    nickname,
    phonetic: phonetic(cells),
    formerly: cells.first('maiden name'),
  }
  return { full: called, ...withoutEmpty(parts) }
}

/** Chinese, Japanese and Korean names begin with the family. */
function inWritingOrder(given: string, additional: string, family: string): string {
  const isEastAsian = EAST_ASIAN.test(given) && EAST_ASIAN.test(family)
  const parts = isEastAsian ? [family, additional, given] : [given, additional, family]
  return parts.filter((part) => part !== '').join(' ')
}

const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+$/u

function phonetic(cells: Cells): string {
  const whole = cells.first('yomi name')
  const parts = inWritingOrder(
    cells.first('phonetic first name', 'given name yomi'),
    cells.first('phonetic middle name', 'additional name yomi'),
    cells.first('phonetic last name', 'family name yomi'),
  )
  return whole || parts
}

export function positions(cells: Cells): NonNullable<Stranger['positions']> {
  // One organisation without a number since 2024, several with numbers before.
  const starts = ['organization', ...cells.numbered('organization').map((numbered) => `${numbered} -`)]
  const found = starts.map((start) => ({
    organisation: cells.first(`${start} name`),
    title: cells.first(`${start} title`),
    department: cells.first(`${start} department`),
  }))
  return found.map(withoutEmpty).filter((position) => Object.keys(position).length > 0)
}

function withoutEmpty<T extends Record<string, string>>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) as Partial<T>
}

/** `1985-12-10`, or ` --03-04` without the year. Anything else is kept as it stands. */
export function birthday(cells: Cells): Pick<Stranger, 'birthday'> {
  const found = Birthday.safeParse(cells.first('birthday').replace(/^--/, ''))
  if (found.success) return { birthday: found.data }
  cells.giveBack('birthday')
  return {}
}

export function notes(cells: Cells): Pick<Stranger, 'notes'> {
  const text = cells.first('notes')
  return text === '' ? {} : { notes: text }
}

/** Labels that the owner made; those with a star, such as `* myContacts`, are Google's own. */
export function tags(cells: Cells): string[] {
  const labels = [...cells.all('labels'), ...cells.all('group membership')]
  return [...new Set(labels.filter((label) => label !== '' && !label.startsWith('* ')))]
}

/** Everything else: relations, events, custom fields, pictures by address, and whatever Google thinks of next. */
export function keptVerbatim(cells: Cells): Pick<Stranger, 'keptVerbatim'> {
  const google = cells.unused()
  return google.length === 0 ? {} : { keptVerbatim: { google } }
}
