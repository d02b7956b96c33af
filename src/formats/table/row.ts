import { hash } from 'node:crypto'
import type { Day } from '#book/day.ts'
import { Birthday } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'
import { writtenDay } from '../csv/written-day.ts'
import type { DayOrder } from '../csv/written-day.ts'
import { nameAsWritten } from '../turned-name.ts'
import { days, emailsIn, listIn, phonesIn, withoutEmpty } from './cells.ts'
import type { Cell } from './cells.ts'
import type { Field } from './fields.ts'

/** What a row says, once it is known what its columns hold. */
export interface ReadRow {
  readonly stranger: Stranger
  readonly groups: readonly string[]
  readonly cadenceDays: number | undefined
  readonly lastContact: Day | undefined
}

export interface Reading {
  readonly order: DayOrder
  readonly today: Day
}

/** The person of a row, or undefined when it has neither a name nor a way to reach anybody. */
export function readRow(cells: readonly Cell[], reading: Reading): ReadRow | undefined {
  const row = new FieldCells(cells)
  const emails = row.several('email').flatMap((cell) => emailsIn(cell))
  const phones = row.several('phone').flatMap(phonesIn)
  const name = nameIn(row) ?? nameOf(emails[0]?.address ?? phones[0]?.number)
  if (name === undefined) return undefined
  const links = [...row.several('linkedin'), ...row.several('web')].map(({ text }) => ({ url: text }))
  const notes = row
    .several('notes')
    .map(({ text }) => text)
    .join('\n')
  const facts = withoutEmpty({
    emails,
    phones,
    links,
    addresses: addressIn(row),
    positions: positionIn(row),
    tags: row.several('tags').flatMap(listIn),
    kinds: row.several('kinds').flatMap(listIn),
    notes,
  })
  const stranger: Stranger = { name, ...facts, ...birthdayIn(row, reading), ...howWeMetIn(row) }
  const cadenceDays = row.read('cadence', days)
  const lastContact = row.read('last-contact', (text) => dayIn(text, reading))
  const groups = row.several('groups').flatMap(listIn)
  const kept = row.kept()
  return {
    stranger: kept.length === 0 ? stranger : { ...stranger, keptVerbatim: { table: kept } },
    groups: [...new Set(groups.filter((group) => group.length <= LONGEST_GROUP))],
    cadenceDays,
    lastContact,
  }
}

const LONGEST_GROUP = 100

/** Tells the row's last contact again in the next import, as long as name and addresses stay. */
export function contactKey({ stranger }: ReadRow, day: Day): string {
  const who = [stranger.name.full, stranger.emails?.[0]?.address ?? '', stranger.phones?.[0]?.number ?? '']
  return `table last contact ${hash('sha256', who.join('\n'), 'base64url').slice(0, 20)} ${day}`
}

/** The cells of a row by field. What a field cannot take is kept as it stands. */
class FieldCells {
  readonly #cells: readonly Cell[]
  readonly #kept: string[] = []

  constructor(cells: readonly Cell[]) {
    this.#cells = cells.filter(({ text }) => text !== '')
  }

  several(field: Field): readonly Cell[] {
    return this.#cells.filter((cell) => cell.field === field)
  }

  /** The first; a second column of the same kind is kept beside it. */
  one(field: Field): string {
    const [first, ...others] = this.several(field)
    for (const other of others) this.#keep(other)
    return first?.text ?? ''
  }

  /** The first, if it can be read. */
  read<T>(field: Field, parse: (text: string) => T | undefined): T | undefined {
    const [first] = this.several(field)
    this.one(field)
    const value = first && parse(first.text)
    if (first !== undefined && value === undefined) this.#keep(first)
    return value
  }

  kept(): string[] {
    const unread = this.several('email').filter((cell) => emailsIn(cell).length === 0)
    return [...this.#kept, ...unread.map(line)]
  }

  #keep(cell: Cell): void {
    this.#kept.push(line(cell))
  }
}

function line({ header, text }: Cell): string {
  return `${header}: ${text}`
}

function nameIn(row: FieldCells): Stranger['name'] | undefined {
  const parts = withoutEmpty({
    given: row.one('first-name'),
    family: row.one('last-name'),
    nickname: row.one('nickname'),
  })
  const whole = row.one('full-name')
  const isOurs = row.several('full-name')[0]?.isOurs ?? false
  if (whole !== '') return { ...(isOurs ? { full: whole } : nameAsWritten(whole)), ...parts }
  const full = [parts.given, parts.family].filter((part) => part !== undefined).join(' ') || parts.nickname
  return full === undefined ? undefined : { full, ...parts }
}

function nameOf(reach: string | undefined): Stranger['name'] | undefined {
  return reach === undefined ? undefined : { full: reach }
}

function addressIn(row: FieldCells): NonNullable<Stranger['addresses']> {
  const address = withoutEmpty({
    street: row.one('street'),
    city: row.one('city'),
    region: row.one('region'),
    postalCode: row.one('postal-code'),
    country: row.one('country'),
  })
  return Object.keys(address).length === 0 ? [] : [address]
}

function positionIn(row: FieldCells): NonNullable<Stranger['positions']> {
  const position = withoutEmpty({ organisation: row.one('organisation'), title: row.one('title') })
  return Object.keys(position).length === 0 ? [] : [position]
}

function birthdayIn(row: FieldCells, { order, today }: Reading): Pick<Stranger, 'birthday'> {
  const read = (text: string) => Birthday.safeParse(/^\d{2}-\d{2}$/.test(text) ? text : writtenDay(text, order, today))
  const birthday = row.read('birthday', (text) => read(text).data)
  return birthday === undefined ? {} : { birthday }
}

/** A day with its year that is not ahead. */
function dayIn(text: string, { order, today }: Reading): Day | undefined {
  const day = writtenDay(text, order, today)
  return day !== undefined && day.length === 10 && day <= today ? day : undefined
}

function howWeMetIn(row: FieldCells): Pick<Stranger, 'howWeMet'> {
  const howWeMet = withoutEmpty({
    when: row.one('met-when'),
    where: row.one('met-where'),
    throughWhom: row.one('met-through'),
    aboutWhat: row.one('met-about'),
    hook: row.one('met-hook'),
  })
  return Object.keys(howWeMet).length === 0 ? {} : { howWeMet }
}
