const NUMBERS = [
  'ningún',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
]

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

function years(from: number | undefined, until: number | undefined): string {
  if (from !== undefined && until !== undefined && from !== until) return ` de ${String(from)} a ${String(until)}`
  if (from !== undefined) return ` en ${String(from)}`
  return until === undefined ? '' : ` hasta ${String(until)}`
}

/** Words that fit a man and a woman alike: a book does not know which. */
export const letter = {
  greeting: (names: readonly string[]): string => `Hola ${names.join(' y ')}:`,
  closing: 'Un abrazo,',
  span: (count: number, unit: 'year' | 'month'): string => {
    const [one, many] = unit === 'year' ? ['año', 'años'] : ['mes', 'meses']
    return `${NUMBERS[count] ?? String(count)} ${count === 1 ? one : many}`
  },
  /** @param month 1 to 12 */
  inMonth: (month: number, year: string): string => ` en ${MONTHS[month - 1] ?? ''}${year === '' ? '' : ` de ${year}`}`,
  /** @param month 1 to 12 */
  onDay: (day: number, month: number): string => `el ${String(day)} de ${MONTHS[month - 1] ?? ''}`,
  years,
}
