import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActionOutput } from '#actions/index.ts'

interface PlanPageProps {
  readonly plan: NonNullable<ActionOutput<'show-plan'>['plan']>
  readonly progress: NonNullable<ActionOutput<'show-plan'>['progress']>
  readonly write: ReactNode
}

/** The plan as it reads, with what became of each part so far. */
export function PlanPage({ plan, progress, write }: PlanPageProps) {
  const counts = [progress.gives, progress.newPeople].filter((words) => words !== undefined)
  return (
    <article className="plan-page">
      {plan.words === '' ? null : <p className="plan-words">{plan.words}</p>}
      {plan.reason === undefined ? null : (
        <p className="plan-reason">
          <span className="quiet">Why: </span>“{plan.reason}”
        </p>
      )}
      {counts.length === 0 ? null : <p className="plan-counts">{counts.join(' ')}</p>}
      <Part title="Aims">
        {progress.aims.map(({ id, words, said }) => (
          <li key={id}>
            <span className="plan-part-name">{words}</span>
            <span className="quiet">{said}</span>
          </li>
        ))}
      </Part>
      <Part title="People to know better">
        {progress.focus.map(({ personId, name, said, nextStep, stepAge }) => (
          <li key={personId}>
            <Link className="plan-part-name" params={{ personId }} to="/people/$personId">
              {name}
            </Link>
            <span className="quiet">{said}</span>
            {nextStep === undefined ? null : (
              <span>
                Next: {nextStep}
                {stepAge === undefined ? null : <span className="quiet"> ({stepAge})</span>}
              </span>
            )}
          </li>
        ))}
      </Part>
      <Part title="Activities">
        {progress.activities.map(({ id, name, said }) => (
          <li key={id}>
            <span className="plan-part-name">{name}</span>
            <span className="quiet">{said}</span>
          </li>
        ))}
      </Part>
      <div className="form-foot">{write}</div>
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section className="plan-part">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}
