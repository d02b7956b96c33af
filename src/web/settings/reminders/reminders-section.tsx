import { useRead } from '../../data/reads.ts'
import { ErrorNotice } from '../../ui/notices.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { SettingsPartProps } from '../day-section.tsx'
import { Section } from '../section.tsx'
import { CalendarFeed } from './calendar-feed.tsx'
import { QuietHours } from './quiet-hours.tsx'
import { RoadLine } from './road-line.tsx'
import './reminders.css'

/** One message in the morning, where the owner already looks; each way there is off until it is switched on. */
export function RemindersSection({ settings, change, today }: SettingsPartProps & { readonly today: string }) {
  const { data, error, refetch } = useRead('list-reminder-channels', {})
  return (
    <Section
      id="reminders"
      lead="One message in the morning, where you already look, and none on a day with nothing to say. All of it is off until you switch it on."
      title="Reminders"
    >
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        <Skeleton label="Your reminders are coming" lines={5} />
      ) : (
        <>
          {data.isDemo ? <p className="quiet">This is the demo: nothing is ever sent from it.</p> : null}
          <ul>
            {data.roads.map((road) => (
              <RoadLine browsers={data.browsers} key={road.road} road={road} today={today} />
            ))}
          </ul>
        </>
      )}
      <QuietHours change={change} settings={settings} />
      <CalendarFeed />
    </Section>
  )
}
