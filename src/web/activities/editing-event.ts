import type { ActionInput } from '#actions/index.ts'
import type { EventPage } from '#actions/events/views.ts'
import { known, setKnown } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'

export type EventChange = ActionInput<'edit-event'>['change']

/** Changes what is prepared: at once on the screen, and only over the version that was seen. */
export function useEventEditing({ event: { id, version } }: EventPage) {
  const edit = useWrite('edit-event', {
    optimistic: ({ change }) => {
      const before = known('prepare-event', { id })
      if (before === undefined) return undefined
      const said = Object.entries({ ...before.event, ...change }).filter(([, value]) => value !== null)
      setKnown('prepare-event', { id }, { ...before, event: Object.fromEntries(said) as unknown as EventPage['event'] })
      return () => setKnown('prepare-event', { id }, before)
    },
    onDone: ({ event }) => {
      const now = known('prepare-event', { id })
      if (now !== undefined) setKnown('prepare-event', { id }, { ...now, event })
    },
  })
  return { isSaving: edit.isPending, save: (change: EventChange) => edit.mutate({ id, version, change }) }
}
