import { useState } from 'react'
import type { ActionInput } from '#actions/index.ts'
import type { PersonPage } from '#actions/views.ts'
import { Refused } from '../client.ts'
import { known, queries, readKey, setKnown } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'

export type PersonChange = ActionInput<'edit-person'>['change']

/** A change that met another one on its way: both are shown, and the owner chooses. */
export interface Conflict {
  readonly mine: PersonChange
}

export interface PersonEditing {
  readonly save: (change: PersonChange) => void
  readonly conflict: Conflict | undefined
  /** Writes mine over what came in between. */
  readonly keepMine: () => void
  readonly keepTheirs: () => void
}

/**
 * Changes facts of a person in place: at once on the screen, and only over the version that was seen. When somebody
 * else was first, nothing is lost: theirs is on the page and mine is held until the owner has chosen.
 */
export function usePersonEditing(page: PersonPage): PersonEditing {
  const { id, version } = page.person
  const [conflict, setConflict] = useState<Conflict | undefined>()
  const edit = useWrite('edit-person', {
    optimistic: ({ change }) => {
      const before = known('show-person', { id })
      if (before === undefined) return undefined
      setKnown('show-person', { id }, { ...before, person: withChange(before.person, change) })
      return () => setKnown('show-person', { id }, before)
    },
    onDone: ({ person }) => {
      const now = known('show-person', { id })
      if (now !== undefined) setKnown('show-person', { id }, { ...now, person })
    },
    say: () => 'Saved.',
    onProblem: (error, { change }) => {
      if (!(error instanceof Refused) || error.code !== 'conflict') return false
      setConflict({ mine: change })
      void queries.invalidateQueries({ queryKey: readKey('show-person', { id }) })
      return true
    },
  })
  const save = (change: PersonChange): void => edit.mutate({ id, version, change })
  return {
    save,
    conflict,
    keepMine: () => {
      if (conflict !== undefined) save(conflict.mine)
      setConflict(undefined)
    },
    keepTheirs: () => setConflict(undefined),
  }
}

/** A field set to null is emptied. */
export function withChange<T extends object>(record: T, change: object): T {
  const changed = { ...record } as Record<string, unknown>
  for (const [field, value] of Object.entries(change)) {
    if (value === null) delete changed[field]
    else if (value !== undefined) changed[field] = value
  }
  return changed as T
}
