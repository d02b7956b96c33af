import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { WeekView } from '#actions/week/views.ts'
import { WEEK_STEPS, type WeekStep } from '#advice/week/which-week.ts'
import { askAhead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { useKeys } from '../shell/keys.ts'
import { Button } from '../ui/button.tsx'
import { AheadStep } from './ahead-step.tsx'
import { askedFor } from './asked.ts'
import { PlantStep } from './plant-step.tsx'
import { PromisesStep } from './promises-step.tsx'
import { StepsNav } from './steps-nav.tsx'
import { WaterStep } from './water-step.tsx'
import { WeedStep } from './weed-step.tsx'
import { STEPS, weekInWords } from './week-words.ts'

interface WeekStepPageProps {
  readonly week: WeekView
  readonly step: WeekStep
}

/** One step of the look: what it is about, what there is, and on to the next. */
export function WeekStepPage({ week, step }: WeekStepPageProps) {
  const [notes, setNotes] = useState(week.review?.notes ?? '')
  const title = useTitleFocus()
  return (
    <>
      <p className="week-where">
        <Link to="/week">Your week</Link>, {weekInWords(week.monday, week.sunday, week.today)}
      </p>
      <StepsNav week={week} />
      <h1 className="screen-title" ref={title} tabIndex={-1}>
        {STEPS[step].name}
      </h1>
      <p className="screen-lead">{STEPS[step].lead}</p>
      <div className="week-step">{bodyOf(week, step, { notes, setNotes })}</div>
      <OnToTheNext notes={notes} step={step} week={week} />
    </>
  )
}

interface Notes {
  readonly notes: string
  readonly setNotes: (notes: string) => void
}

function bodyOf(week: WeekView, step: WeekStep, { notes, setNotes }: Notes): ReactNode {
  const { today } = week
  const bodies: Readonly<Record<WeekStep, () => ReactNode>> = {
    water: () => week.water && <WaterStep water={week.water} />,
    weed: () => week.weed && <WeedStep weeds={week.weed} />,
    plant: () => week.plant && <PlantStep plants={week.plant} />,
    promises: () => week.promised && <PromisesStep promised={week.promised} />,
    next: () => week.next && <AheadStep ahead={week.next} notes={notes} onNotes={setNotes} today={today} />,
  }
  return bodies[step]()
}

/** Under the thumb: one button that goes on, and a way to leave. */
function OnToTheNext({ step, notes, week }: WeekStepPageProps & Pick<Notes, 'notes'>) {
  const navigate = useNavigate()
  const following = WEEK_STEPS[WEEK_STEPS.indexOf(step) + 1]
  // Looking for doubles takes a moment in a large book; it is over by the time that one goes on.
  useEffect(() => {
    if (following !== undefined) askAhead('show-week', askedFor(following))
  }, [following])
  const change = notes === (week.review?.notes ?? '') ? {} : { notes }
  const done = useWrite('finish-week-step')
  const finish = useWrite('finish-week')
  const goOn = (): void => {
    if (following === undefined) finish.mutate(change)
    else done.mutate({ step })
    void navigate({ to: '/week', search: { step: following ?? 'end' } })
  }
  useKeys('This step', [{ keys: 'Enter', does: 'Done; on to the next step', run: goOn }])
  return (
    <div className="week-on">
      <Button look="primary" onClick={goOn}>
        {following === undefined ? 'That’s the week' : `Next: ${STEPS[following].doing}`}
      </Button>
      <Link className="button button-quiet" to="/week">
        Leave it here
      </Link>
    </div>
  )
}

/** A new step begins at its top, and says its name. */
function useTitleFocus() {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  return title
}
