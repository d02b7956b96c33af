import { keepPreviousData, QueryClient, type QueryKey, queryOptions, useQuery } from '@tanstack/react-query'
import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import { client, Refused } from '../client.ts'

const FRESH_FOR_MILLISECONDS = 30_000

/** What the server said, kept by action and input; changes in the book empty it (see `live.ts`). */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_FOR_MILLISECONDS,
      retry: (failures, error) => failures < 1 && error instanceof Refused && error.code === 'unreachable',
    },
  },
})

interface ReadHow {
  readonly enabled?: boolean
  /** Shows what was there until the new answer comes: for filters and search as you type. */
  readonly keepPrevious?: boolean
}

/** An action's answer as the screen's state: `useRead('plan-today', {})`. */
export function useRead<N extends ActionName>(name: N, input: ActionInput<N>, how: ReadHow = {}) {
  return useQuery({
    ...readOptions(name, input),
    enabled: how.enabled ?? true,
    ...(how.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  })
}

export function readOptions<N extends ActionName>(name: N, input: ActionInput<N>) {
  return queryOptions<ActionOutput<N>>({
    queryKey: readKey(name, input),
    queryFn: ({ signal }: { signal: AbortSignal }) => client(name, input, signal),
  })
}

export function readKey<N extends ActionName>(name: N, input?: ActionInput<N>): QueryKey {
  return input === undefined ? [name] : [name, input]
}

/** What is known of an answer already, without asking. */
export function known<N extends ActionName>(name: N, input: ActionInput<N>): ActionOutput<N> | undefined {
  return queries.getQueryData<ActionOutput<N>>(readKey(name, input))
}

/** Puts an answer in place, before the server gave it or because a write just did. */
export function setKnown<N extends ActionName>(name: N, input: ActionInput<N>, answer: ActionOutput<N>): void {
  queries.setQueryData<unknown>(readKey(name, input), answer)
}

/** Asks before it is needed, as when the pointer rests on a name. */
export function askAhead<N extends ActionName>(name: N, input: ActionInput<N>): void {
  void queries.prefetchQuery(readOptions(name, input))
}
