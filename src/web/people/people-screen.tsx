import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import type { BookOverview, PeoplePage, PersonRow } from '#actions/views.ts'
import { usePages } from '../data/pages.ts'
import { useRead } from '../data/reads.ts'
import { announce } from '../shell/announce.tsx'
import { useKeys } from '../shell/keys.ts'
import { Screen } from '../shell/screen.tsx'
import { PersonPanel } from '../person/person-panel.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useNarrowWindow, useWideWindow } from '../ui/wide-window.ts'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { type Chosen, useChosen } from './chosen.ts'
import { useChoosing } from './choosing.ts'
import { useKeptPages } from './kept-pages.ts'
import { isAsked } from './columns.ts'
import { NarrowPanel } from './narrow-panel.tsx'
import { NobodyFits } from './nobody-fits.tsx'
import { PeopleHead } from './people-head.tsx'
import { PeopleList, type PeopleShownProps } from './people-list.tsx'
import { PeopleTable } from './people-table.tsx'
import { countPeople } from './people-words.ts'
import { type Changed, filterOf, type PeopleSearch, searchWith } from './people-search.ts'
import { Rings } from './rings.tsx'
import { useSameFunction } from './same-function.ts'
import './people-screen.css'

const PAGE = 100
const route = getRouteApi('/people')

/** Everybody, a few at a time: found by letters, narrowed, sorted, and moved together. */
export function PeopleScreen() {
  const overview = useRead('overview', {})
  if (overview.data !== undefined) return <People overview={overview.data} />
  return (
    <Screen title="People" wide>
      <h1 className="screen-title">People</h1>
      {overview.error === null ? (
        <Skeleton label="People are coming" lines={6} />
      ) : (
        <ErrorNotice error={overview.error} onRetry={() => void overview.refetch()} />
      )}
    </Screen>
  )
}

function People({ overview }: { readonly overview: BookOverview }) {
  const search = route.useSearch()
  const isTable = !useNarrowWindow() && search.columns !== undefined
  const pages = usePeoplePages(search, isTable ? (search.columns ?? []) : [])
  const { total } = pages
  const chosen = useChosen()
  const choosing = useChoosing(filterOf(search), chosen)
  const [isAdding, setAdding] = useState(false)
  const [isNarrowing, setNarrowing] = useState(false)
  const { at, moveTo, move, onFocus } = usePlaceInList(total ?? 0)
  const { narrow, show } = useNarrowing()
  const onAdd = useSameFunction(() => setAdding(true))
  const onNarrow = useSameFunction(() => setNarrowing(!isNarrowing))
  const headHandlers = {
    onAdd,
    onNarrow,
    onChoose: useSameFunction(chosen.start),
    onDown: useSameFunction(() => move(1)),
  }
  const lineHandlers = {
    onFocus,
    onLongPress: useSameFunction(choosing.startAt),
    onStretch: useSameFunction(choosing.stretchTo),
    onToggle: useSameFunction(chosen.toggle),
  }
  const here = at === undefined ? undefined : pages.rowAt(at.index)
  const escape = (): void => (isNarrowing ? setNarrowing(false) : chosen.clear())
  const keys = { move, add: onAdd, narrow: onNarrow, escape, chosen, stretchTo: choosing.stretchTo }
  usePeopleKeys({ ...keys, at: here === undefined ? undefined : at })
  useSaidAloud(total, search)
  const about = { overview, search, total, onChange: narrow }
  const list = { pages, moveTo, choosing: chosen.isOn, chosen: chosen.ids }
  const bulk = { chosen, gathering: choosing.gathering, onChooseAll: choosing.chooseAll }
  return (
    <Screen className={screenClass({ isTable, isNarrowing })} title="People" wide>
      <div className="people-column">
        <PeopleHead {...about} {...headHandlers} isNarrowing={isNarrowing} onShow={show} />
        {pages.error === null ? null : <ErrorNotice error={pages.error} onRetry={pages.retry} />}
        {total === undefined && pages.error === null ? <Skeleton label="People are coming" lines={6} /> : null}
        {total === undefined ? null : (
          <>
            <Shown {...about} {...lineHandlers} {...list} isTable={isTable} total={total} />
            <NobodyFits {...about} onAdd={onAdd} total={total} />
          </>
        )}
      </div>
      {isTable || isNarrowing ? null : <Side here={here} overview={overview} search={search} />}
      {isNarrowing ? <NarrowPanel {...about} onClose={() => setNarrowing(false)} /> : null}
      {chosen.isOn || chosen.ids.size > 0 ? <BulkBar {...bulk} overview={overview} total={total} /> : null}
      {isAdding ? <AddPersonDialog onClose={() => setAdding(false)} overview={overview} /> : null}
    </Screen>
  )
}

function screenClass(shown: { readonly isTable: boolean; readonly isNarrowing: boolean }): string {
  return ['people', shown.isTable ? 'people-as-table' : '', shown.isNarrowing ? 'people-narrowing' : ''].join(' ')
}

/** The lines in view, with the columns that are shown and no more. */
function usePeoplePages(search: PeopleSearch, columns: readonly string[]) {
  const asked = columns.filter(isAsked)
  const input = { ...filterOf(search), ...(asked.length === 0 ? {} : { columns: asked }) }
  return useKeptPages(usePages({ name: 'list-people', input, pageSize: PAGE, rows: rowsOf }))
}

function rowsOf({ rows }: PeoplePage): readonly PersonRow[] {
  return rows
}

interface ShownProps extends PeopleShownProps {
  readonly isTable: boolean
  readonly search: PeopleSearch
  readonly onChange: (changed: Changed) => void
}

function Shown({ isTable, ...props }: ShownProps) {
  const { place, sort } = props.search
  if (isTable) return <PeopleTable {...props} />
  return (
    <PeopleList
      {...props}
      by={sort === 'due' ? 'due' : 'last-contact'}
      inPool={place === 'everybody' ? 'pool' : undefined}
      lines={place === 'pool' || place === 'archive' ? 'pool' : 'network'}
    />
  )
}

interface SideProps {
  readonly here: PersonRow | undefined
  readonly overview: BookOverview
  readonly search: PeopleSearch
}

/** Beside the list: the person under the keys, else the circles. */
const Side = memo(function Side({ here, overview, search }: SideProps) {
  const isWide = useWideWindow()
  if (!isWide || overview.network === 0) return null
  return (
    <aside aria-label={here === undefined ? 'Your circles' : `About ${here.name}`} className="people-side not-printed">
      {here === undefined ? (
        <Rings circles={overview.circles} search={search} />
      ) : (
        <PersonPanel personId={here.id} today={overview.today} />
      )}
    </aside>
  )
})

/** The line under the keys, and the line to go to next. */
function usePlaceInList(total: number) {
  const [at, setAt] = useState<{ readonly id: string; readonly index: number }>()
  const [moveTo, setMoveTo] = useState<{ readonly index: number }>()
  const move = (by: number): void => {
    if (total === 0) return
    const next = at === undefined ? 0 : at.index + by
    setMoveTo({ index: Math.min(total - 1, Math.max(0, next)) })
  }
  const onFocus = useCallback((id: string, index: number) => setAt({ id, index }), [])
  return { at, moveTo, move, onFocus }
}

/** Changes the address; each letter typed replaces the last, so that Back leaves the list. */
function useNarrowing() {
  const navigate = useNavigate({ from: '/people' })
  const narrow = useSameFunction(
    (changed: Changed): void => void navigate({ search: (now) => searchWith(now, changed), replace: true }),
  )
  const show = useSameFunction((search: PeopleSearch): void => void navigate({ search }))
  return { narrow, show }
}

interface PeopleKeys {
  readonly move: (by: number) => void
  readonly add: () => void
  readonly narrow: () => void
  readonly escape: () => void
  readonly at: { readonly id: string; readonly index: number } | undefined
  readonly chosen: Chosen
  readonly stretchTo: (index: number) => void
}

function usePeopleKeys({ move, add, narrow, escape, at, chosen, stretchTo }: PeopleKeys): void {
  useKeys('People', [
    { keys: '/', does: 'Search people', run: () => document.getElementById('people-search')?.focus() },
    { keys: 'j', does: 'Next person', run: () => move(1) },
    { keys: 'k', does: 'Person before', run: () => move(-1) },
    {
      keys: 'x',
      does: 'Choose this person',
      run: () => (at === undefined ? undefined : chosen.toggle(at.id, at.index)),
    },
    { keys: 'X', does: 'Choose everybody up to here', run: () => (at === undefined ? undefined : stretchTo(at.index)) },
    { keys: 'f', does: 'Narrow the list', run: narrow },
    { keys: 'Escape', does: 'Choose nobody', run: escape },
    { keys: 'a', does: 'Add a person', run: add },
  ])
}

/** How many fit, each time another question is asked. */
function useSaidAloud(total: number | undefined, search: PeopleSearch): void {
  const asked = JSON.stringify(filterOf(search))
  const before = useRef(asked)
  useEffect(() => {
    if (total === undefined || asked === before.current) return
    before.current = asked
    announce(total === 0 ? 'Nobody fits' : `${countPeople(total)} found`)
  }, [total, asked])
}
