import { COMMON_ENTITIES, withoutEntities } from '../entities.ts'

/**
 * The words of a letter in HTML, line by line, as far as they are the writer's: what is marked as a quotation is cut
 * off. It is text afterwards, and is never shown as HTML.
 */
export function textOfHtml(html: string): string {
  const own = withoutQuotation(withoutHidden(html))
  const lines = own
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6]|\/table)\b[^<>]{0,1000}>/gi, '\n')
    .replaceAll(/<[^<>]{0,5000}>/g, '')
  return withoutEntities(lines, NAMED)
    .split('\n')
    .map((line) => line.replaceAll('\u{a0}', ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const HIDDEN = /<(\/?)(style|script|head|title)\b[^<>]{0,300}>?|<!--|-->/gi

/** Without what a browser would not show either: comments, styles, scripts. */
function withoutHidden(html: string): string {
  const kept: string[] = []
  let from = 0
  let closing: string | undefined
  for (const { 0: mark, 1: slash, 2: name, index } of html.matchAll(HIDDEN)) {
    const key = mark.startsWith('<!--') || mark === '-->' ? '--' : (name ?? '').toLowerCase()
    const isOpening = mark.startsWith('<!--') || (key !== '--' && slash === '')
    if (closing === undefined && isOpening) {
      kept.push(html.slice(from, index))
      closing = key
    } else if (!isOpening && closing === key) {
      from = index + mark.length
      closing = undefined
    }
  }
  if (closing === undefined) kept.push(html.slice(from))
  return kept.join('')
}

/** What Gmail, Outlook, Thunderbird, Apple Mail and Yahoo put before the letter that is answered. */
const QUOTATION =
  /<(?:div|blockquote|hr|span)\b[^<>]{0,300}(?:gmail_quote|divRplyFwdMsg|appendonsend|moz-cite-prefix|yahoo_quoted|type="?cite|protonmail_quote)/i

function withoutQuotation(html: string): string {
  const start = QUOTATION.exec(html)?.index
  return start === undefined ? html : html.slice(0, start)
}

const NAMED: Readonly<Record<string, string>> = { ...COMMON_ENTITIES, auml: 'ä', ouml: 'ö', szlig: 'ß', uuml: 'ü' }
