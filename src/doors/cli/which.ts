import type { BookOverview } from '#actions/views.ts'
import { nameKey } from '#book/name-key.ts'
import { UsageError } from './problem.ts'

/** The circle of that name, or a beginning of it. @throws UsageError naming those there are */
export function circleMeant(book: BookOverview, words: string): BookOverview['circles'][number] {
  return meant('circle', book.circles, words)
}

/** The group of that name, or a beginning of it. @throws UsageError naming those there are */
export function groupMeant(book: BookOverview, words: string): BookOverview['groups'][number] {
  return meant('group', book.groups, words)
}

function meant<T extends { readonly id: string; readonly name: string }>(
  noun: string,
  known: readonly T[],
  words: string,
): T {
  const key = nameKey(words)
  const exact = known.filter(({ id, name }) => id === words || nameKey(name) === key)
  const fitting = exact.length > 0 ? exact : known.filter(({ name }) => key !== '' && nameKey(name).startsWith(key))
  const [one, another] = fitting
  if (one !== undefined && another === undefined) return one
  const names = known.map(({ name }) => name).join(', ')
  throw new UsageError(
    `There is no ${noun} “${words}”. ${known.length === 0 ? `There are no ${noun}s yet.` : `There are: ${names}.`}`,
  )
}
