import { COMMON_ENTITIES, withoutEntities } from '../entities.ts'

/** What a message says, without the markup that campaigns and some clients wrap around it. Plain text stays as it is. */
export function plainText(content: string): string {
  const lines = content.replaceAll('\r\n', '\n')
  if (!MARKUP.test(lines)) return lines.trim()
  const bare = lines.replaceAll(LINE_ENDING_TAGS, '\n').replaceAll(ANY_TAG, '')
  const trimmed = withoutEntities(bare, NAMED)
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

const NAMED: Readonly<Record<string, string>> = {
  ...COMMON_ENTITIES,
  bull: '•',
  ldquo: '“',
  lsquo: '‘',
  rdquo: '”',
}
