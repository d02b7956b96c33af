import type { ActivitiesPage, ActivityView } from '#actions/activities/views.ts'
import type { EventsPage } from '#actions/events/views.ts'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Ahead } from './ahead.tsx'
import { Been, ToCapture } from './been.tsx'
import { Enjoyed } from './enjoyed.tsx'
import './activities.css'

/** What the owner enjoys, where they are going, and whom they met there. */
export function ActivitiesScreen() {
  const activities = useRead('list-activities', {})
  const events = useRead('list-events', {})
  const error = activities.error ?? events.error
  return (
    <Screen title="Activities">
      <ScreenHead lead="What you enjoy, what is ahead, and whom you met there." title="Activities" />
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void events.refetch()} />}
      {activities.isPending || events.isPending ? <Skeleton label="Your activities are coming" lines={6} /> : null}
      {activities.data === undefined || events.data === undefined ? null : (
        <Parts activities={activities.data} events={events.data} />
      )}
    </Screen>
  )
}

interface PartsProps {
  readonly activities: ActivitiesPage
  readonly events: EventsPage
}

function Parts({ activities, events }: PartsProps) {
  const byId = new Map<string, ActivityView>(activities.activities.map((view) => [view.activity.id, view]))
  return (
    <>
      <ToCapture page={events} />
      <Ahead activityById={byId} page={events} />
      <Enjoyed page={activities} />
      <Been page={events} />
    </>
  )
}
