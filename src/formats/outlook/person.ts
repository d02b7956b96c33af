import type { About } from '#book/finding.ts'
import { Birthday } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'
import { writtenDay } from '../csv/written-day.ts'
import type { DayOrder } from '../csv/written-day.ts'
import type { Cells } from './cells.ts'
import type { OutlookColumn } from './columns.ts'

type List<K extends keyof Stranger> = NonNullable<Stranger[K]>

/** The name, or what else the contact is known by; `otherwise` is asked in its order. */
export function name(cells: Cells, otherwise: readonly (string | undefined)[]): Stranger['name'] | undefined {
  const given = cells.get('first name')
  const additional = cells.get('middle name')
  const family = cells.get('last name')
  const nickname = cells.get('nickname')
  const parts = {
    given,
    additional,
    family,
    prefix: cells.get('title'),
    suffix: cells.get('suffix'),
    nickname,
    phonetic: [cells.get('given yomi'), cells.get('surname yomi')].filter((part) => part !== '').join(' '),
  }
  const isEastAsian = EAST_ASIAN.test(given) && EAST_ASIAN.test(family)
  const order = isEastAsian ? [family, additional, given] : [given, additional, family]
  const written = order.filter((part) => part !== '').join(' ') || nickname
  const full = written || otherwise.find((text) => text !== undefined && text !== '')
  return full === undefined ? undefined : { full, ...withoutEmpty(parts) }
}

const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+$/u

/** An address, and the name that letters to it show. */
export interface OutlookEmail {
  readonly address: string
  readonly shown: string
}

/** Up to three. An Exchange server's name for somebody (type `EX`) reaches nobody outside, so it is kept as it is. */
export function emails(cells: Cells): OutlookEmail[] {
  return EMAILS.flatMap(([addressColumn, typeColumn, nameColumn]) => {
    const address = cells.get(addressColumn)
    const isExchange = /^ex$/i.test(cells.get(typeColumn)) || address.startsWith('/')
    // `Jörg Müller (joerg@example.com)`
    const shown = cells.get(nameColumn).replace(/\s*\([^()]*@[^()]*\)$/, '')
    if (isExchange || !address.includes('@')) {
      cells.giveBack(addressColumn)
      if (shown !== '' && address === '') cells.giveBack(nameColumn)
      return address === '' ? [] : [{ address: '', shown }]
    }
    return [{ address, shown }]
  })
}

const EMAILS = [
  ['e mail address', 'e mail type', 'e mail display name'],
  ['e mail 2 address', 'e mail 2 type', 'e mail 2 display name'],
  ['e mail 3 address', 'e mail 3 type', 'e mail 3 display name'],
] as const satisfies readonly (readonly OutlookColumn[])[]

export function phones(cells: Cells): List<'phones'> {
  return Object.entries(PHONES).flatMap(([column, label]) => {
    const number = cells.get(column as keyof typeof PHONES)
    return number === '' ? [] : { number, label }
  })
}

/** In the order in which one would try them. */
const PHONES = {
  'mobile phone': 'mobile',
  'mobile phone 2': 'mobile',
  'primary phone': 'main',
  'business phone': 'work',
  'business phone 2': 'work',
  'company main phone': 'company',
  'home phone': 'home',
  'home phone 2': 'home',
  'car phone': 'car',
  'radio phone': 'radio',
  'other phone': 'other',
  'assistant s phone': 'assistant',
  callback: 'callback',
  isdn: 'isdn',
  pager: 'pager',
  'tty tdd phone': 'tty',
  'business fax': 'work fax',
  'home fax': 'home fax',
  'other fax': 'other fax',
} as const satisfies Partial<Record<OutlookColumn, string>>

export function addresses(cells: Cells): List<'addresses'> {
  return PLACES.flatMap(([place, label]) => {
    const lines = [`${place} street`, `${place} street 2`, `${place} street 3`, `${place} address po box`] as const
    const parts = withoutEmpty({
      street: lines.flatMap((line) => cells.get(line) || []).join('\n'),
      city: cells.get(`${place} city`),
      region: cells.get(`${place} state`),
      postalCode: cells.get(`${place} postal code`),
      country: cells.get(`${place} country region`),
    })
    return Object.keys(parts).length === 0 ? [] : { ...parts, label }
  })
}

const PLACES = [
  ['business', 'work'],
  ['home', 'home'],
  ['other', 'other'],
] as const

export function positions(cells: Cells): List<'positions'> {
  const position = withoutEmpty({
    organisation: cells.get('company'),
    title: cells.get('job title'),
    department: cells.get('department'),
  })
  return Object.keys(position).length === 0 ? [] : [position]
}

export function links(cells: Cells): List<'links'> {
  const work = cells.get('web page')
  const home = cells.get('personal web page')
  return [...(work === '' ? [] : [{ url: work }]), ...(home === '' ? [] : [{ url: home, label: 'home' }])]
}

/** Categories can hold neither commas nor semicolons; which of them stands between is the computer's choice. */
export function tags(cells: Cells): string[] {
  const words = cells.get('categories').split(/[;,]/)
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
}

/** T6: the day as written. What is none is kept as it stands. */
export function birthday(cells: Cells, order: DayOrder, about: About): Pick<Stranger, 'birthday'> {
  const found = Birthday.safeParse(writtenDay(cells.get('birthday'), order, about.today))
  if (found.success) return { birthday: found.data }
  cells.giveBack('birthday')
  return {}
}

function withoutEmpty<T extends Record<string, string>>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) as Partial<T>
}
