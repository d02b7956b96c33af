import type { ActionInput } from '#actions/index.ts'
import type { GroupPage } from '#actions/views.ts'
import { queries, readKey } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'

export type GroupChange = ActionInput<'edit-group'>['change']

export interface GroupEditing {
  readonly save: (change: GroupChange) => void
}

/** Changes a group in place: at once on the screen, and only over the version that was seen. */
export function useGroupEditing({ id, version }: GroupPage['group']): GroupEditing {
  const edit = useWrite('edit-group', {
    optimistic: ({ change }) => {
      const pages = queries.getQueriesData<GroupPage>({ queryKey: readKey('show-group') })
      for (const [key, page] of pages) {
        if (page?.group.id === id) queries.setQueryData(key, { ...page, group: withChange(page.group, change) })
      }
      return () => {
        for (const [key, page] of pages) queries.setQueryData(key, page)
      }
    },
    say: () => 'Saved.',
  })
  return { save: (change) => edit.mutate({ id, version, change }) }
}

function withChange(group: GroupPage['group'], change: GroupChange): GroupPage['group'] {
  const changed = Object.entries({ ...group, ...change }).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(changed) as unknown as GroupPage['group']
}
