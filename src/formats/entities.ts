/** Names of signs, as both mail and exports write them in markup. */
export const COMMON_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rsquo: '’',
}

/** A text with the signs in place of their names and numbers (`&amp;`, `&#233;`); what is neither stays as it is. */
export function withoutEntities(text: string, named: Readonly<Record<string, string>>): string {
  return text.replaceAll(/&(#?\w{2,8});/g, (whole, entity: string) => signFor(entity.toLowerCase(), named) ?? whole)
}

function signFor(entity: string, named: Readonly<Record<string, string>>): string | undefined {
  if (!entity.startsWith('#')) return named[entity]
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
