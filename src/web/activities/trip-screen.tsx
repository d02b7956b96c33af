import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonNear } from '#actions/trips/views.ts'
import type { Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import type { Trip } from '#book/trip.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { fromToday } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'
import { daysInWords } from './activity-words.ts'
import { TripForm } from './trip-form.tsx'
import './activities.css'

/** R91: who is near on a trip, the closest first. */
export function TripScreen() {
  const { tripId } = useParams({ from: '/activities/trips/$tripId' })
  const trips = useRead('list-trips', {})
  const trip = [...(trips.data?.ahead ?? []), ...(trips.data?.been ?? [])].find(({ id }) => id === tripId)
  if (trip !== undefined && trips.data !== undefined) return <Shown today={trips.data.today} trip={trip} />
  return (
    <Screen title="Trip">
      {trips.isPending ? <Skeleton label="The trip is coming" lines={4} /> : null}
      {trips.error === null ? null : <ErrorNotice error={trips.error} onRetry={() => void trips.refetch()} />}
      {trips.data === undefined ? null : (
        <EmptyState title="There is no such trip">
          It may have been removed. Removing can be taken back for thirty days, in Log.
        </EmptyState>
      )}
    </Screen>
  )
}

/** Enough for a few days; the rest is one press away. */
const A_FEW = 12

function Shown({ trip, today }: { readonly trip: Stored<Trip>; readonly today: Day }) {
  const [isEditing, setEditing] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const navigate = useNavigate()
  const near = useRead('who-is-near', { trip: trip.id })
  const people = near.data?.people ?? []
  const shown = isWhole ? people : people.slice(0, A_FEW)
  const remove = useWrite('remove-trip', {
    say: () => 'The trip is gone.',
    onDone: () => void navigate({ to: '/activities' }),
  })
  return (
    <Screen title={`In ${trip.city}`}>
      <p className="activity-where">
        <Link to="/activities">Activities</Link>
      </p>
      {isEditing ? (
        <TripForm onClose={() => setEditing(false)} today={today} trip={trip} />
      ) : (
        <header className="activity-page-head">
          <h1 className="screen-title">In {trip.city}</h1>
          <p className="screen-lead">{daysInWords(trip, today)}</p>
          <p className="activity-page-do">
            <Button look="link" onClick={() => setEditing(true)}>
              Edit
            </Button>
            <Button look="link" onClick={() => remove.mutate({ id: trip.id, version: trip.version })}>
              Remove
            </Button>
          </p>
        </header>
      )}
      <section aria-labelledby="near" className="activity-part">
        <h2 className="section-title" id="near">
          Who is near
        </h2>
        {near.isPending ? <Skeleton label="Who is near is coming" lines={4} /> : null}
        {near.error === null ? null : <ErrorNotice error={near.error} onRetry={() => void near.refetch()} />}
        {near.data?.total === 0 ? (
          <p className="quiet">
            Nobody of your book is known to live in {trip.city}. Cities are on a person’s page, under About them.
          </p>
        ) : null}
        <ul>
          {shown.map((person) => (
            <NearLine key={person.id} person={person} today={today} />
          ))}
        </ul>
        {shown.length < people.length ? (
          <Button className="activity-add" look="quiet" onClick={() => setWhole(true)}>
            Show all {people.length}
          </Button>
        ) : null}
      </section>
    </Screen>
  )
}

function NearLine({ person, today }: { readonly person: PersonNear; readonly today: Day }) {
  const last =
    person.lastContactDay === undefined ? 'not talked yet' : `last talked ${fromToday(person.lastContactDay, today)}`
  const isDue = person.dueDay !== undefined && person.dueDay <= today
  const circle = person.circle ?? (person.place === 'pool' ? 'in the pool' : undefined)
  return (
    <li className="near-line">
      <Link className="near-name" params={{ personId: person.id }} to="/people/$personId">
        {person.name}
      </Link>
      {person.work === undefined ? null : <p>{person.work}</p>}
      <p className="quiet small">
        {startSentence(
          [circle, last, isDue ? 'a word is due' : undefined].filter((part) => part !== undefined).join(', '),
        )}
      </p>
    </li>
  )
}
