import type { BookOverview } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { ColumnsMenu } from './columns-menu.tsx'
import { ListsMenu } from './lists-menu.tsx'
import { type Changed, type PeopleSearch, readPeopleSearch } from './people-search.ts'
import './people-bar.css'

interface PeopleBarProps {
  readonly overview: BookOverview
  readonly search: PeopleSearch
  readonly isNarrowing: boolean
  readonly onNarrow: () => void
  readonly onChange: (changed: Changed) => void
  readonly onShow: (search: PeopleSearch) => void
}

const ORDERS: readonly (readonly [NonNullable<PeopleSearch['sort']> | '', string])[] = [
  ['', 'By name'],
  ['last-contact', 'Last talked first'],
  ['due', 'Due first'],
  ['added', 'Newest first'],
  ['organisation', 'By organisation'],
  ['city', 'By city'],
]

/** Fewer people, lists that are kept, and in which order and how wide they are shown. */
export function PeopleBar({ search, isNarrowing, onNarrow, onChange, onShow }: PeopleBarProps) {
  return (
    <div className="people-bar">
      <Button
        aria-expanded={isNarrowing}
        aria-keyshortcuts="f"
        className="people-narrow"
        icon="settings"
        look="quiet"
        onClick={onNarrow}
      >
        Narrow
      </Button>
      <ListsMenu onShow={onShow} search={search} />
      <span className="people-bar-gap" />
      <SelectField
        label="Sorted"
        labelUnseen
        onChange={({ target }) => onChange({ ...readPeopleSearch({ sort: target.value }), ...sortedBy(target.value) })}
        value={search.sort ?? ''}
      >
        {ORDERS.filter(([sort]) => sort !== 'due' || search.place === undefined || search.place === 'everybody').map(
          ([sort, words]) => (
            <option key={sort} value={sort}>
              {words}
            </option>
          ),
        )}
      </SelectField>
      <ColumnsMenu columns={search.columns} onChange={onChange} />
    </div>
  )
}

function sortedBy(sort: string): Changed {
  return { reversed: undefined, ...(sort === '' ? { sort: undefined } : {}) }
}
