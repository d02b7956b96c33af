import { Link } from '@tanstack/react-router'
import type { ActionOutput } from '#actions/index.ts'
import type { Day } from '#book/day.ts'
import { fromToday } from '../words/days.ts'
import { OneQuestion } from './one-question.tsx'
import { OpenPart } from './open-part.tsx'
import type { Rows } from './row-keys.ts'

interface WaitingProps {
  readonly waiting: ActionOutput<'list-waiting-on-me'>
  readonly today: Day
  readonly rows: Rows
}

/** R160: who waits for a word. A short answer is enough. */
export function Waiting({ waiting: { questions, messages }, today, rows }: WaitingProps) {
  if (questions.length + messages.length === 0) return null
  return (
    <OpenPart lead="A short answer is enough." title="Waiting for a word from you">
      {questions.map((question) => (
        <OneQuestion isNamed key={question.id} question={question} rows={rows} today={today} />
      ))}
      {messages.map(({ personId, name, since }) => (
        <li className="open-row" data-row={personId} key={personId} tabIndex={-1}>
          <p className="open-row-who">
            <Link params={{ personId }} to="/people/$personId">
              {name}
            </Link>{' '}
            <span className="quiet">the last word is theirs, {fromToday(since, today)}</span>
          </p>
        </li>
      ))}
    </OpenPart>
  )
}
