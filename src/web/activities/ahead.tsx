import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActivityView } from '#actions/activities/views.ts'
import type { AheadRow, EventsPage } from '#actions/events/views.ts'
import type { Day } from '#book/day.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { fromToday } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'
import { daysInWords } from './activity-words.ts'
import { EventForm } from './event-form.tsx'
import { TripForm } from './trip-form.tsx'

interface AheadProps {
  readonly page: EventsPage
  readonly activityById: ReadonlyMap<string, ActivityView>
}

/** What is to come, in one list: events, the next day of each activity, trips. */
export function Ahead({ page, activityById }: AheadProps) {
  const [adding, setAdding] = useState<'event' | 'trip'>()
  const close = (): void => setAdding(undefined)
  return (
    <section aria-labelledby="ahead" className="activity-part">
      <h2 className="section-title" id="ahead">
        Ahead
      </h2>
      {page.ahead.length === 0 ? (
        <p className="quiet">Nothing yet. Note an event or a trip, and whom to meet there comes with it.</p>
      ) : null}
      <ul className="ahead-list">
        {page.ahead.map((row) => (
          <li key={`${row.of} ${row.id}`}>
            {row.of === 'activity' ? (
              <Occasion activity={activityById.get(row.id)} row={row} today={page.today} />
            ) : (
              <AheadLink row={row} today={page.today} />
            )}
          </li>
        ))}
      </ul>
      {adding === 'event' ? <EventForm onClose={close} today={page.today} /> : null}
      {adding === 'trip' ? <TripForm onClose={close} today={page.today} /> : null}
      {adding === undefined ? (
        <p className="activity-add">
          <Button icon="add" look="quiet" onClick={() => setAdding('event')}>
            Add an event
          </Button>
          <Button icon="add" look="quiet" onClick={() => setAdding('trip')}>
            Add a trip
          </Button>
        </p>
      ) : null}
    </section>
  )
}

interface RowProps {
  readonly row: AheadRow
  readonly today: Day
}

function AheadLink({ row, today }: RowProps) {
  if (row.of === 'trip') {
    return (
      <Link className="ahead-line" params={{ tripId: row.id }} to="/activities/trips/$tripId">
        <Words row={row} title={`In ${row.name}`} today={today} />
        <Icon name="forward" />
      </Link>
    )
  }
  return (
    <Link className="ahead-line" params={{ eventId: row.id }} to="/activities/events/$eventId">
      <Words row={row} title={row.name} today={today} />
      <Icon name="forward" />
    </Link>
  )
}

function Words({ row, title, today }: RowProps & { readonly title: string }) {
  const where = row.of === 'trip' ? undefined : row.city
  const told = [
    daysInWords({ from: row.day, until: row.until }, today),
    row.time,
    where,
    row.isPrepared ? 'prepared' : undefined,
  ]
  return (
    <span>
      <span className="ahead-name">{title}</span>
      <span className="quiet">
        {startSentence(fromToday(row.day, today))}: {told.filter((part) => part !== undefined).join(', ')}
      </span>
    </span>
  )
}

/** The next day of an activity: it becomes an event of its own when somebody is to be met there. */
function Occasion({ row, activity, today }: RowProps & { readonly activity: ActivityView | undefined }) {
  const navigate = useNavigate()
  const add = useWrite('add-event', {
    onDone: ({ event }) => void navigate({ to: '/activities/events/$eventId', params: { eventId: event.id } }),
  })
  const city = activity?.activity.city
  return (
    <div className="ahead-line">
      <Words row={row} title={row.name} today={today} />
      <Button
        aria-label={`Prepare ${row.name}`}
        disabled={add.isPending}
        look="quiet"
        onClick={() =>
          add.mutate({
            activityId: row.id,
            name: row.name,
            day: row.day,
            ...(row.time === undefined ? {} : { time: row.time }),
            ...(city === undefined ? {} : { city }),
          })
        }
      >
        Prepare
      </Button>
    </div>
  )
}
