import { headerKey } from '../csv/header-key.ts'
import type { Field } from './fields.ts'

/** One cell of a row: what its column holds, what the column is called, and what stands there. */
export interface Cell {
  readonly field: Field
  readonly header: string
  readonly text: string
  /** We wrote the table ourselves: then commas and the order of names mean nothing. */
  readonly isOurs: boolean
}

/** The addresses in a cell; it may hold several, or a name beside each. */
export function emailsIn({ header, text }: Cell): { address: string; label?: string }[] {
  const found = text.slice(0, 5000).match(/[^\s<>;,"()]+@[^\s<>;,"()]+/g) ?? []
  return found.map((address) => ({ address: address.replace(/^mailto:/i, '').slice(0, 500), ...labelOf(header) }))
}

/** The numbers in a cell, as they were written. */
export function phonesIn({ header, text }: Cell): { number: string; label?: string }[] {
  const numbers = text.split(/[;,\n]| \/ /).map((number) => number.trim().slice(0, 200))
  return numbers.filter((number) => number !== '').map((number) => ({ number, ...labelOf(header) }))
}

/** Words in a list. Semicolons and bars divide before commas do, which may stand within a word. */
export function listIn({ text, isOurs }: Cell): string[] {
  const divider = isOurs ? /;/ : /[;|\n]/.test(text) ? /[;|\n]/ : /,/
  const words = text.split(divider).map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== ''))]
}

/** `30`, `every 30 days`, `monthly`. */
export function days(text: string): number | undefined {
  const [, count = '1', word] = /^(?:every |all[ea] )?(\d{1,4})? ?([a-z]*)$/i.exec(text.trim().toLowerCase()) ?? []
  const each = word === undefined ? undefined : word === '' ? (text.trim() === '' ? undefined : 1) : DAYS_BY_WORD[word]
  const number = each === undefined ? 0 : Number(count) * each
  return number >= 1 && number <= LONGEST_CADENCE ? number : undefined
}

const LONGEST_CADENCE = 3650

const DAYS_BY_WORD: Readonly<Record<string, number>> = {
  ...{ day: 1, days: 1, daily: 1, week: 7, weeks: 7, weekly: 7, month: 30, months: 30, monthly: 30 },
  ...{ quarter: 90, quarters: 90, quarterly: 90, year: 365, years: 365, yearly: 365, annually: 365 },
}

function labelOf(header: string): { label?: string } {
  const key = headerKey(header)
  const label = LABELS.find(([words]) => words.test(key))?.[1]
  return label === undefined ? {} : { label }
}

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/\bfax/, 'fax'],
  [/mobil|handy|\bcell|movil|celular|telemovel|mobiel|komork|portable/, 'mobile'],
  [/\bwork|business|office|geschaft|dienstlich|bureau|trabajo|ufficio|lavoro|empresa|werk|sluzb/, 'work'],
  [/\bhome|privat|personal|domicile|\bcasa|thuis|domow/, 'home'],
]

/** Without what is empty: texts and lists. */
export function withoutEmpty<T extends Record<string, string | readonly unknown[]>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0)) as Partial<T>
}
