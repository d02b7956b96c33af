import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import type { Day } from '#book/day.ts'
import { useWrite } from '../data/writes.ts'
import { FormFoot } from '../person/fields-form.tsx'
import { FormInPlace } from '../person/form-in-place.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { fromToday } from '../words/days.ts'
import { firstName } from '../words/kinds.ts'
import type { Rows } from './row-keys.ts'

export type QuestionRow = ActionOutput<'list-questions'>['questions'][number]

interface OneQuestionProps {
  readonly question: QuestionRow
  readonly today: Day
  readonly rows?: Rows
  /** On the person's own page their name says nothing new. */
  readonly isNamed: boolean
  /** Their question has waited for some days: to answer it is the thing to do. */
  readonly waits?: boolean
}

/** An open question, either way, until it is answered or let go (R15). */
export function OneQuestion({ question, today, rows, isNamed, waits = false }: OneQuestionProps) {
  const [isAnswering, setAnswering] = useState(false)
  const { id, version, whose, words, name, askedOn, personId } = question
  const drop = useWrite('drop-question', { say: () => 'Let go.' })
  const letGo = (): void => drop.mutate({ id, version })
  rows?.keep(id, { settle: () => setAnswering(true), letGo })
  const who = firstName(name)
  return (
    <li className="open-row" data-row={id} tabIndex={-1}>
      <div className="open-row-says">
        {isNamed ? (
          <p className="open-row-who">
            <Link params={{ personId }} to="/people/$personId">
              {name}
            </Link>{' '}
            <span className="quiet">{fromToday(askedOn, today)}</span>
          </p>
        ) : null}
        <p>
          <span className="quiet">{whose === 'mine' ? `You asked ${who}` : `${who} asked you`}</span>{' '}
          <q className="open-row-words">{words}</q>
          {isNamed ? null : <span className="quiet"> {fromToday(askedOn, today)}</span>}
        </p>
      </div>
      {isAnswering ? (
        <Answer onClose={() => setAnswering(false)} question={question} />
      ) : (
        <div className="open-row-do">
          <Button aria-label={`Answered: ${words}`} look={waits ? 'plain' : 'quiet'} onClick={() => setAnswering(true)}>
            Answered
          </Button>
          <Button aria-label={`Let go: ${words}`} disabled={drop.isPending} look="quiet" onClick={letGo}>
            Let go
          </Button>
        </div>
      )}
    </li>
  )
}

function Answer({ question, onClose }: { readonly question: QuestionRow; readonly onClose: () => void }) {
  const [answer, setAnswer] = useState('')
  const save = useWrite('answer-question', { say: () => 'Answered.', onDone: onClose })
  const { id, version } = question
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => save.mutate({ id, version, ...(answer.trim() === '' ? {} : { answer: answer.trim() }) })}
    >
      <TextField
        autoFocus
        label="The answer, if it is worth keeping"
        onChange={(event) => setAnswer(event.target.value)}
        value={answer}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
