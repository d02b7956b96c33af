import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState } from '../ui/notices.tsx'
import { type Changed, filterOf, narrowedBy, NOT_NARROWED, type PeopleSearch, searchWith } from './people-search.ts'
import { countPeople } from './people-words.ts'

interface NobodyFitsProps {
  readonly overview: BookOverview
  readonly search: PeopleSearch
  readonly total: number
  readonly onAdd: () => void
  readonly onChange: (changed: Changed) => void
}

/** The end of the list: why nobody is in it, and where else they may be. */
export const NobodyFits = memo(function NobodyFits({ overview, search, total, onAdd, onChange }: NobodyFitsProps) {
  const words = search.search
  if (words !== undefined) return <Elsewhere onAdd={onAdd} search={search} total={total} words={words} />
  if (total > 0) return null
  if (narrowedBy(search) > 0) {
    return (
      <EmptyState action={<Button onClick={() => onChange(NOT_NARROWED)}>Show all</Button>} title="Nobody like that">
        Everybody is still here, only this narrow a list is empty.
      </EmptyState>
    )
  }
  return <EmptyPlace onAdd={onAdd} overview={overview} search={search} />
})

function EmptyPlace({ overview, search, onAdd }: Pick<NobodyFitsProps, 'overview' | 'search' | 'onAdd'>) {
  if (search.place === undefined && overview.pool > 0) {
    return (
      <EmptyState
        action={
          <Link className={buttonClass('primary')} to="/welcome">
            Choose whom to keep up with
          </Link>
        }
        title="Your network is still empty"
      >
        {countPeople(overview.pool)} {overview.pool === 1 ? 'waits' : 'wait'} in the pool and never ask for anything.
        The network is whom you choose of them.
      </EmptyState>
    )
  }
  if (search.place === 'archive') {
    return (
      <EmptyState title="The archive is empty">
        Whoever you put away waits here with all that happened, in no other list, until you bring them back.
      </EmptyState>
    )
  }
  if (search.place === 'pool' && overview.network > 0) {
    return (
      <EmptyState title="The pool is empty">
        Whoever comes with a file and is not chosen yet waits here, and never asks for anything.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      action={
        <>
          <Button look="primary" onClick={onAdd}>
            Add a person
          </Button>
          <Link className={buttonClass('plain')} to="/import">
            Import a file
          </Link>
        </>
      }
      title="Nobody here yet"
    >
      Begin with somebody you miss, or bring the file you already have.
    </EmptyState>
  )
}

interface ElsewhereProps extends Pick<NobodyFitsProps, 'search' | 'total' | 'onAdd'> {
  readonly words: string
}

/** What was looked for may be on the other side of the wall between network and pool. */
function Elsewhere({ search, words, total, onAdd }: ElsewhereProps) {
  const { place: _place, ...wide } = filterOf(search)
  const isWalled = search.place === undefined || search.place === 'pool'
  const everywhere = useRead('list-people', { ...wide, limit: 1 }, { enabled: isWalled, keepPrevious: true })
  const more = !isWalled ? 0 : Math.max(0, (everywhere.data?.total ?? total) - total)
  const there = search.place === undefined ? 'in the pool' : 'in your network'
  if (more > 0) {
    return (
      <p className="people-elsewhere">
        <Link replace search={searchWith(search, { place: 'everybody' })} to="/people">
          {total === 0 ? `${countPeople(more)} by “${words}” ${there}` : `${countPeople(more)} more ${there}`}
        </Link>
      </p>
    )
  }
  if (total > 0) return null
  return (
    <EmptyState
      action={
        <Button icon="add" onClick={onAdd}>
          Add a person
        </Button>
      }
      title={`Nobody by “${words}”`}
    >
      Not by name, organisation, tag or note.
    </EmptyState>
  )
}
