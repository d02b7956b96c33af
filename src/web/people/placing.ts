import { useMutation } from '@tanstack/react-query'
import type { ActionInput, ActionOutput } from '#actions/index.ts'
import type { BookOverview, PeoplePage, PersonRow } from '#actions/views.ts'
import { client } from '../client.ts'
import { queries } from '../data/reads.ts'
import { rememberStep, undo } from '../data/steps.ts'
import { useWrite } from '../data/writes.ts'
import { showToast } from '../ui/toast.tsx'
import { whoInWords } from './people-words.ts'

type Placing = Omit<ActionInput<'place-people'>, 'ids'>

/** Puts the chosen into a circle, a group, the network or the pool: at once on the screen, one step to take back. */
export function usePlacing(overview: BookOverview, onDone: () => void) {
  return useWrite('place-people', {
    optimistic: ({ ids, ...placing }) => showPlaced(new Set(ids), placing),
    say: (output, input) => placedInWords(output, input, overview),
    onDone,
  })
}

/** Answers how to take it back. */
function showPlaced(ids: ReadonlySet<string>, placing: Placing): () => void {
  const before = queries.getQueriesData<PeoplePage>({ queryKey: ['list-people'] })
  queries.setQueriesData<PeoplePage>({ queryKey: ['list-people'] }, (page) =>
    page === undefined
      ? page
      : { ...page, rows: page.rows.map((row) => (ids.has(row.id) ? placed(row, placing) : row)) },
  )
  return () => {
    for (const [key, page] of before) queries.setQueryData(key, page)
  }
}

function placed(row: PersonRow, { circleId, place }: Placing): PersonRow {
  const into = place ?? (circleId ? 'network' : row.place)
  return { ...row, place: into, circleId: circleId === undefined ? row.circleId : (circleId ?? undefined) }
}

function placedInWords(
  output: ActionOutput<'place-people'>,
  input: ActionInput<'place-people'>,
  overview: BookOverview,
): string {
  if (output.changed === 0) return 'They were there already. Nothing changed.'
  const [who, are] = [whoIn(input.ids), isOneOf(input.ids)]
  const circle = overview.circles.find(({ id }) => id === input.circleId)
  const group = overview.groups.find(({ id }) => id === (input.addGroup ?? input.removeGroup))
  if (circle !== undefined) return `${who} ${are} in ${circle.name} now.`
  if (group !== undefined)
    return input.addGroup === undefined ? `${who} left ${group.name}.` : `${who} joined ${group.name}.`
  if (input.place === 'archive') return `${who} ${are} put away, with all that happened.`
  return input.place === 'pool' ? `${who} ${are} back in the pool.` : `${who} ${are} in your network now.`
}

/** `Ana Lopes`, or `12 people`. */
export function whoIn(ids: readonly string[]): string {
  return whoInWords(ids.length === 1 ? ids.map((id) => nameOf(id) ?? '1 person') : ids)
}

export function isOneOf(ids: readonly string[]): 'is' | 'are' {
  return ids.length === 1 ? 'is' : 'are'
}

function nameOf(id: string): string | undefined {
  for (const [, page] of queries.getQueriesData<PeoplePage>({ queryKey: ['list-people'] })) {
    const row = page?.rows.find((one) => one.id === id)
    if (row !== undefined) return row.name
  }
  return undefined
}

/** Makes a group of the chosen: two steps of the book, taken back together. */
export function useNewGroup(onDone: () => void) {
  return useMutation({
    mutationFn: async ({ ids, name }: { readonly ids: string[]; readonly name: string }) => {
      const made = await client('add-group', { name })
      const joined = await client('place-people', { ids, addGroup: made.group.id })
      return { steps: [made.step, joined.step] }
    },
    onSuccess: ({ steps }, { ids, name }) => {
      for (const step of steps) rememberStep(step)
      showToast({
        words: `${whoIn(ids)} ${isOneOf(ids)} in the new group ${name}.`,
        undo: () => void undoAll(steps.toReversed()),
      })
      onDone()
    },
    onError: (error) => showToast({ tone: 'problem', words: error.message }),
    onSettled: () => queries.invalidateQueries(),
  })
}

async function undoAll(steps: readonly number[]): Promise<void> {
  for (const step of steps) await undo(step)
}
