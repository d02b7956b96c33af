import { z } from 'zod'
import { undoStep } from '#storage/undo.ts'
import { action } from './action.ts'

export const undo = action({
  name: 'undo',
  summary: 'Takes a step back, the last one unless another is named; within 30 days',
  effect: 'writes',
  input: z.strictObject({ step: z.int().min(1).optional() }),

  run: async ({ storage, now }, { step }) => undoStep(storage, step, new Date(now())),

  print: ({ label, kept }) => [`Undid: ${label}`, ...kept].join('\n'),
})
