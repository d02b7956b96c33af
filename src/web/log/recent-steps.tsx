import { useState } from 'react'
import type { StepView } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { undo } from '../data/steps.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { count } from '../words/days.ts'

const FIRST_FEW = 12
const MANY = 200

/** What was done lately, each with its way back; for thirty days. */
export function RecentSteps() {
  const [limit, setLimit] = useState(FIRST_FEW)
  const { data, error, refetch } = useRead('list-steps', { limit }, { keepPrevious: true })
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (data === undefined || data.steps.length === 0) return null
  return (
    <section aria-labelledby="recent" className="recent">
      <h2 className="section-title" id="recent">
        Lately
      </h2>
      <ul>
        {data.steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
      {data.steps.length < limit || limit === MANY ? null : (
        <Button look="quiet" onClick={() => setLimit(MANY)}>
          Earlier
        </Button>
      )}
    </section>
  )
}

function Step({ step }: { readonly step: StepView }) {
  const isMany = step.changes > 1
  return (
    <li className={step.undone ? 'recent-step recent-undone' : 'recent-step'}>
      <time dateTime={step.at}>{momentInWords(step.at)}</time>
      <span>
        {step.label}
        {isMany ? <span className="quiet"> · {count(step.changes, 'change')}</span> : null}
        {step.undone ? <span className="quiet"> · taken back</span> : null}
      </span>
      {step.undone ? null : (
        <Button aria-label={`Undo: ${step.label}`} look="quiet" onClick={() => void undo(step.id)}>
          Undo
        </Button>
      )}
    </li>
  )
}

const thisMachine = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment by the clock of this machine: `22 Nov, 09:30`. */
function momentInWords(at: string): string {
  return thisMachine.format(new Date(at))
}
