import type { ActionInput, ActionOutput } from '#actions/index.ts'
import { cast } from '#demo/cast.ts'
import type { CastName } from '#demo/cast.ts'
import type { TestBook } from './book.ts'

export { cast, me } from '#demo/cast.ts'
export type { CastName } from '#demo/cast.ts'

type Added = ActionOutput<'add-person'>['person']
type Facts = Partial<ActionInput<'add-person'>>

/** Adds somebody of the cast as the owner would, in their circle; groups are not made. What a test cares about it says. */
export async function addCast(book: TestBook, who: CastName, facts: Facts = {}): Promise<Added> {
  const { facts: known, circleId } = cast[who]
  const { person } = await book.act('add-person', { ...known, circleId, force: true, ...facts })
  return person
}

export const addAda = (book: TestBook, facts?: Facts): Promise<Added> => addCast(book, 'ada', facts)
export const addAna = (book: TestBook, facts?: Facts): Promise<Added> => addCast(book, 'ana', facts)
export const addBert = (book: TestBook, facts?: Facts): Promise<Added> => addCast(book, 'bert', facts)
