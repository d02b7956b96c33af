import { useState } from 'react'

/** The people that something is about to be done to, and the line from which a stretch is chosen. */
export interface Chosen {
  readonly ids: ReadonlySet<string>
  readonly has: (id: string) => boolean
  /** Whether a tap on a line chooses it, instead of opening the person. */
  readonly isOn: boolean
  readonly start: () => void
  readonly toggle: (id: string, index: number) => void
  readonly addAll: (ids: readonly string[], lastIndex: number) => void
  readonly clear: () => void
  /** The line chosen last; a stretch reaches from it. */
  readonly from: number | undefined
}

const NOBODY: ReadonlySet<string> = new Set()

export function useChosen(): Chosen {
  const [ids, setIds] = useState(NOBODY)
  const [isOn, setOn] = useState(false)
  const [from, setFrom] = useState<number | undefined>()
  return {
    ids,
    isOn,
    from,
    has: (id) => ids.has(id),
    start: () => setOn(true),
    toggle: (id, index) => {
      setFrom(index)
      setIds((now) => toggled(now, id))
    },
    addAll: (more, lastIndex) => {
      setFrom(lastIndex)
      setIds((now) => new Set([...now, ...more]))
    },
    clear: () => {
      setOn(false)
      setFrom(undefined)
      setIds(NOBODY)
    },
  }
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
