import type { ActivityWorth } from '#advice/season/activities-worth.ts'
import type { Day } from '#book/day.ts'
import { dayInWords } from '../words/days.ts'
import { Opening } from './opening.tsx'

const AGAIN = { yes: 'again', perhaps: 'perhaps again', no: 'not again' } as const

/** R141: what was worth going to, by the owner's own rating, and what might be let go. */
export function Activities({
  activities,
  today,
}: {
  readonly activities: readonly ActivityWorth[]
  readonly today: Day
}) {
  return (
    <div className="season-numbers">
      {activities.map(({ activityId, sentence, occasions }) => (
        <Opening items={occasions} key={activityId} keyOf={({ eventId }) => eventId} words={sentence}>
          {({ day, name, worthIt, again, met }) => (
            <>
              <time dateTime={day}>{dayInWords(day, today)}</time>
              <span>
                {name}
                <span className="quiet">
                  {worthIt === undefined ? '' : `, ${String(worthIt)} of 5`}
                  {again === undefined ? '' : `, ${AGAIN[again]}`}
                  {met === 0 ? '' : `, met ${String(met)}`}
                </span>
              </span>
            </>
          )}
        </Opening>
      ))}
    </div>
  )
}
