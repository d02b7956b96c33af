import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { EventPage } from '#actions/events/views.ts'
import { Refused } from '../client.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen } from '../shell/screen.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { daysInWords } from './activity-words.ts'
import { Bring } from './bring.tsx'
import { Capture } from './capture.tsx'
import { Coming } from './coming.tsx'
import { EventForm } from './event-form.tsx'
import { MetThere } from './met-there.tsx'
import { ToMeet } from './to-meet.tsx'
import './activities.css'
import './event.css'

/** One event: before it, whom to meet and what to bring (R97); from its day on, whom one met (R98). */
export function EventScreen() {
  const { eventId } = useParams({ from: '/activities/events/$eventId' })
  const page = useRead('prepare-event', { id: eventId })
  if (page.data !== undefined) return <Shown key={eventId} page={page.data} />
  const isGone = page.error instanceof Refused && page.error.code === 'not-found'
  return (
    <Screen title="Event">
      {page.error === null ? <Skeleton label="The event is coming" lines={6} /> : null}
      {page.error === null || isGone ? null : <ErrorNotice error={page.error} onRetry={() => void page.refetch()} />}
      {isGone ? (
        <EmptyState
          action={
            <Link className={buttonClass('primary')} to="/activities">
              See what is ahead
            </Link>
          }
          title="There is no such event"
        >
          It may have been removed. Removing can be taken back for thirty days, in Log.
        </EmptyState>
      ) : null}
    </Screen>
  )
}

function Shown({ page }: { readonly page: EventPage }) {
  const { event, today } = page
  const isOver = event.day <= today
  const isOpen = event.state === 'ahead'
  return (
    <Screen title={event.name}>
      <p className="activity-where">
        <Link to="/activities">Activities</Link>
      </p>
      <Head page={page} />
      {event.state === 'skipped' ? <p className="quiet">You skipped it.</p> : null}
      {isOver && event.state !== 'skipped' ? <Capture page={page} /> : null}
      <MetThere page={page} />
      {isOpen && (event.until ?? event.day) >= today ? (
        <>
          <ToMeet page={page} />
          <Bring page={page} />
          <Coming page={page} />
        </>
      ) : null}
    </Screen>
  )
}

function Head({ page: { event, activity, today } }: { readonly page: EventPage }) {
  const [isEditing, setEditing] = useState(false)
  const navigate = useNavigate()
  const leave = (): void => void navigate({ to: '/activities' })
  const skip = useWrite('edit-event', { say: () => `${event.name} is skipped.`, onDone: leave })
  const remove = useWrite('remove-event', { say: () => `${event.name} is gone.`, onDone: leave })
  if (isEditing) return <EventForm event={event} onClose={() => setEditing(false)} today={today} />
  const where = [event.where, event.city].filter((part) => part !== undefined).join(', ')
  const { id, version } = event
  const series = activity === undefined || activity.name === event.name ? undefined : activity.name
  const told = [daysInWords({ from: event.day, until: event.until }, today), event.time, where, series]
  return (
    <header>
      <h1 className="screen-title">{event.name}</h1>
      <p className="screen-lead">{told.filter((part) => part !== undefined && part !== '').join(', ')}</p>
      {event.link === undefined ? null : (
        <p>
          <a href={event.link} rel="noreferrer" target="_blank">
            Its page
          </a>
        </p>
      )}
      <p className="activity-page-do">
        <Button look="link" onClick={() => setEditing(true)}>
          Edit
        </Button>
        {event.state === 'ahead' ? (
          <Button look="link" onClick={() => skip.mutate({ id, version, change: { state: 'skipped' } })}>
            {(event.until ?? event.day) < today ? 'I was not there' : 'Skip it'}
          </Button>
        ) : null}
        <Button look="link" onClick={() => remove.mutate({ id, version })}>
          Remove
        </Button>
      </p>
    </header>
  )
}
