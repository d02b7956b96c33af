import { Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { usePause } from '../ui/pause.ts'
import { inFigures } from '../words/days.ts'
import { PeopleNarrow } from './people-narrow.tsx'
import { type Changed, type PeopleSearch, searchWith } from './people-search.ts'
import './people-head.css'

const TYPING_PAUSE_MILLISECONDS = 80

interface PeopleHeadProps {
  readonly overview: BookOverview
  readonly search: PeopleSearch
  readonly onChange: (changed: Changed) => void
  readonly onAdd: () => void
  readonly onChoose: () => void
  /** From the search box down into the list. */
  readonly onDown: () => void
}

/** Above the list: whose people, the search box that stays in view, and what narrows them. */
export function PeopleHead({ overview, search, onChange, onAdd, onChoose, onDown }: PeopleHeadProps) {
  const isEmpty = overview.network + overview.pool === 0
  return (
    <>
      <header className="people-head">
        <h1 className="screen-title">People</h1>
        {isEmpty ? null : (
          <div className="people-head-do">
            <Link aria-label="Everybody once: who is in your book twice" className={buttonClass('quiet')} to="/people/duplicates">
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
          <Places overview={overview} search={search} />
          <SearchBox onChange={onChange} onDown={onDown} words={search.search ?? ''} />
          <PeopleNarrow onChange={onChange} overview={overview} search={search} />
        </>
      )}
    </>
  )
}

function Places({ overview, search }: { readonly overview: BookOverview; readonly search: PeopleSearch }) {
  const places = [
    { place: undefined, name: 'Network', people: overview.network },
    { place: 'pool', name: 'Pool', people: overview.pool },
    { place: 'everybody', name: 'Everybody', people: overview.network + overview.pool },
  ] as const
  return (
    <nav aria-label="Whose list" className="people-places">
      {places.map(({ place, name, people }) => (
        <Link
          activeOptions={{ exact: true, includeSearch: true }}
          className="people-place"
          key={name}
          replace
          search={searchWith(search, { place, ...(place === 'pool' ? { circle: undefined } : {}) })}
          to="/people"
        >
          {name} <span>{inFigures(people)}</span>
        </Link>
      ))}
    </nav>
  )
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
