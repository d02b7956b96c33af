import type { WeekView } from '#actions/week/views.ts'
import { known, setKnown } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { askedFor } from './asked.ts'

type PromiseLooked = NonNullable<WeekView['promised']>['promises'][number]

const ASKED = askedFor('promises')

/** Settles a promise: it leaves at once, and comes back should the book refuse or the owner undo. */
export function useSettling(): (promise: PromiseLooked, state: 'kept' | 'dropped') => void {
  const { mutate } = useWrite('settle-promise', {
    optimistic: ({ id }) => leaves(id),
    say: (_output, { state }) => (state === 'kept' ? 'Kept.' : 'Let go.'),
  })
  return ({ id, version }, state) => mutate({ id, version, state })
}

function leaves(id: string): (() => void) | undefined {
  const before = known('show-week', ASKED)
  if (before?.promised === undefined) return undefined
  const promises = before.promised.promises.filter((other) => other.id !== id)
  setKnown('show-week', ASKED, { ...before, promised: { ...before.promised, promises } })
  return () => setKnown('show-week', ASKED, before)
}
