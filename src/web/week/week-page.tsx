import { Link, useNavigate } from '@tanstack/react-router'
import type { WeekView } from '#actions/week/views.ts'
import { addDays } from '#book/day.ts'
import { useKeys } from '../shell/keys.ts'
import { buttonClass } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { count, weekdayOf } from '../words/days.ts'
import { Happened } from './happened.tsx'
import { StepsNav } from './steps-nav.tsx'
import { STEPS, weekInWords } from './week-words.ts'

/** What happened in a week, and the way into the look at it. */
export function WeekPage({ week }: { readonly week: WeekView }) {
  const { monday, sunday, today, isNow, minutes, review } = week
  const lead = isNow && review?.finishedOn === undefined ? `, about ${count(minutes, 'minute')} in five steps` : ''
  return (
    <>
      <header className="screen-head week-head">
        <h1 className="screen-title">Your week</h1>
        <p className="screen-lead">
          {weekInWords(monday, sunday, today)}
          {lead}
        </p>
      </header>
      {isNow ? <StepsNav week={week} /> : null}
      {isNow ? <Begin week={week} /> : null}
      <Happened week={week} />
      <OtherWeeks week={week} />
    </>
  )
}

/** One thing to press: begin, go on, or see that it is done. */
function Begin({ week: { nextStep = 'water', review } }: { readonly week: WeekView }) {
  const navigate = useNavigate()
  const finishedOn = review?.finishedOn
  const isOver = finishedOn !== undefined
  const go = () => void navigate({ to: '/week', search: { step: nextStep } })
  useKeys('Your week', isOver ? [] : [{ keys: 'Enter', does: 'Begin, or go on', run: go }])
  if (finishedOn !== undefined) {
    return (
      <p className="week-over">
        <Icon name="check" /> You looked at this week on {weekdayOf(finishedOn)}.
      </p>
    )
  }
  return (
    <div className="week-begin">
      <Link className={buttonClass('primary')} search={{ step: nextStep }} to="/week">
        {review === undefined ? 'Begin' : 'Go on'} with {STEPS[nextStep].doing}
      </Link>
    </div>
  )
}

function OtherWeeks({ week: { monday, isNow } }: { readonly week: WeekView }) {
  return (
    <nav aria-label="Other weeks" className="week-others">
      <Link className={buttonClass('quiet')} search={{ of: addDays(monday, -7) }} to="/week">
        <Icon name="back" /> The week before
      </Link>
      {isNow ? null : (
        <Link className={buttonClass('quiet')} to="/week">
          To the latest
        </Link>
      )}
    </nav>
  )
}
