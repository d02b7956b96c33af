import type { ActionInput, ActionOutput } from '#actions/index.ts'
import { FIRST_COLUMNS, isAsked } from './columns.ts'
import { filterOf, type PeopleSearch, readPeopleSearch } from './people-search.ts'

export type KeptList = ActionOutput<'list-lists'>['lists'][number]

/**
 * The address that shows a kept list. A list without a place is about everybody. What is in every row is not kept, so
 * a table comes back with the columns that one starts with, and those that were asked for.
 */
export function searchOfList({ id, filter, columns }: KeptList): PeopleSearch {
  const { place = 'everybody', ...rest } = filter
  const shown = columns.length === 0 ? [] : [...FIRST_COLUMNS, ...columns]
  return readPeopleSearch({ ...rest, ...(place === 'network' ? {} : { place }), columns: shown, list: id })
}

/** What is kept of an address. */
export function viewOf(search: PeopleSearch): Pick<ActionInput<'save-list'>, 'filter' | 'columns'> {
  return { filter: filterOf(search), columns: (search.columns ?? []).filter(isAsked) }
}

/** Whether the list shows something else than what was kept. */
export function isChanged(search: PeopleSearch, list: KeptList): boolean {
  return inOrder(viewOf(search)) !== inOrder(viewOf(searchOfList(list)))
}

function inOrder({ filter, columns }: ReturnType<typeof viewOf>): string {
  return JSON.stringify([Object.entries(filter ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1)), columns])
}
