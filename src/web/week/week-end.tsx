import { Link } from '@tanstack/react-router'
import type { WeekView } from '#actions/week/views.ts'
import { addDays } from '#book/day.ts'
import { buttonClass } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { weekdayOf } from '../words/days.ts'

/** The look has an end, and says so. */
export function WeekEnd({ week: { review, today } }: { readonly week: WeekView }) {
  const notes = review?.notes ?? ''
  return (
    <div className="week-ended">
      <Icon name="week" size={32} />
      <h1 className="screen-title">That’s the week</h1>
      <p className="week-ended-words">
        Watered, weeded and planted as much as there was time for. See you next {weekdayOf(addDays(today, 7))}.
      </p>
      {notes === '' ? null : (
        <p className="quiet">
          You wrote to yourself: <q className="serif">{notes}</q>
        </p>
      )}
      <div className="week-ended-do">
        <Link className={buttonClass('primary')} to="/">
          To today
        </Link>
        <Link className={buttonClass('quiet')} to="/week">
          What happened this week
        </Link>
      </div>
    </div>
  )
}
