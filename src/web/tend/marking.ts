import { useMutation } from '@tanstack/react-query'
import type { ActionInput } from '#actions/index.ts'
import { client } from '../client.ts'
import { known, queries, readKey, setKnown } from '../data/reads.ts'
import { rememberStep } from '../data/steps.ts'
import { showToast } from '../ui/toast.tsx'

export type Mark = Pick<ActionInput<'mark-reach'>, 'list' | 'at' | 'state'>

/**
 * Says of an address whether it works: at once on the screen. Several marks go out one after the other, each over the
 * version that the one before left behind.
 */
export function useMarking(id: string): (mark: Mark) => void {
  const { mutate } = useMutation({
    scope: { id: `reach of ${id}` },
    mutationFn: (mark: Mark) => client('mark-reach', { ...mark, id, version: personKnown(id)?.version ?? 0 }),
    onMutate: ({ list, at, state }) => {
      const page = known('show-person', { id })
      if (page === undefined) return
      const marked = page.person[list].map((entry, index) => (index === at ? { ...entry, state } : entry))
      setKnown('show-person', { id }, { ...page, person: { ...page.person, [list]: marked } })
    },
    onSuccess: ({ person, step }) => {
      rememberStep(step)
      const page = known('show-person', { id })
      if (page !== undefined)
        setKnown('show-person', { id }, { ...page, person: { ...page.person, version: person.version } })
    },
    onError: (error) => showToast({ tone: 'problem', words: error.message }),
    onSettled: () =>
      queries.isMutating() > 1 ? undefined : queries.invalidateQueries({ queryKey: readKey('show-person', { id }) }),
  })
  return mutate
}

function personKnown(id: string) {
  return known('show-person', { id })?.person
}
