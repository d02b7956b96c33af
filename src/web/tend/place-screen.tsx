import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { announce } from '../shell/announce.tsx'
import { useKeys } from '../shell/keys.ts'
import { Screen } from '../shell/screen.tsx'
import { buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { PlacePerson } from './place-person.tsx'
import { changeFrom, type Placed } from './place-words.ts'
import { stillToPlace } from './tend-words.ts'
import './tend.css'

type Vague = ActionOutput<'list-vague'>['people'][number]

const AT_ONCE = 10

/** One person at a time whom one could hardly place, under a minute each (R85, R86). */
export function PlaceScreen() {
  const { of } = useSearch({ from: '/tend/place' })
  const place = of === 'pool' ? 'pool' : 'network'
  const overview = useRead('overview', {})
  const queue = useQueue(place)
  const today = overview.data?.today
  const isHere = queue.here !== undefined && today !== undefined
  return (
    <Screen className="one-by-one" title="Place them">
      <p className="one-by-one-where">
        <Link to="/tend">Tend the book</Link>
      </p>
      {isHere ? <Placing here={queue.here} key={queue.here.person.id} queue={queue} today={today} /> : null}
      {isHere ? null : <h1 className="screen-title">Place them</h1>}
      {queue.error === null ? null : <ErrorNotice error={queue.error} onRetry={queue.retry} />}
      {queue.isComing ? <Skeleton label="The next one is coming" lines={5} /> : null}
      {isHere || queue.isComing || queue.error !== null ? null : <NobodyLeft passed={queue.passed} place={place} />}
    </Screen>
  )
}

interface PlacingProps {
  readonly here: Vague
  readonly queue: Queue
  readonly today: Day
}

function Placing({ here, queue, today }: PlacingProps) {
  const { person } = here
  const { id, name, version } = person
  const edit = useWrite('edit-person', {
    say: () => `${name.full} has a place in your book.`,
    onProblem: (_error, input) => {
      queue.backTo(input.id)
      return false
    },
  })
  const putAway = useWrite('place-people', { say: () => `${name.full} is put away, with all that happened.` })
  const remove = useWrite('remove-person', { say: () => `${name.full} is removed from your book.` })
  const later = (): void => queue.pass(id)
  useKeys('Place them', [{ keys: 's', does: 'Later', run: later }])
  useEffect(() => announce(name.full), [name.full])
  const save = (placed: Placed): void => {
    const change = changeFrom(person, placed, today)
    if (change !== undefined) edit.mutate({ id, version, change })
    queue.pass(id)
  }
  return (
    <>
      <PlacePerson
        here={here}
        onLater={later}
        onPutAway={() => {
          putAway.mutate({ ids: [id], place: 'archive' })
          queue.pass(id)
        }}
        onRemove={() => {
          remove.mutate({ id, version })
          queue.pass(id)
        }}
        onSave={save}
        today={today}
      />
      <p className="quiet one-by-one-after">{stillToPlace(queue.after)}</p>
    </>
  )
}

interface Queue {
  readonly here: Vague | undefined
  /** How many come after the one who is here. */
  readonly after: number
  readonly passed: number
  readonly pass: (id: string) => void
  readonly backTo: (id: string) => void
  readonly error: Error | null
  readonly isComing: boolean
  readonly retry: () => void
}

/** Whoever was placed leaves the list by themselves; whoever was passed over stays in it, and is not shown again. */
function useQueue(place: 'network' | 'pool'): Queue {
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [offset, setOffset] = useState(0)
  const vague = useRead('list-vague', { place, offset, limit: AT_ONCE }, { keepPrevious: true })
  const rows = vague.data?.people ?? []
  const total = vague.data?.total ?? 0
  const fresh = rows.filter(({ person }) => !passed.has(person.id))
  const isUsedUp = rows.length > 0 && fresh.length === 0 && offset + rows.length < total
  useEffect(() => {
    if (isUsedUp && !vague.isFetching) setOffset(offset + rows.length)
  }, [isUsedUp, vague.isFetching, offset, rows.length])
  useEffect(() => setOffset(0), [place])
  const stillHere = rows.length - fresh.length
  return {
    here: fresh[0],
    after: total - offset - stillHere - 1,
    passed: passed.size,
    pass: (id) => setPassed((now) => new Set(now).add(id)),
    backTo: (id) => setPassed((now) => new Set([...now].filter((other) => other !== id))),
    error: vague.error,
    isComing: vague.error === null && (vague.data === undefined || isUsedUp),
    retry: () => void vague.refetch(),
  }
}

function NobodyLeft({ place, passed }: { readonly place: 'network' | 'pool'; readonly passed: number }) {
  const pool = useRead('list-vague', { place: 'pool', limit: 1 }, { enabled: place === 'network' })
  const inPool = place === 'network' ? (pool.data?.total ?? 0) : 0
  return (
    <EmptyState
      action={
        <>
          <Link className={buttonClass('primary')} to="/tend">
            Back to tending
          </Link>
          {inPool === 0 ? null : (
            <Link className={buttonClass('quiet')} search={{ of: 'pool' }} to="/tend/place">
              Go on with the pool
            </Link>
          )}
        </>
      }
      title={passed === 0 ? 'Everybody has a place' : 'That is everybody for now'}
    >
      {place === 'network'
        ? 'You could say of everybody you keep up with how you came to know them.'
        : 'You could say of everybody in your pool how you came to know them.'}
    </EmptyState>
  )
}
