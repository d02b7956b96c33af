import { useState } from 'react'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { isChanged, type KeptList, searchOfList, viewOf } from './kept-list.ts'
import { NameDialog } from './name-dialog.tsx'
import type { PeopleSearch } from './people-search.ts'
import { Picks, type PickOne } from './pick-menu.tsx'
import { Popover } from './popover.tsx'

interface ListsMenuProps {
  readonly search: PeopleSearch
  readonly onShow: (search: PeopleSearch) => void
}

/** Lists that are kept under a name: to come back to, to change, to forget. */
export function ListsMenu({ search, onShow }: ListsMenuProps) {
  const [naming, setNaming] = useState<'new' | 'again'>()
  const lists = useRead('list-lists', {}).data?.lists ?? []
  const here = lists.find(({ id }) => id === search.list)
  const { saving, removing } = useKeeping(search, onShow)
  const label = here === undefined ? 'Lists' : isChanged(search, here) ? `${here.name}, changed` : here.name
  const keep: readonly PickOne[] = [
    ...(here === undefined || !isChanged(search, here)
      ? []
      : [
          {
            key: 'update',
            words: `Keep the change in “${here.name}”`,
            run: () => saving.mutate(again(here, search)),
          },
        ]),
    {
      key: 'new',
      words: here === undefined ? 'Keep this list …' : 'Keep as another list …',
      run: () => setNaming('new'),
    },
    ...(here === undefined
      ? []
      : [
          { key: 'name', words: `Rename “${here.name}” …`, run: () => setNaming('again') },
          {
            key: 'remove',
            words: `Forget “${here.name}”`,
            run: () => removing.mutate({ list: here.id, version: here.version }),
          },
        ]),
  ]
  return (
    <div className="popover-start">
      <Popover label={label} role="menu" side="below">
        {(close) => (
          <>
            <Picks
              choices={lists.map((list) => ({ key: list.id, words: list.name, run: () => onShow(searchOfList(list)) }))}
              close={close}
            />
            {lists.length === 0 ? null : <hr className="popover-line" />}
            <Picks choices={keep} close={close} />
          </>
        )}
      </Popover>
      {naming === undefined ? null : (
        <NameDialog
          button={naming === 'new' ? 'Keep it' : 'Rename'}
          label="Its name"
          onClose={() => setNaming(undefined)}
          onName={(name) => {
            setNaming(undefined)
            if (naming === 'new') saving.mutate({ name, ...viewOf(search) })
            else if (here !== undefined) saving.mutate({ ...again(here, search), name, ...viewOf(searchOfList(here)) })
          }}
          start={naming === 'again' ? (here?.name ?? '') : ''}
          title={naming === 'new' ? 'Keep this list' : 'Rename the list'}
        />
      )}
    </div>
  )
}

function again(list: KeptList, search: PeopleSearch) {
  return { list: list.id, version: list.version, name: list.name, ...viewOf(search) }
}

function useKeeping(search: PeopleSearch, onShow: (search: PeopleSearch) => void) {
  const saving = useWrite('save-list', {
    say: ({ list }, { list: before }) =>
      before === undefined ? `“${list.name}” is kept under Lists.` : `“${list.name}” is kept as it is now.`,
    onDone: ({ list }, { list: before }) => {
      if (before === undefined) onShow({ ...search, list: list.id })
    },
  })
  const removing = useWrite('remove-list', {
    say: () => 'The list is forgotten; its people stay as they are.',
    onDone: () => {
      const { list: _list, ...rest } = search
      onShow(rest)
    },
  })
  return { saving, removing }
}
