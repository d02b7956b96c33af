import { z } from 'zod'
import { changesSince as changesFromStorage } from '#storage/changes.ts'
import { action } from './action.ts'
import type { ChangeView } from './views.ts'

export const changesSince = action({
  name: 'changes-since',
  summary: 'Every change after a number of the sequence, in order',
  effect: 'reads',
  input: z.strictObject({ seq: z.int().min(0), limit: z.int().min(1).max(10_000).default(1000) }),

  async run({ storage }, { seq, limit }): Promise<{ changes: readonly ChangeView[]; seq: number; more: boolean }> {
    const now = await storage.seq()
    const changes = await changesFromStorage(storage, seq, limit)
    const more = changes.length === limit
    return { changes, seq: more ? (changes.at(-1)?.seq ?? now) : now, more }
  },
})
