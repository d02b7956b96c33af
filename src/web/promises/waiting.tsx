import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import type { Day } from '#book/day.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { fromToday } from '../words/days.ts'
import { OneQuestion } from './one-question.tsx'
import { OpenPart } from './open-part.tsx'
import type { Rows } from './row-keys.ts'

/** The latest first, while an answer is easy; the others when they are asked for. */
const FIRST_FEW = 4

interface WaitingProps {
  readonly waiting: ActionOutput<'list-waiting-on-me'>
  readonly today: Day
  readonly rows: Rows
}

/** R160: who waits for a word. A short answer is enough. */
export function Waiting({ waiting: { questions, messages }, today, rows }: WaitingProps) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? messages : messages.slice(0, FIRST_FEW)
  if (questions.length + messages.length === 0) return null
  return (
    <OpenPart lead="A short answer is enough." title="Waiting for a word from you">
      {questions.map((question) => (
        <OneQuestion isNamed key={question.id} question={question} rows={rows} today={today} waits />
      ))}
      {shown.map(({ personId, name, since }) => (
        <li className="open-row" data-row={personId} key={personId} tabIndex={-1}>
          <p className="open-row-who">
            <Link params={{ personId }} to="/people/$personId">
              {name}
            </Link>{' '}
            <span className="quiet">the last word is theirs, {fromToday(since, today)}</span>
          </p>
          <div className="open-row-do">
            <Link className={buttonClass('quiet')} search={{ line: `wrote to ${name}` }} to="/log">
              I answered
            </Link>
          </div>
        </li>
      ))}
      {shown.length === messages.length ? null : (
        <li className="open-more">
          <Button look="quiet" onClick={() => setWhole(true)}>
            From longer ago
          </Button>
        </li>
      )}
    </OpenPart>
  )
}
