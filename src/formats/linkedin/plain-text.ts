/** What a message says, without the markup that campaigns and some clients wrap around it. Plain text stays as it is. */
export function plainText(content: string): string {
  const lines = content.replaceAll('\r\n', '\n')
  if (!MARKUP.test(lines)) return lines.trim()
  const bare = lines.replaceAll(LINE_ENDING_TAGS, '\n').replaceAll(ANY_TAG, '')
  const trimmed = withoutEntities(bare)
    .split('\n')
    .map((line) => line.trim())
  return trimmed
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Closing tags and line breaks that no one types by accident. */
const MARKUP = /<\/(?:p|div|span|a|b|i|u|em|strong|ul|ol|li|table|html)>|<br ?\/?>/i
const LINE_ENDING_TAGS = /<br ?\/?>|<\/(?:p|div|li|tr|h[1-6])>/gi
const ANY_TAG = /<[^<>]*>/g

function withoutEntities(text: string): string {
  return text.replaceAll(/&(#?\w{2,8});/g, (whole, entity: string) => characterFor(entity.toLowerCase()) ?? whole)
}

function characterFor(entity: string): string | undefined {
  if (!entity.startsWith('#')) return NAMED[entity]
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
}
