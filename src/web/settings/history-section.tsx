import { useState } from 'react'
import type { StepView } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { undo } from '../data/steps.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { count } from '../words/days.ts'
import { instantInWords } from './instant-words.ts'
import { useNow } from './now.ts'
import { Section, SettingLine } from './section.tsx'

const FIRST = 10
const MOST = 500

/** What was done, the newest first; each step can be taken back. */
export function HistorySection() {
  const [limit, setLimit] = useState(FIRST)
  const { data, error, refetch } = useRead('list-steps', { limit }, { keepPrevious: true })
  const steps = data?.steps ?? []
  return (
    <Section
      id="history"
      lead="Every change of the last 30 days can be taken back, an import as one."
      title="What was done"
    >
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data !== undefined && steps.length === 0 ? <p className="quiet">Nothing yet.</p> : null}
      <ul>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
      {steps.length === limit && limit < MOST ? (
        <div>
          <Button onClick={() => setLimit(Math.min(MOST, limit * 5))}>Show more</Button>
        </div>
      ) : null}
    </Section>
  )
}

function Step({ step }: { readonly step: StepView }) {
  const now = useNow()
  const changes = step.changes > 1 ? `, ${count(step.changes, 'change')}` : ''
  return (
    <SettingLine detail={`${instantInWords(step.at, now)}${changes}`} name={step.label}>
      {step.undone ? (
        <span className="quiet small">taken back</span>
      ) : (
        <Button aria-label={`Undo: ${step.label}`} look="link" onClick={() => void undo(step.id)}>
          Undo
        </Button>
      )}
    </SettingLine>
  )
}
