import { useMutation } from '@tanstack/react-query'
import type { ActionInput } from '#actions/index.ts'
import type { BookOverview } from '#actions/views.ts'
import type { Settings } from '#book/settings.ts'
import { client, Refused } from '../client.ts'
import { known, queries, setKnown } from '../data/reads.ts'
import { rememberStep, undo } from '../data/steps.ts'
import { showToast } from '../ui/toast.tsx'

export type SettingsChange = Partial<Omit<Settings, 'me'>>

/**
 * Changes settings at once on the screen. Several changes go out one after the other, each naming the version that the
 * one before left behind; a change made elsewhere in between is shown and not overwritten.
 */
export function useSettingsChange(): (change: SettingsChange) => void {
  const { mutate } = useMutation({
    scope: { id: 'settings' },
    mutationFn: async (change: SettingsChange) => {
      const version = overviewKnown()?.settings.version ?? 0
      return client('change-settings', { version, change: change as ActionInput<'change-settings'>['change'] })
    },
    onMutate: (change) => {
      const before = overviewKnown()
      if (before !== undefined) setKnown('overview', {}, withSettings(before, { ...before.settings, ...change }))
    },
    onSuccess: ({ settings, step }) => {
      const now = overviewKnown()
      if (now !== undefined) setKnown('overview', {}, withSettings(now, settings))
      rememberStep(step)
      showToast({ words: 'Saved.', undo: () => void undo(step) })
    },
    onError: (error) => showToast({ tone: 'problem', words: problemInWords(error) }),
    onSettled: () => (queries.isMutating() > 1 ? undefined : queries.invalidateQueries()),
  })
  return mutate
}

function overviewKnown(): BookOverview | undefined {
  return known('overview', {})
}

function withSettings(overview: BookOverview, settings: BookOverview['settings']): BookOverview {
  return { ...overview, settings }
}

/** A refused version means that somebody, in another window perhaps, was faster. */
export function problemInWords(error: Error): string {
  const isConflict = error instanceof Refused && error.code === 'conflict'
  return isConflict
    ? 'This was changed elsewhere a moment ago. Here is how it stands now; please change it once more.'
    : error.message
}
