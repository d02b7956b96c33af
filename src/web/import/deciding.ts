import type { PreviewDecision, PreviewPage, PreviewRow } from '#actions/views.ts'
import { queries } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'

/** Answers lines of a preview; the screen shows the answer at once. */
export function useDeciding(id: string) {
  const deciding = useWrite('decide-preview', {
    optimistic: ({ index, all, decision }) =>
      showDecided(
        (row) => (index === undefined ? row.state === all : row.index === index),
        decision as PreviewDecision,
      ),
  })
  return {
    isPending: deciding.isPending,
    decide: (index: number, decision: PreviewDecision): void =>
      deciding.mutate({ id, index, decision: asSent(decision) }),
    decideAll: (all: 'question' | 'conflict' | 'offer', decision: PreviewDecision): void =>
      deciding.mutate({ id, all, decision: asSent(decision) }),
  }
}

type Sent = Parameters<ReturnType<typeof useWrite<'decide-preview'>>['mutate']>[0]['decision']

function asSent(decision: PreviewDecision): Sent {
  if (!('same' in decision) || decision.takeTheirs === undefined) return decision as Sent
  return { same: decision.same, takeTheirs: [...decision.takeTheirs] }
}

/** Answers how to take it back. */
function showDecided(isMeant: (row: PreviewRow) => boolean, decision: PreviewDecision): () => void {
  const before = queries.getQueriesData<PreviewPage>({ queryKey: ['list-preview'] })
  queries.setQueriesData<PreviewPage>({ queryKey: ['list-preview'] }, (page) =>
    page === undefined
      ? page
      : { ...page, rows: page.rows.map((row) => (isMeant(row) ? { ...row, decision: forRow(row, decision) } : row)) },
  )
  return () => {
    for (const [key, page] of before) queries.setQueryData(key, page)
  }
}

/** "Same person" for all of them means the likeliest of each. */
function forRow(row: PreviewRow, decision: PreviewDecision): PreviewDecision {
  const likeliest = row.personId ?? row.candidates[0]?.id
  const isOffered = 'same' in decision && row.candidates.some((candidate) => candidate.id === decision.same)
  return 'same' in decision && !isOffered && likeliest !== undefined ? { ...decision, same: likeliest } : decision
}
