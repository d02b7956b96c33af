import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import type { BookOverview, PersonRow } from '#actions/views.ts'
import { usePages } from '../data/pages.ts'
import { useRead } from '../data/reads.ts'
import { announce } from '../shell/announce.tsx'
import { useKeys } from '../shell/keys.ts'
import { Screen } from '../shell/screen.tsx'
import { PersonPanel } from '../person/person-panel.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useWideWindow } from '../ui/wide-window.ts'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { type Chosen, useChosen } from './chosen.ts'
import { useChoosing } from './choosing.ts'
import { useKeptPages } from './kept-pages.ts'
import { NobodyFits } from './nobody-fits.tsx'
import { PeopleHead } from './people-head.tsx'
import { PeopleList } from './people-list.tsx'
import { countPeople } from './people-words.ts'
import { type Changed, filterOf, type PeopleSearch, searchWith } from './people-search.ts'
import { Rings } from './rings.tsx'
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
  const filter = filterOf(search)
  const pages = useKeptPages(
    usePages({ name: 'list-people', input: filter, pageSize: PAGE, rows: (page) => page.rows }),
  )
  const chosen = useChosen()
  const choosing = useChoosing(filter, chosen)
  const [isAdding, setAdding] = useState(false)
  const { at, moveTo, move, onFocus } = usePlaceInList(pages.total ?? 0)
  const narrow = useNarrowing()
  const add = (): void => setAdding(true)
  const here = at === undefined ? undefined : pages.rowAt(at.index)
  usePeopleKeys({ move, add, at: here === undefined ? undefined : at, chosen, stretchTo: choosing.stretchTo })
  useSaidAloud(pages.total, search.search)
  return (
    <Screen className="people" title="People" wide>
      <div className="people-column">
        <PeopleHead
          onAdd={add}
          onChange={narrow}
          onChoose={chosen.start}
          onDown={() => move(1)}
          overview={overview}
          search={search}
        />
        {pages.error === null ? null : <ErrorNotice error={pages.error} onRetry={pages.retry} />}
        {pages.total === undefined && pages.error === null ? <Skeleton label="People are coming" lines={6} /> : null}
        {pages.total === undefined ? null : (
          <>
            <PeopleList
              by={search.sort === 'due' ? 'due' : 'last-contact'}
              choosing={chosen.isOn}
              chosen={chosen.ids}
              inPool={search.place === 'everybody' ? 'pool' : undefined}
              lines={search.place === 'pool' ? 'pool' : 'network'}
              moveTo={moveTo}
              onFocus={onFocus}
              onLongPress={choosing.startAt}
              onStretch={choosing.stretchTo}
              onToggle={chosen.toggle}
              overview={overview}
              pages={pages}
              total={pages.total}
            />
            <NobodyFits onAdd={add} onChange={narrow} overview={overview} search={search} total={pages.total} />
          </>
        )}
      </div>
      <Side here={here} overview={overview} search={search} />
      {chosen.isOn || chosen.ids.size > 0 ? (
        <BulkBar chosen={chosen} onChooseAll={choosing.chooseAll} overview={overview} total={pages.total} />
      ) : null}
      {isAdding ? <AddPersonDialog onClose={() => setAdding(false)} overview={overview} /> : null}
    </Screen>
  )
}

interface SideProps {
  readonly here: PersonRow | undefined
  readonly overview: BookOverview
  readonly search: PeopleSearch
}

/** Beside the list: the person under the keys, else the circles. */
function Side({ here, overview, search }: SideProps) {
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
}

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
  return (changed: Changed): void => void navigate({ search: (now) => searchWith(now, changed), replace: true })
}

interface PeopleKeys {
  readonly move: (by: number) => void
  readonly add: () => void
  readonly at: { readonly id: string; readonly index: number } | undefined
  readonly chosen: Chosen
  readonly stretchTo: (index: number) => void
}

function usePeopleKeys({ move, add, at, chosen, stretchTo }: PeopleKeys): void {
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
    { keys: 'Escape', does: 'Choose nobody', run: chosen.clear },
    { keys: 'a', does: 'Add a person', run: add },
  ])
}

function useSaidAloud(total: number | undefined, words: string | undefined): void {
  useEffect(() => {
    if (total !== undefined && words !== undefined) announce(`${countPeople(total)} found`)
  }, [total, words])
}
