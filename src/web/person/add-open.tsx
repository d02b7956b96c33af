import { useState } from 'react'
import type { Day } from '#book/day.ts'
import type { Person } from '#book/person.ts'
import { Button } from '../ui/button.tsx'
import { AskedForm } from './asked-form.tsx'
import { PromiseForm } from './promise-form.tsx'
import { StayCloser } from './stay-closer.tsx'
import { ThreadForm } from './threads.tsx'

const WHAT = {
  promise: 'A promise',
  thread: 'Something to ask about',
  question: 'A question',
  rhythm: 'A rhythm you agreed on',
} as const
type What = keyof typeof WHAT

/** What may be open between you, to write down. */
export function AddOpen({ person, today }: { readonly person: Person; readonly today: Day }) {
  const [adding, setAdding] = useState<What | undefined>()
  const close = (): void => setAdding(undefined)
  if (adding === 'promise') return <PromiseForm onClose={close} person={person} today={today} />
  if (adding === 'thread') return <ThreadForm onClose={close} person={person} />
  if (adding === 'question') return <AskedForm onClose={close} person={person} />
  if (adding === 'rhythm') return <StayCloser onClose={close} person={person} />
  return (
    <div className="now-add">
      {(Object.keys(WHAT) as What[]).map((what) => (
        <Button icon="add" key={what} look="quiet" onClick={() => setAdding(what)}>
          {WHAT[what]}
        </Button>
      ))}
    </div>
  )
}
