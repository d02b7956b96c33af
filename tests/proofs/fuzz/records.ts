import { parse } from 'csv-parse/sync'
import { findHeader } from '#formats/csv/table.ts'
import { outlookHeaderIn } from '#formats/outlook/columns.ts'
import { tableAt } from '#formats/linkedin/tables.ts'

type Counter = (bytes: Buffer) => number | undefined

/** How many records a file of each kind has at least, told from its bytes in another way than its reader does. */
export const recordCounters: Readonly<Record<string, Counter>> = {
  google: (bytes) =>
    rowsBelow(
      bytes,
      findHeader(bytes, ['first name', 'phonetic first name', 'labels']) ??
        findHeader(bytes, ['given name', 'family name', 'group membership']),
    ),
  icalendar: (bytes) => linesThatSay(bytes, 'BEGIN:VEVENT'),
  jcard: (bytes) => {
    const whole = jsonIn(bytes)
    return Array.isArray(whole) && whole.every((one) => Array.isArray(one)) ? whole.length : undefined
  },
  jscontact: (bytes) => {
    const whole = jsonIn(bytes)
    return Array.isArray(whole) && whole.every(isObject) ? whole.length : undefined
  },
  linkedin: (bytes) => rowsBelow(bytes, tableAt(bytes)?.header),
  mail: (bytes) => {
    const text = bytes.toString('latin1')
    // Where lengths are told, what looks like a letter may be the body of another.
    if (!text.startsWith('From ') || /content-length/i.test(text)) return undefined
    return text.match(FROM_LINE)?.length
  },
  outlook: (bytes) => rowsBelow(bytes, outlookHeaderIn(bytes)?.header),
  vcard: (bytes) => linesThatSay(bytes, 'BEGIN:VCARD'),
}

const FROM_LINE =
  /(?:^|\n\n)From \S{1,100} (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d 20\d\d\n(?=\S)/g

function linesThatSay(bytes: Buffer, word: string): number | undefined {
  if (bytes.includes(0)) return undefined
  const lines = bytes.toString('latin1').split(/\r\n?|\n/)
  return lines.filter((line) => line.toUpperCase() === word).length
}

/** By csv-parse, as strict as it is; of a file that it does not like, nothing is said. */
function rowsBelow(
  bytes: Buffer,
  header: { readonly line: number; readonly delimiter: string } | undefined,
): number | undefined {
  if (header === undefined || bytes.includes(0)) return undefined
  const text = bytes.toString('latin1')
  if (/\r(?!\n)/.test(text)) return undefined
  const below = text
    .split('\n')
    .slice(header.line - 1)
    .join('\n')
  try {
    const records = parse(below, {
      delimiter: header.delimiter,
      relaxColumnCount: true,
      recordDelimiter: ['\n', '\r\n'],
    })
    return records.filter((cells) => cells.length > 1 || cells[0] !== '').length - 1
  } catch {
    return undefined
  }
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
