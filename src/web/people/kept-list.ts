import type { ActionInput, ActionOutput } from '#actions/index.ts'
import { filterOf, type PeopleSearch, readPeopleSearch } from './people-search.ts'

export type KeptList = ActionOutput<'list-lists'>['lists'][number]

/** The address that shows a kept list. A list without a place is about everybody. */
export function searchOfList({ id, filter, columns }: KeptList): PeopleSearch {
  const { place = 'everybody', ...rest } = filter
  return readPeopleSearch({ ...rest, ...(place === 'network' ? {} : { place }), columns: [...columns], list: id })
}

/** What is kept of an address. */
export function viewOf(search: PeopleSearch): Pick<ActionInput<'save-list'>, 'filter' | 'columns'> {
  return { filter: filterOf(search), columns: [...(search.columns ?? [])] }
}

/** Whether the list shows something else than what was kept. */
export function isChanged(search: PeopleSearch, list: KeptList): boolean {
  return inOrder(viewOf(search)) !== inOrder(viewOf(searchOfList(list)))
}

function inOrder({ filter, columns }: ReturnType<typeof viewOf>): string {
  return JSON.stringify([Object.entries(filter ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1)), columns])
}
