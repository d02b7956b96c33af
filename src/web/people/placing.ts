import type { ActionInput, ActionOutput } from '#actions/index.ts'
import type { BookOverview, PeoplePage, PersonRow } from '#actions/views.ts'
import { queries } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
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
  const who = whoInWords(input.ids.map((id) => nameOf(id) ?? ''))
  const are = input.ids.length === 1 ? 'is' : 'are'
  const circle = overview.circles.find(({ id }) => id === input.circleId)
  const group = overview.groups.find(({ id }) => id === (input.addGroup ?? input.removeGroup))
  if (circle !== undefined) return `${who} ${are} in ${circle.name} now.`
  if (group !== undefined)
    return input.addGroup === undefined ? `${who} left ${group.name}.` : `${who} joined ${group.name}.`
  if (input.place === 'archive') return `${who} ${are} put away, with all that happened.`
  return input.place === 'pool' ? `${who} ${are} back in the pool.` : `${who} ${are} in your network now.`
}

function nameOf(id: string): string | undefined {
  for (const [, page] of queries.getQueriesData<PeoplePage>({ queryKey: ['list-people'] })) {
    const row = page?.rows.find((one) => one.id === id)
    if (row !== undefined) return row.name
  }
  return undefined
}
