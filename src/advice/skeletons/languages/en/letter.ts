import { NUMBERS } from '../../../number-words.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function years(from: number | undefined, until: number | undefined): string {
  if (from !== undefined && until !== undefined && from !== until) return ` from ${String(from)} to ${String(until)}`
  if (from !== undefined) return ` in ${String(from)}`
  return until === undefined ? '' : ` until ${String(until)}`
}

/** How a letter begins and ends, and how it says times. */
export const letter = {
  greeting: (names: readonly string[]): string => `Dear ${names.join(' and ')},`,
  closing: 'Warm wishes,',
  span: (count: number, unit: 'year' | 'month'): string =>
    `${NUMBERS[count] ?? String(count)} ${unit}${count === 1 ? '' : 's'}`,
  /** @param month 1 to 12 */
  inMonth: (month: number, year: string): string => ` in ${MONTHS[month - 1] ?? ''}${year === '' ? '' : ` ${year}`}`,
  /** @param month 1 to 12 */
  onDay: (day: number, month: number): string => `on ${String(day)} ${MONTHS[month - 1] ?? ''}`,
  years,
}
