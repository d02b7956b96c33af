import { type FormEvent, useState } from 'react'
import type { GoalOf } from '#advice/season/goals.ts'
import type { SeasonLook } from '#actions/season/season-views.ts'
import type { Day } from '#book/day.ts'
import type { SeasonGoal } from '#book/review.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { TextField } from '../ui/field.tsx'

const STATES: Readonly<Record<SeasonGoal['state'], string>> = {
  open: '',
  reached: 'reached',
  'carried-on': 'goes on in the next season',
  'let-go': 'let go',
}

/** R53: goals of seasons that are over are asked for, one by one, and never just vanish. */
export function LeftOpen({ goals }: { readonly goals: readonly GoalOf[] }) {
  if (goals.length === 0) return null
  return (
    <Card aria-labelledby="left-open" className="season-left">
      <h2 id="left-open">From the last season</h2>
      <p className="quiet">What becomes of it? Letting go is an answer too.</p>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <Goal from={goal.from} goal={goal} isOver />
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function Goals({ look: { review, from, after } }: { readonly look: SeasonLook }) {
  const goals = review?.goals ?? []
  const isOver = after !== undefined
  return (
    <>
      {goals.length === 0 ? null : (
        <ul className="season-goals">
          {goals.map((goal) => (
            <li key={goal.id}>
              <Goal from={from} goal={goal} isOver={isOver} />
            </li>
          ))}
        </ul>
      )}
      {isOver ? null : <NewGoal />}
    </>
  )
}

interface GoalProps {
  readonly goal: SeasonGoal
  readonly from: Day
  readonly isOver: boolean
}

function Goal({ goal: { id: goalId, words, state }, from: season, isOver }: GoalProps) {
  const settle = useWrite('settle-season-goal', {
    say: (_output, input) => `${words}: ${STATES[input.state] || 'open again'}.`,
  })
  const carryOn = isOver ? 'Carry on' : 'Into the next season'
  const to = (next: SeasonGoal['state']) => () => settle.mutate({ season, goalId, state: next })
  if (state !== 'open') {
    return (
      <p className="season-goal">
        <span className="serif">{words}</span> <span className="quiet">{STATES[state]}</span>
      </p>
    )
  }
  return (
    <div className="season-goal">
      <p className="serif">{words}</p>
      <div className="season-goal-do">
        <Button aria-label={`Reached: ${words}`} disabled={settle.isPending} onClick={to('reached')}>
          Reached
        </Button>
        <Button aria-label={`${carryOn}: ${words}`} disabled={settle.isPending} look="quiet" onClick={to('carried-on')}>
          {carryOn}
        </Button>
        <Button aria-label={`Let go: ${words}`} disabled={settle.isPending} look="quiet" onClick={to('let-go')}>
          Let go
        </Button>
      </div>
    </div>
  )
}

function NewGoal() {
  const [words, setWords] = useState('')
  const set = useWrite('set-season-goal', { say: () => 'Set.', onDone: () => setWords('') })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (words.trim() !== '') set.mutate({ words: words.trim() })
  }
  return (
    <form className="field-row" onSubmit={submit}>
      <TextField
        hint="Something you can tell whether it happened: lunch with the choir, a talk in Porto."
        label="A goal for this season"
        maxLength={1000}
        onChange={(event) => setWords(event.target.value)}
        value={words}
      />
      <Button disabled={set.isPending} type="submit">
        Set
      </Button>
    </form>
  )
}
