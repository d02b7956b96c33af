import type { Day } from '#book/day.ts'
import { cityOf, currentPosition } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import { guardCell } from './guard.ts'

export { guardCell, unguardCell } from './guard.ts'

/** A person as a line of a table, with what the book knows of them elsewhere. */
export interface PersonRow {
  readonly person: Person
  /** The names of their groups. */
  readonly groups?: readonly string[]
  /** The name of their circle. */
  readonly circle?: string
  /** The cadence that holds for them. */
  readonly keepInTouchDays?: number
  readonly lastContact?: Day
}

/**
 * People as a table for spreadsheets and other programs: RFC 4180, commas, CRLF, one line of text in pieces as they come.
 * UTF-8 with a byte order mark, since Excel takes a file without one for the letters of the country. No cell is a formula
 * (BI-07). Private notes never go in (R23), nor do positions that have ended.
 */
export function* writePeopleTable(people: readonly PersonRow[]): Generator<string> {
  const columns = columnsFor(people)
  yield `\ufeff${line(columns.map(({ label }) => label))}`
  for (const row of people) yield line(columns.map(({ cell }) => cell(row) ?? ''))
}

interface Column {
  readonly label: string
  readonly cell: (row: PersonRow) => string | undefined
}

function columnsFor(people: readonly PersonRow[]): Column[] {
  const most = (count: (row: PersonRow) => number): number => people.reduce((sum, row) => Math.max(sum, count(row)), 1)
  return [
    { label: 'Full name', cell: ({ person }) => person.name.full },
    { label: 'First name', cell: ({ person }) => person.name.given },
    { label: 'Last name', cell: ({ person }) => person.name.family },
    ...several(
      'E-mail',
      most(({ person }) => person.emails.length),
      ({ person }) => person.emails.map((one) => one.address),
    ),
    ...several(
      'Phone',
      most(({ person }) => person.phones.length),
      ({ person }) => person.phones.map((one) => one.number),
    ),
    { label: 'Organisation', cell: ({ person }) => currentPosition(person)?.organisation },
    { label: 'Title', cell: ({ person }) => currentPosition(person)?.title },
    ...PLACE.map(({ label, field }) => ({ label, cell: ({ person }: PersonRow) => currentAddress(person)?.[field] })),
    { label: 'Birthday', cell: ({ person }) => person.birthday },
    { label: 'LinkedIn page', cell: ({ person }) => person.links.find(isLinkedIn)?.url },
    ...pages(most(({ person }) => otherPages(person).length)),
    ...KNOWN,
  ]
}

/** `E-mail 1`, `E-mail 2` … */
function several(label: string, count: number, texts: (row: PersonRow) => readonly string[]): Column[] {
  return Array.from({ length: count }, (_, at) => ({ label: `${label} ${at + 1}`, cell: (row) => texts(row)[at] }))
}

/** Most people have one page at most, so the first needs no number. */
function pages(count: number): Column[] {
  const [first, ...others] = several('Web page', count, ({ person }) => otherPages(person))
  return first === undefined ? [] : [{ ...first, label: 'Web page' }, ...others]
}

const PLACE = [
  { label: 'Street', field: 'street' },
  { label: 'City', field: 'city' },
  { label: 'Region', field: 'region' },
  { label: 'Postal code', field: 'postalCode' },
  { label: 'Country', field: 'country' },
] as const

/** What the owner says of them. */
const KNOWN: readonly Column[] = [
  { label: 'Tags', cell: ({ person }) => listed(person.tags) },
  { label: 'Groups', cell: ({ groups }) => listed(groups) },
  { label: 'Circle', cell: ({ circle }) => circle },
  { label: 'Kinds of tie', cell: ({ person }) => listed(person.kinds) },
  { label: 'Notes', cell: ({ person }) => person.notes },
  { label: 'How we met: when', cell: ({ person }) => person.howWeMet.when },
  { label: 'How we met: where', cell: ({ person }) => person.howWeMet.where },
  { label: 'How we met: through whom', cell: ({ person }) => person.howWeMet.throughWhom },
  { label: 'How we met: about what', cell: ({ person }) => person.howWeMet.aboutWhat },
  { label: 'How we met: hook', cell: ({ person }) => person.howWeMet.hook },
  { label: 'Keep in touch every (days)', cell: ({ keepInTouchDays }) => keepInTouchDays?.toString() },
  { label: 'Last contact', cell: ({ lastContact }) => lastContact },
]

/** Where they are now; with a city, if any place has one. */
function currentAddress({ addresses }: Person): Person['addresses'][number] | undefined {
  const city = cityOf({ addresses })
  const now = addresses.filter(({ until }) => until === undefined)
  return now.find((address) => city !== undefined && address.city === city) ?? now[0]
}

function isLinkedIn({ url }: { readonly url: string }): boolean {
  return /linkedin\.com/i.test(url)
}

function otherPages({ links }: Person): string[] {
  const first = links.find(isLinkedIn)
  return links.filter((link) => link !== first).map(({ url }) => url)
}

function listed(texts: readonly string[] | undefined): string | undefined {
  return texts?.join('; ')
}

function line(cells: readonly string[]): string {
  return `${cells.map((text) => quoted(guardCell(text))).join(',')}\r\n`
}

/** Semicolons and tabs need no quotes here, but programs that guess the separator are kept from guessing wrong. */
function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
