import { useState } from 'react'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { LifeNow } from './life-now.tsx'
import { LookAgain } from './look-again.tsx'
import { PlanForm } from './plan-form.tsx'
import { PlanPage } from './plan-page.tsx'
import './plan.css'

/** The owner's plan in their own words, how it comes along, and what life is like just now (R9, R48, R126). */
export function PlanScreen() {
  const [isWriting, setWriting] = useState(false)
  const shown = useRead('show-plan', {})
  const mode = useRead('show-mode', {})
  const overview = useRead('overview', {})
  const error = shown.error ?? mode.error ?? overview.error
  const plan = shown.data?.plan
  const today = overview.data?.today
  const again = (): void => void Promise.all([shown.refetch(), mode.refetch(), overview.refetch()])
  if (shown.data === undefined || mode.data === undefined || today === undefined) {
    return (
      <Screen title="Your plan">
        <ScreenHead title="Your plan" />
        {error === null ? (
          <Skeleton label="Your plan is coming" lines={6} />
        ) : (
          <ErrorNotice error={error} onRetry={again} />
        )}
      </Screen>
    )
  }
  const write = (
    <Button look={plan === undefined ? 'primary' : 'plain'} onClick={() => setWriting(true)}>
      {plan === undefined ? 'Write a plan' : 'Change it'}
    </Button>
  )
  return (
    <Screen title="Your plan">
      <ScreenHead lead="What you are after, with whom, and how much time you have for it." title="Your plan" />
      {error === null ? null : <ErrorNotice error={error} onRetry={again} />}
      <LifeNow now={mode.data.now} today={today} />
      {plan === undefined || shown.data.progress?.lookAgain === undefined ? null : (
        <LookAgain plan={plan} words={shown.data.progress.lookAgain} />
      )}
      {isWriting ? (
        <PlanForm onClose={() => setWriting(false)} plan={plan} people={shown.data.progress?.focus ?? []} />
      ) : plan === undefined || shown.data.progress === undefined ? (
        <EmptyState action={write} title="No plan yet, and that is fine">
          The day’s list works without one. A few lines help when you wonder what it is all for.
        </EmptyState>
      ) : (
        <PlanPage plan={plan} progress={shown.data.progress} write={write} />
      )}
    </Screen>
  )
}
