import { Birthday } from '#book/person.ts'
import type { HowWeMet, Stranger } from '#book/person.ts'
import type { Contact } from './contact.ts'
import { cutShort } from './fields.ts'
import type { Fields } from './fields.ts'
import { reachOf } from './reach.ts'
import { notesOf, privateNotesOf } from './words.ts'

export const LONGEST_NOTES = 100_000

/** The person that a contact of Monica's is, or undefined when nothing names them. */
export function strangerOf(contact: Contact): Stranger | undefined {
  const { fields } = contact
  const parts = ['first_name', 'middle_name', 'last_name'].map((part) => fields.text(part))
  const nickname = cutShort(fields.text('nickname'), 300)
  const full = parts.filter((part) => part !== '').join(' ') || nickname
  if (full === '') return undefined
  const [given, additional, family] = parts.map((part) => cutShort(part, 300))
  const notes = cutShort(notesOf(contact), LONGEST_NOTES)
  const privateNotes = cutShort(privateNotesOf(contact), LONGEST_NOTES)
  return {
    name: { full: cutShort(full, 500).trim(), ...filled({ given, additional, family, nickname }) },
    ...reachOf(contact),
    ...some('positions', positions(contact)),
    ...birthday(contact.born),
    ...howWeMet(contact),
    ...some('tags', tags(contact)),
    ...filled({ notes, privateNotes }),
    ...keptVerbatim(contact),
  }
}

function some<Key extends string, Item>(key: Key, list: readonly Item[]): Partial<Record<Key, Item[]>> {
  return list.length === 0 ? {} : ({ [key]: list } as Record<Key, Item[]>)
}

/** Those that say something. */
export function filled<Key extends string>(texts: Record<Key, string | undefined>): Partial<Record<Key, string>> {
  const told = Object.entries<string | undefined>(texts).filter(([, text]) => text !== undefined && text !== '')
  return Object.fromEntries(told) as Partial<Record<Key, string>>
}

function positions({ fields, jobs }: Contact): NonNullable<Stranger['positions']> {
  const own = filled({
    organisation: cutShort(fields.text('company'), 500),
    title: cutShort(fields.text('job'), 500),
  })
  const others = jobs.map(({ fields: job, organisation }) => {
    const isPast = job.text('end_date') !== '' && !job.isYes('currently_works_here')
    const days = { from: job.day('start_date'), until: isPast ? job.day('end_date') : undefined }
    return filled({ organisation: cutShort(organisation, 500), title: cutShort(job.text('title'), 500), ...days })
  })
  const said = new Set(others.filter(({ until }) => until === undefined).map(({ organisation }) => organisation))
  const isRepeated = Object.keys(own).length === 0 || (said.has(own.organisation) && own.title === undefined)
  return [...(isRepeated ? [] : [own]), ...others]
}

/** A birthday guessed from an age is none; without its year Monica writes the year in which it was typed. */
function birthday(born: Fields): Pick<Stranger, 'birthday'> {
  const day = born.day('date')
  if (day === undefined || born.isYes('is_age_based')) return {}
  const told = Birthday.safeParse(born.isYes('is_year_unknown') ? day.slice(5) : day)
  return told.success ? { birthday: told.data } : {}
}

function howWeMet({ fields, firstMet, metThrough }: Contact): Pick<Stranger, 'howWeMet'> {
  const met: HowWeMet = filled({
    when: dayInWords(firstMet),
    where: cutShort(fields.text('first_met_where'), 500),
    throughWhom: cutShort(metThrough, 500),
    aboutWhat: cutShort(fields.text('first_met_additional_info'), 2000),
  })
  return Object.keys(met).length === 0 ? {} : { howWeMet: met }
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat(
  'August September October November December'.split(' '),
)

/** As much of a day as Monica knows: `2019-07-08`, `8 July`, or `about 2019` when only an age was known. */
function dayInWords(date: Fields): string {
  const day = date.day('date')
  if (day === undefined) return ''
  if (date.isYes('is_age_based')) return `about ${day.slice(0, 4)}`
  if (!date.isYes('is_year_unknown')) return day
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`
}

/** People without a page of their own are in Monica only as somebody's relative. */
const PARTIAL = 'only mentioned in Monica'

function tags({ fields, tags: own }: Contact): string[] {
  const words = [
    ...own.map((tag) => cutShort(tag, 100).trim()),
    ...(fields.isYes('is_partial') ? [PARTIAL] : []),
    ...(fields.isYes('is_dead') ? ['deceased'] : []),
  ]
  return [...new Set(words.filter((word) => word !== ''))]
}

function keptVerbatim({ fields, gender, born, died }: Contact): Pick<Stranger, 'keptVerbatim'> {
  const isDead = fields.isYes('is_dead') || died.day('date') !== undefined
  const isHidden = fields.text('is_active') !== '' && !fields.isYes('is_active')
  const card = fields.text('vcard')
  const lines = [
    ...(gender === '' ? [] : [`Gender: ${gender}`]),
    ...(born.isYes('is_age_based') ? [`Born: ${dayInWords(born)}`] : []),
    ...(isDead ? [`Died: ${dayInWords(died) || 'day not known'}`] : []),
    ...(fields.isYes('is_starred') ? ['Starred'] : []),
    ...(isHidden ? ['Archived'] : []),
    ...(card === '' ? [] : [`vCard: ${cutShort(card, 20_000)}`]),
  ]
  return lines.length === 0 ? {} : { keptVerbatim: { monica: lines } }
}
