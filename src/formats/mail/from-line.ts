/** No mail program writes a longer one. */
export const LONGEST_FROM_LINE = 500

/**
 * The line that stands above each message of an mbox, as `From ada@example.net Tue Mar  4 13:05:01 2025`. The date is
 * what tells it from a sentence that begins with "From"; RFC 4155 has the form, and programs differ in the zone.
 */
export function isFromLine(line: string): boolean {
  return line.startsWith('From ') && line.length <= LONGEST_FROM_LINE && dateOfFromLine(line) !== undefined
}

/** What it says of when, for `instantOf`; undefined where it says nothing that looks like a date. */
export function dateOfFromLine(line: string): string | undefined {
  const end = line.trimEnd().slice(5).slice(-LONGEST_DATE)
  return FORMS.map((form) => form.exec(end)?.[1]).find((date) => date !== undefined)
}

const LONGEST_DATE = 80

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const ZONE = '(?:[+-]\\d{4}|[A-Z]{1,5})'
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?'

const FORMS = [
  new RegExp(`(?:^| )(${DAY} {1,2}${MONTH} {1,2}\\d{1,2} ${TIME}(?: ${ZONE})? \\d{4}(?: ${ZONE})?)$`),
  new RegExp(`(?:^| )((?:${DAY}, {1,2})?\\d{1,2} ${MONTH} \\d{4} ${TIME}(?: ${ZONE})?)(?: \\([A-Z]{1,5}\\))?$`),
  new RegExp(`(?:^| )(\\d{4}-\\d{2}-\\d{2}[T ]${TIME}(?:Z|[+-]\\d{2}:?\\d{2})?)$`),
]
