const NUMBERS = [
  'kein',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
  'zwanzig',
]

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

function years(from: number | undefined, until: number | undefined): string {
  if (from !== undefined && until !== undefined && from !== until) return ` von ${String(from)} bis ${String(until)}`
  if (from !== undefined) return ` im Jahr ${String(from)}`
  return until === undefined ? '' : ` bis ${String(until)}`
}

/** Greetings that fit a man and a woman alike: a book does not know which. */
export const letter = {
  greeting: (names: readonly string[]): string => `Hallo ${names.join(' und ')},`,
  closing: 'Herzliche Grüße',
  span: (count: number, unit: 'year' | 'month'): string => {
    const [one, many] = unit === 'year' ? ['Jahr', 'Jahre'] : ['Monat', 'Monate']
    return `${NUMBERS[count] ?? String(count)} ${count === 1 ? one : many}`
  },
  /** @param month 1 to 12 */
  inMonth: (month: number, year: string): string => ` im ${MONTHS[month - 1] ?? ''}${year === '' ? '' : ` ${year}`}`,
  /** @param month 1 to 12 */
  onDay: (day: number, month: number): string => `am ${String(day)}. ${MONTHS[month - 1] ?? ''}`,
  years,
}
