import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { action } from '../action.ts'
import type { PreviewDecision, PreviewRow } from './views.ts'

/** With `all`, `same` means the likeliest of each line, so whom it names does not matter. */
const Decision = z.union([
  z.strictObject({ same: RecordId, takeTheirs: z.array(z.string().max(100)).max(100).optional() }),
  z.strictObject({ different: z.literal(true) }),
  z.strictObject({ skip: z.literal(true) }),
  /** For offers. */
  z.strictObject({ take: z.boolean() }),
])

export const decidePreview = action({
  name: 'decide-preview',
  summary:
    'Answers whether two descriptions are one person, and whose word counts where they differ, and whether an offer is taken',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    id: RecordId,
    index: z.int().min(0).optional(),
    all: z.enum(['question', 'conflict', 'offer']).optional(),
    decision: Decision,
  }),

  async run({ imports }, { id, index, all, decision }): Promise<{ row: PreviewRow } | { changed: number }> {
    if (index !== undefined) return { row: await imports.decide(id, index, decision as PreviewDecision) }
    if (all === undefined) throw new Refusal('invalid', 'Name the line, or say that it goes for all of them')
    return { changed: await imports.decideAll(id, all, decision as PreviewDecision) }
  },
})
