import type { WeekView } from '#actions/week/views.ts'
import { known, setKnown } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { askedFor } from './asked.ts'

type Weed = NonNullable<WeekView['weed']>[number]
type Choice = Exclude<Weed['choices'][number], 'fix'> | 'keep'

const ASKED = askedFor('weed')

/** Answers one thing to weed: it leaves at once, and comes back should the book refuse or the owner undo. */
export function useWeeding(weed: Weed): (choice: Choice) => void {
  const optimistic = () => leaves(weed.key)
  const { name, personId, promise, other } = weed
  const weedPerson = useWrite('weed-person', { optimistic, say: (_output, { what }) => SAID[what](name) })
  const settle = useWrite('settle-promise', { optimistic, say: () => 'Let go, with a clear mind.' })
  const merge = useWrite('merge-people', { optimistic, say: () => `${name} is one person now.` })
  const answer = useWrite('answer-pair', { optimistic, say: () => 'Two people they are.' })
  return (choice) => {
    if (choice === 'drop' && promise !== undefined) settle.mutate({ ...promise, state: 'dropped' })
    else if (choice === 'merge' && other !== undefined) merge.mutate({ keep: personId, other: other.personId })
    else if (choice === 'different' && other !== undefined)
      answer.mutate({ one: personId, other: other.personId, answer: 'different' })
    else if (choice === 'keep' || choice === 'lower' || choice === 'archive')
      weedPerson.mutate({ personId, what: choice })
  }
}

const SAID = {
  keep: (name: string) => `${name} stays as they are, for a season at least.`,
  lower: (name: string) => `${name} is in a wider circle.`,
  archive: (name: string) => `${name} is put away, with everything that was.`,
}

function leaves(key: string): (() => void) | undefined {
  const before = known('show-week', ASKED)
  if (before?.weed === undefined) return undefined
  setKnown('show-week', ASKED, { ...before, weed: before.weed.filter((other) => other.key !== key) })
  return () => setKnown('show-week', ASKED, before)
}
