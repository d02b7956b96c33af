import { useSearch } from '@tanstack/react-router'
import { useRead } from '../data/reads.ts'
import { Screen } from '../shell/screen.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { askedFor } from './asked.ts'
import { WeekEnd } from './week-end.tsx'
import { WeekPage } from './week-page.tsx'
import { WeekStepPage } from './week-step-page.tsx'
import { STEPS } from './week-words.ts'
import './week.css'

/** The look at the week: what happened, then five steps, each of which can be left and gone on with (R42). */
export function WeekScreen() {
  const { step, of } = useSearch({ from: '/week' })
  // Only what the page shows is worked out: weeding looks for doubles, which takes a moment in a large book.
  const asked = step === undefined || step === 'end' ? 'next' : step
  const week = useRead('show-week', askedFor(asked, of))
  const title = step === undefined || step === 'end' ? 'Your week' : STEPS[step].name
  return (
    <Screen className="week" title={title}>
      {week.data === undefined ? <h1 className="screen-title">{title}</h1> : null}
      {week.error === null ? null : <ErrorNotice error={week.error} onRetry={() => void week.refetch()} />}
      {week.isPending ? <Skeleton label="The week is coming" lines={6} /> : null}
      {week.data === undefined ? null : step === 'end' ? (
        <WeekEnd week={week.data} />
      ) : step === undefined || !week.data.isNow ? (
        <WeekPage week={week.data} />
      ) : (
        <WeekStepPage key={step} step={step} week={week.data} />
      )}
    </Screen>
  )
}
