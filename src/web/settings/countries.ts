/** Codes that are no country of today, or stand for many: exceptional reservations, unions and tests. */
const NO_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

export interface Country {
  readonly code: string
  readonly name: string
}

/** Every country the browser can name, by name. */
export function countries(): readonly Country[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))
    .filter((code) => !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).maximize().region === code)
    .flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [{ code, name }]
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
