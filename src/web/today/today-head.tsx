import type { TodayView } from '#actions/views.ts'
import { Ring } from '../ui/ring.tsx'
import { count, dayInWords, weekdayOf } from '../words/days.ts'

/** The day, and how much of its little time is left. */
export function TodayHead({ today }: { readonly today: TodayView }) {
  const left = today.cards.reduce((minutes, card) => minutes + card.minutes, 0)
  const all = today.minutesDone + left
  return (
    <header className="today-head">
      <div>
        <h1 className="screen-title">{weekdayOf(today.day)}</h1>
        <p className="screen-lead">{dayInWords(today.day, today.day)}</p>
      </div>
      {all === 0 ? null : (
        <p className="today-minutes">
          <span>{minutesInWords(today.minutesDone, left)}</span>
          <Ring done={today.minutesDone / all} />
        </p>
      )}
    </header>
  )
}

function minutesInWords(done: number, left: number): string {
  if (left === 0) return 'Nothing left to do'
  return done === 0 ? `About ${count(left, 'minute')}` : `About ${count(left, 'minute')} left`
}
