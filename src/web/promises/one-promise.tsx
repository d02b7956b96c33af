import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PromiseRow } from '#actions/promises/list-promises.ts'
import { addDays, type Day } from '#book/day.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { whenInWords, whoseInWords } from './parts.ts'
import { PromiseChange } from './promise-change.tsx'
import type { Rows } from './row-keys.ts'

const PUT_OFF_DAYS = 7

interface OnePromiseProps {
  readonly promise: PromiseRow
  readonly today: Day
  readonly rows: Rows
}

/** A promise in its exact words, and one tap to keep it, put it off or let it go (R61). */
export function OnePromise({ promise, today, rows }: OnePromiseProps) {
  const [isChanging, setChanging] = useState(false)
  const { id, version, whose, words, name } = promise
  const settle = useWrite('settle-promise', {
    say: ({ promise: { state } }) => (state === 'kept' ? 'Kept. That is good.' : 'Let go.'),
  })
  const putOff = useWrite('put-off-promise', { say: () => 'In a week, then.' })
  const handle = {
    settle: () => settle.mutate({ id, version, state: 'kept' }),
    later: whose === 'theirs' ? undefined : () => putOff.mutate({ id, version, until: addDays(today, PUT_OFF_DAYS) }),
    letGo: () => settle.mutate({ id, version, state: 'dropped' }),
  }
  rows.keep(id, handle)
  const look = whose !== 'theirs' && (promise.remindOn ?? promise.day) <= today ? 'plain' : 'quiet'
  const kept = whose === 'theirs' ? 'They did' : 'Kept'
  const isBusy = settle.isPending || putOff.isPending
  return (
    <li className="open-row" data-row={id} tabIndex={-1}>
      <div className="open-row-says">
        <p className="open-row-who">
          <Link params={{ personId: promise.personId }} to="/people/$personId">
            {name}
          </Link>{' '}
          <span className="quiet">{whenInWords(promise, today)}</span>
        </p>
        <p>
          <span className="quiet">{whoseInWords(promise)}</span> <q className="open-row-words">{words}</q>
          {promise.repeats === undefined ? null : <span className="quiet"> Comes again.</span>}
        </p>
      </div>
      {isChanging ? (
        <PromiseChange onClose={() => setChanging(false)} promise={promise} />
      ) : (
        <div className="open-row-do">
          <Button aria-label={`${kept}: ${words}`} disabled={isBusy} look={look} onClick={handle.settle}>
            {kept}
          </Button>
          {handle.later === undefined ? null : (
            <Button aria-label={`In a week: ${words}`} disabled={isBusy} look="quiet" onClick={handle.later}>
              In a week
            </Button>
          )}
          <Button aria-label={`Let go: ${words}`} disabled={isBusy} look="quiet" onClick={handle.letGo}>
            Let go
          </Button>
          <Button aria-label={`Change: ${words}`} look="quiet" onClick={() => setChanging(true)}>
            Change
          </Button>
        </div>
      )}
    </li>
  )
}
