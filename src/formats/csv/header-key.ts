/** A column's name without case, accents and punctuation: `Straße (privat)` and `strasse privat` are the same. */
export function headerKey(name: string): string {
  return name
    .slice(0, 300)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
