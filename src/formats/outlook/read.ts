import type { About, Finding, Format, SourceFile, Where } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { noHeader, Row, rowsBelow } from '../csv/table.ts'
import { DayOrderEvidence } from '../csv/written-day.ts'
import type { DayOrder } from '../csv/written-day.ts'
import { leftOut, personFound, problem } from '../found.ts'
import { headOf } from '../source-file.ts'
import { Cells } from './cells.ts'
import { outlookHeaderIn } from './columns.ts'
import type { OutlookHeader } from './columns.ts'
import { addresses, birthday, emails, links, name, phones, positions, tags } from './person.ts'
import { realigned } from './realigned.ts'

/**
 * Contacts as Outlook exports them: ninety-two columns on the desktop, others on the web; in the language, the encoding
 * and with the separator and the order of days of the computer that wrote it.
 */
export const outlook: Format = {
  name: 'outlook',
  title: 'Outlook contacts (CSV)',

  recognises: ({ head }) => outlookHeaderIn(head) !== undefined,

  async asks(file, about) {
    const question = (await daysIn(file, await headerOf(file))).question(about.country)
    if (question === undefined) return undefined
    return {
      rememberAs: 'outlook days',
      title: 'Birthdays in this file can be read in two ways.',
      questions: [question],
    }
  },

  async *read(file, about) {
    const outlookHeader = await headerOf(file)
    const order = (await daysIn(file, outlookHeader)).settled(about.answers, about.country)
    for await (const row of rowsBelow(file, outlookHeader.header)) {
      const where = { file: file.name, line: row.line }
      if (row instanceof Row) yield contact(cellsOf(row, outlookHeader), where, { order, about })
      else yield problem(where, row.fault)
    }
  },
}

async function headerOf(file: SourceFile): Promise<OutlookHeader> {
  const found = outlookHeaderIn(await headOf(file.bytes()))
  if (found === undefined) throw noHeader(file.name, ['Title,First Name,…,E-mail Address,…,Web Page'])
  return found
}

/** The order of day and month is the same for all contacts, so the whole file is asked for it. */
async function daysIn(file: SourceFile, outlookHeader: OutlookHeader): Promise<DayOrderEvidence> {
  const evidence = new DayOrderEvidence()
  if (!outlookHeader.known.some((column) => column === 'birthday' || column === 'anniversary')) return evidence
  for await (const row of rowsBelow(file, outlookHeader.header)) {
    if (!(row instanceof Row)) continue
    const cells = cellsOf(row, outlookHeader)
    evidence.take(cells.get('birthday'))
    evidence.take(cells.get('anniversary'))
  }
  return evidence
}

function cellsOf(row: Row, outlookHeader: OutlookHeader): Cells {
  return new Cells(realigned(row, outlookHeader), outlookHeader)
}

function contact(cells: Cells, where: Where, { order, about }: { order: DayOrder; about: About }): Finding {
  if (cells.isEmpty) return leftOut(where, 'This row is empty.')
  const letters = emails(cells)
  const reach = {
    emails: letters.flatMap(({ address }) => (address === '' ? [] : { address })),
    phones: phones(cells),
    addresses: addresses(cells),
    links: links(cells),
  }
  const work = positions(cells)
  const [firstShown] = letters.flatMap(({ shown }) => shown || [])
  const called = name(cells, [firstShown, work[0]?.organisation, reach.emails[0]?.address, reach.phones[0]?.number])
  if (called === undefined) return leftOut(where, 'It has no name, no organisation and no way to reach anybody.')
  const notes = cells.get('notes')
  const stranger: Stranger = {
    name: called,
    ...withoutEmptyLists({ ...reach, positions: work, tags: tags(cells) }),
    ...birthday(cells, order, about),
    ...(notes === '' ? {} : { notes }),
  }
  // Last, because it keeps every cell that nothing above has asked for.
  const kept = [...shownOtherwise(letters, called.full), ...cells.unused()]
  return personFound(where, kept.length === 0 ? stranger : { ...stranger, keptVerbatim: { outlook: kept } })
}

/** Names that letters show and that say more than the contact's own. */
function shownOtherwise(letters: ReturnType<typeof emails>, full: string): string[] {
  return letters.flatMap(({ address, shown }) =>
    shown === '' || shown === full || shown === address ? [] : `e-mail display name: ${shown}`,
  )
}

function withoutEmptyLists<T extends Record<string, readonly unknown[]>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>
}
