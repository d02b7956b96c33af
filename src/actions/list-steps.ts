import { z } from 'zod'
import { listSteps as listFromStorage } from '#storage/steps.ts'
import { action } from './action.ts'
import type { StepView } from './views.ts'

export const listSteps = action({
  name: 'list-steps',
  summary: 'What was done lately and can be undone',
  effect: 'reads',
  input: z.strictObject({ limit: z.int().min(1).max(500).default(50) }),

  async run({ storage }, { limit }): Promise<{ steps: StepView[] }> {
    const steps = await listFromStorage(storage, limit)
    return { steps: steps.map(({ undoes: _undoes, ...step }) => step) }
  },
})
