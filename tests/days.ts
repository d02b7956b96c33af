import type { ActionOutput } from '#actions/index.ts'
import { addDays } from '#book/day.ts'
import { createRecord } from '#storage/records.ts'
import type { RecordTable } from '#storage/records.ts'
import { A_TUESDAY } from './book.ts'
import type { TestBook } from './book.ts'

type Card = ActionOutput<'open-day'>['cards'][number]
type Added = ActionOutput<'add-person'>['person']

/** Puts a record into the book as it is. */
export async function put<T extends { readonly id: string }>(
  book: TestBook,
  table: RecordTable<T>,
  record: T,
): Promise<void> {
  await book.context.storage.write({ label: 'Put', today: A_TUESDAY }, (writer) => createRecord(writer, table, record))
}

interface Met {
  readonly metDaysAgo: number
  readonly circleId?: string
}

/** Somebody of the network who last met the owner so many days before the Tuesday. */
export async function friend(book: TestBook, name: string, { metDaysAgo, circleId = 'close' }: Met): Promise<Added> {
  const { person } = await book.act('add-person', { name, circleId, force: true })
  await book.act('log-interaction', { kind: 'met', personIds: [person.id], day: addDays(A_TUESDAY, -metDaysAgo) })
  return person
}

/** The card of a kind in the day's plan, which is opened. */
export async function cardOf(book: TestBook, kind: string): Promise<Card> {
  const { cards } = await book.act('open-day', {})
  const card = cards.find((one) => one.kind === kind)
  if (card === undefined) throw new Error(`No card is of the kind ${kind}: ${cards.map((one) => one.kind).join(', ')}`)
  return card
}
