import { Link } from '@tanstack/react-router'
import { memo, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { usePause } from '../ui/pause.ts'
import { inFigures } from '../words/days.ts'
import { NarrowedLine } from './narrowed-line.tsx'
import { PeopleBar } from './people-bar.tsx'
import { type Changed, type PeopleSearch, searchWith } from './people-search.ts'
import './people-head.css'

const TYPING_PAUSE_MILLISECONDS = 80

interface PeopleHeadProps {
  readonly overview: BookOverview
  readonly search: PeopleSearch
  /** How many fit; undefined until it is known. */
  readonly total: number | undefined
  readonly isNarrowing: boolean
  readonly onNarrow: () => void
  readonly onChange: (changed: Changed) => void
  /** To a kept list, or to what is now one. */
  readonly onShow: (search: PeopleSearch) => void
  readonly onAdd: () => void
  readonly onChoose: () => void
  /** From the search box down into the list. */
  readonly onDown: () => void
}

/** Above the list: whose people, the search box that stays in view, and what narrows them. */
export const PeopleHead = memo(function PeopleHead(props: PeopleHeadProps) {
  const { overview, search, onChange, onAdd, onChoose, onDown } = props
  const archived = useRead('list-people', { place: 'archive', limit: 1 }).data?.total ?? 0
  const isEmpty = overview.network + overview.pool + archived === 0
  return (
    <>
      <header className="people-head">
        <h1 className="screen-title">People</h1>
        {isEmpty ? null : (
          <div className="people-head-do">
            <Link
              aria-label="Everybody once: who is in your book twice"
              className={buttonClass('quiet')}
              to="/people/duplicates"
            >
              <Icon name="people" />
              <span className="people-add-words">Everybody once</span>
            </Link>
            <Button className="people-choose" look="quiet" onClick={onChoose}>
              Choose
            </Button>
            <Button icon="add" onClick={onAdd}>
              <span>
                Add <span className="people-add-words">a person</span>
              </span>
            </Button>
          </div>
        )}
      </header>
      {isEmpty ? null : (
        <>
          <Places archived={archived} overview={overview} search={search} />
          <SearchBox onChange={onChange} onDown={onDown} words={search.search ?? ''} />
          <PeopleBar {...props} />
          <NarrowedLine {...props} />
        </>
      )}
    </>
  )
})

interface PlacesProps extends Pick<PeopleHeadProps, 'overview' | 'search'> {
  readonly archived: number
}

/** Nobody of the pool or the archive is in a circle or has a rhythm; the archive shows only when somebody is in it. */
function Places({ overview, search, archived }: PlacesProps) {
  const places = [
    { place: undefined, name: 'Network', people: overview.network },
    { place: 'pool', name: 'Pool', people: overview.pool },
    { place: 'everybody', name: 'Everybody', people: overview.network + overview.pool },
    ...(archived > 0 || search.place === 'archive'
      ? ([{ place: 'archive', name: 'Archive', people: archived }] as const)
      : []),
  ] as const
  const out = { circle: undefined, freshness: undefined }
  return (
    <nav aria-label="Whose list" className="people-places">
      {places.map(({ place, name, people }) => (
        <Link
          activeOptions={{ exact: true, includeSearch: true }}
          className="people-place"
          key={name}
          replace
          search={searchWith(search, {
            place,
            list: search.place === place ? search.list : undefined,
            ...(place === 'pool' || place === 'archive' ? { ...out, ...dueOut(search) } : {}),
          })}
          to="/people"
        >
          {name} <span>{inFigures(people)}</span>
        </Link>
      ))}
    </nav>
  )
}

function dueOut({ sort }: PeopleSearch): Changed {
  return sort === 'due' ? { sort: undefined, reversed: undefined } : {}
}

interface SearchBoxProps {
  readonly words: string
  readonly onChange: PeopleHeadProps['onChange']
  readonly onDown: () => void
}

function SearchBox({ words, onChange, onDown }: SearchBoxProps) {
  const [typed, setTyped] = useState(words)
  const sent = useRef(words)
  const still = usePause(typed, TYPING_PAUSE_MILLISECONDS)
  const send = useEffectEvent((said: string) => {
    if (said === sent.current) return
    sent.current = said
    onChange({ search: said || undefined })
  })
  useEffect(() => send(still.trim()), [still])
  useEffect(() => {
    // Back, or a link, has put other words in the address.
    if (words !== sent.current) setTyped((sent.current = words))
  }, [words])
  return (
    <div className="people-search">
      <Icon name="search" />
      <input
        aria-label="Search people"
        autoComplete="off"
        id="people-search"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault()
            onDown()
          } else if (event.key === 'Escape') {
            if (typed === '') event.currentTarget.blur()
            setTyped('')
          }
        }}
        placeholder="Name, organisation, tag or note"
        spellCheck={false}
        type="search"
        value={typed}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  )
}
