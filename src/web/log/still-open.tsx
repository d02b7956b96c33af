import { type ReactNode, useId } from 'react'
import type { CaughtPromise, CaughtQuestion } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { TextField } from '../ui/field.tsx'
import { dayInWords, weekdayOf } from '../words/days.ts'
import { firstName } from '../words/kinds.ts'
import { whoIsMeant } from './answers.ts'
import type { UnderstoodProps } from './understood.tsx'

/** R60, R15: what was promised and asked, in the line's own words, each to be kept or left. */
export function StillOpen(props: UnderstoodProps) {
  const { promises, questions } = props.understood
  const today = useRead('overview', {}).data?.today
  if (promises.length + questions.length === 0 || today === undefined) return null
  return (
    <fieldset className="still-open">
      <legend>
        {promises.length === 0 ? 'Still open' : questions.length === 0 ? 'Promised' : 'Promised and asked'}
      </legend>
      {promises.map((promise) => (
        <OneOpen caught={promise} key={promise.words} {...props}>
          <WhichDay promise={promise} today={today} {...props} />
        </OneOpen>
      ))}
      {questions.map((question) => (
        <OneOpen caught={question} key={question.words} {...props} />
      ))}
    </fieldset>
  )
}

interface OneOpenProps extends UnderstoodProps {
  readonly caught: CaughtPromise | CaughtQuestion
  readonly children?: ReactNode
}

/** One of them, with its switch. */
function OneOpen({ caught, children, ...props }: OneOpenProps) {
  const { answers, setAnswers } = props
  const id = useId()
  const isKept = answers.leftOut?.includes(caught.words) !== true
  const turn = (): void =>
    setAnswers((now) => {
      const others = (now.leftOut ?? []).filter((words) => words !== caught.words)
      return { ...now, leftOut: isKept ? [...others, caught.words] : others }
    })
  return (
    <div className={isKept ? 'still-open-one' : 'still-open-one still-open-left'}>
      <input checked={isKept} id={id} onChange={turn} type="checkbox" />
      <div>
        <label htmlFor={id}>
          {props.understood.happened ? sayWhose(caught, nameIn(caught, props)) : 'For later:'} <q>{caught.words}</q>
        </label>
        {isKept ? children : <p className="quiet small">Stays in the note, and is not kept for later.</p>}
      </div>
    </div>
  )
}

interface WhichDayProps extends UnderstoodProps {
  readonly promise: CaughtPromise
  readonly today: Day
}

function WhichDay({ promise, today, answers, setAnswers }: WhichDayProps) {
  const day = answers.dayByWords?.[promise.words] ?? promise.day
  const isProposed = !promise.daySaid && answers.dayByWords?.[promise.words] === undefined
  return (
    <div className="still-open-day">
      <TextField
        label="For"
        onChange={(event) => {
          const chosen = event.target.value
          if (chosen !== '')
            setAnswers((now) => ({ ...now, dayByWords: { ...now.dayByWords, [promise.words]: chosen } }))
        }}
        type="date"
        value={day}
      />
      <p className="quiet small">
        {isProposed
          ? 'No day was said; in a week, unless you know better.'
          : `${weekdayOf(day)}, ${dayInWords(day, today)}`}
      </p>
    </div>
  )
}

/** Whom it is with, by their first name. */
function nameIn({ who }: CaughtPromise | CaughtQuestion, { understood, answers }: UnderstoodProps): string {
  const named = understood.people.find(({ words }) => words === who) ?? understood.people[0]
  if (named === undefined) return 'They'
  const id = whoIsMeant(named, answers)
  return firstName(named.candidates.find((candidate) => candidate.id === id)?.name ?? named.words)
}

function sayWhose(caught: CaughtPromise | CaughtQuestion, name: string): string {
  if (!('day' in caught)) return caught.whose === 'mine' ? `You asked ${name}` : `${name} asked you`
  return {
    mine: `To ${name}, you said you would`,
    invited: `${name} invited you to`,
    theirs: `${name} said they would`,
  }[caught.whose]
}
