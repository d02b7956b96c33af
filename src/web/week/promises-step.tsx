import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { WeekView } from '#actions/week/views.ts'
import { useKeys } from '../shell/keys.ts'
import { Button } from '../ui/button.tsx'
import { useSettling } from './settling.ts'

type Promised = NonNullable<WeekView['promised']>
type PromiseLooked = Promised['promises'][number]

/** Open promises, the late ones first by their days, and open questions. */
export function PromisesStep({ promised: { promises, questions } }: { readonly promised: Promised }) {
  const places = useRef(new Map<string, HTMLElement>())
  const [onId, setOn] = useState<string | undefined>()
  const on = promises.find(({ id }) => id === onId) ?? promises[0]
  const settle = useSettling()
  const move = (by: number): void => {
    const at = promises.findIndex(({ id }) => id === on?.id)
    const from = places.current.get(on?.id ?? '')
    const next = from?.contains(document.activeElement) === true ? promises[at + by] : on
    if (next === undefined) return
    setOn(next.id)
    places.current.get(next.id)?.focus()
  }
  useKeys('On the promise', [
    { keys: 'j', does: 'Next promise', run: () => move(1) },
    { keys: 'k', does: 'Promise before', run: () => move(-1) },
    { keys: 'd', does: 'Kept', run: () => on && settle(on, 'kept') },
    { keys: 'x', does: 'Let go', run: () => on && settle(on, 'dropped') },
  ])
  if (promises.length + questions.length === 0) {
    return <p className="week-nothing">Nothing is promised and nothing is asked. A light week.</p>
  }
  return (
    <>
      <ul className="week-list">
        {promises.map((promise) => (
          <OnePromise
            key={promise.id}
            onOn={() => setOn(promise.id)}
            onSettle={(state) => settle(promise, state)}
            place={(element) => {
              if (element === null) places.current.delete(promise.id)
              else places.current.set(promise.id, element)
            }}
            promise={promise}
          />
        ))}
      </ul>
      <Questions questions={questions} />
    </>
  )
}

interface OnePromiseProps {
  readonly promise: PromiseLooked
  readonly place: (element: HTMLElement | null) => void
  readonly onOn: () => void
  readonly onSettle: (state: 'kept' | 'dropped') => void
}

function OnePromise({ promise, place, onOn, onSettle }: OnePromiseProps) {
  const { personId, words, said, whose } = promise
  return (
    <li className="week-item" onFocus={onOn} ref={place} tabIndex={-1}>
      <p className="week-doing">
        <q>{words}</q>
      </p>
      <Link className="week-said" params={{ personId }} to="/people/$personId">
        {said}
      </Link>
      <div className="week-item-do">
        <Button onClick={() => onSettle('kept')}>{whose === 'theirs' ? 'They did' : 'Kept'}</Button>
        <Button look="quiet" onClick={() => onSettle('dropped')}>
          Let it go
        </Button>
      </div>
    </li>
  )
}

function Questions({ questions }: Pick<Promised, 'questions'>) {
  if (questions.length === 0) return null
  return (
    <>
      <h2 className="section-title week-later">Still asked</h2>
      <ul className="week-list">
        {questions.map(({ id, personId, words, said }) => (
          <li className="week-item" key={id}>
            <p className="week-doing">
              <q>{words}</q>
            </p>
            <Link className="week-said" params={{ personId }} to="/people/$personId">
              {said}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
