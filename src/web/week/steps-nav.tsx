import { Link } from '@tanstack/react-router'
import type { WeekView } from '#actions/week/views.ts'
import { Icon } from '../ui/icons.tsx'
import { STEPS } from './week-words.ts'

/** The five steps, which of them are done, and where one is. */
export function StepsNav({ week }: { readonly week: WeekView }) {
  return (
    <nav aria-label="Steps" className="steps">
      <ol>
        {week.steps.map(({ step, isDone }, at) => (
          <li key={step}>
            <Link className={isDone ? 'steps-one steps-done' : 'steps-one'} search={{ step }} to="/week">
              <span aria-hidden="true" className="steps-mark">
                {isDone ? <Icon name="check" size={16} /> : at + 1}
              </span>
              {STEPS[step].name}
              {isDone ? <span className="unseen">, done</span> : null}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
