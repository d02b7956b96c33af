import type { TodayView } from '#actions/views.ts'
import { Icon } from '../ui/icons.tsx'
import { Ring } from '../ui/ring.tsx'
import { dayInWords, weekdayOf } from '../words/days.ts'

/** The day, and how much of its little time is left. */
export function TodayHead({ today }: { readonly today: TodayView }) {
  const left = today.cards.reduce((minutes, card) => minutes + card.minutes, 0)
  const all = today.minutesDone + left
  return (
    <header className="today-head">
      <div>
        <h1 className="screen-title">{weekdayOf(today.day)}</h1>
        <p className="screen-lead">{dayInWords(today.day, today.day)}</p>
        {today.modeInWords === undefined || isSaidBelow(today) ? null : (
          <p className="today-mode">{today.modeInWords}</p>
        )}
      </div>
      {all === 0 ? null : <Minutes done={today.minutesDone} left={left} />}
    </header>
  )
}

/** A day without cards ends with these very words. */
function isSaidBelow({ ending, modeInWords }: TodayView): boolean {
  return ending === modeInWords
}

function Minutes({ done, left }: { readonly done: number; readonly left: number }) {
  const part = done / (done + left)
  if (left === 0) {
    return (
      <p className="today-minutes">
        All done
        <Ring done={part}>
          <Icon name="check" />
        </Ring>
      </p>
    )
  }
  return (
    <p className="today-minutes">
      About <Ring done={part}>{left}</Ring> {left === 1 ? 'minute' : 'minutes'}
      {done === 0 ? '' : ' left'}
    </p>
  )
}
