import { Birthday } from '#book/person.ts'
import type { Finding, Where } from '#book/finding.ts'
import { leftOut, meFound } from '../found.ts'
import type { Row } from '../csv/table.ts'
import { endOf, monthNumber, startOf } from './dates.ts'
import { fullName } from './people.ts'
import type { LinkedInTable } from './table.ts'

/** The owner's own profile: one row. */
export const profile: LinkedInTable = {
  file: 'Profile.csv',
  columns: ['first name', 'last name', 'headline'],

  find(row, { where }) {
    const name = fullName(row.cell('first name'), row.cell('last name'))
    const maiden = row.cell('maiden name')
    const birthday = birthdayOf(row.cell('birth date'))
    const city = row.cell('geo location') || row.cell('address')
    const links = websites(row.cell('websites'))
    const linkedin = keptCells(row, ['headline', 'summary', 'industry', 'twitter handles', 'instant messengers'])
    return meFound(where, {
      ...(name === undefined ? {} : { name: { ...name, ...(maiden === '' ? {} : { formerly: maiden }) } }),
      ...(birthday === undefined ? {} : { birthday }),
      ...(city === '' ? {} : { addresses: [{ city }] }),
      ...(links.length === 0 ? {} : { links }),
      ...(linkedin.length === 0 ? {} : { keptVerbatim: { linkedin } }),
    })
  },
}

/** `[PORTFOLIO:https://example.org],[BLOG:…]` */
function websites(cell: string): { url: string; label: string }[] {
  const found = cell.matchAll(/\[([A-Z_ ]+):([^\]\s]+)\]/g)
  return [...found].map(([, label = '', url = '']) => ({ url, label: label.toLowerCase() }))
}

/** The owner's jobs, one a row. LinkedIn gives months, so a position starts on the first and ends on the last day. */
export const positions: LinkedInTable = {
  file: 'Positions.csv',
  columns: ['company name', 'title', 'started on'],
  find: (row, { where }) => positionFound(row, where),
}

function positionFound(row: Row, where: Where): Finding {
  const organisation = row.cell('company name')
  const title = row.cell('title')
  if (organisation === '' && title === '') return leftOut(where, 'It names neither an organisation nor a title.')
  const from = startOf(row.cell('started on'))
  const until = endOf(row.cell('finished on'))
  const position = {
    ...(organisation === '' ? {} : { organisation }),
    ...(title === '' ? {} : { title }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
  return meFound(where, { positions: [position] })
}

function keptCells(row: Row, columns: readonly string[]): string[] {
  return columns.flatMap((column) => (row.cell(column) === '' ? [] : [`${column}: ${row.cell(column)}`]))
}

/** `Mar 4` or `Mar 4, 1985`. */
function birthdayOf(text: string): Birthday | undefined {
  const [, month, day = '', year] = /^([a-z]{3})[a-z]* (\d{1,2})(?:, (\d{4}))?$/i.exec(text) ?? []
  const number = monthNumber(month)
  if (number === 0) return undefined
  const monthDay = `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const birthday = year === undefined ? monthDay : `${year}-${monthDay}`
  return Birthday.safeParse(birthday).data
}
