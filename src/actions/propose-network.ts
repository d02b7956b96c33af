import { z } from 'zod'
import { proposeForNetwork } from '#advice/proposals.ts'
import { listCircles } from '#storage/circles.ts'
import { tiesOfPool } from '#storage/ties.ts'
import { action } from './action.ts'
import type { Proposal } from './views.ts'

export const proposeNetwork = action({
  name: 'propose-network',
  summary: 'The people of the pool with whom you really talk, each with a circle to begin with',
  effect: 'reads',
  input: z.strictObject({ limit: z.int().min(1).max(500).default(50) }),

  async run({ storage, today }, { limit }): Promise<{ proposals: Proposal[] }> {
    const candidates = await tiesOfPool(storage)
    const workById = new Map(candidates.map((candidate) => [candidate.personId, candidate.work]))
    const proposals = proposeForNetwork(candidates, await today(), { limit, circles: await listCircles(storage) })
    return { proposals: proposals.map((proposal) => ({ ...proposal, work: workById.get(proposal.personId) })) }
  },
})
