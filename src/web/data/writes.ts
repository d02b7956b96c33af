import { useMutation } from '@tanstack/react-query'
import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import { client } from '../client.ts'
import { showToast } from '../ui/toast.tsx'
import { queries } from './reads.ts'
import { rememberStep, undo } from './steps.ts'

interface WriteHow<N extends ActionName> {
  /** Shows the change at once, and answers how to take that back should the book refuse. */
  readonly optimistic?: (input: ActionInput<N>) => (() => void) | undefined
  /** What the toast says, with Undo beside it. Nothing: no toast, but `z` still takes it back. */
  readonly say?: (output: ActionOutput<N>, input: ActionInput<N>) => string | undefined
  readonly onDone?: (output: ActionOutput<N>, input: ActionInput<N>) => void
  /** Answers true where the screen shows the problem itself, so that no toast repeats it. */
  readonly onProblem?: (error: Error, input: ActionInput<N>) => boolean
}

/**
 * Changes the book: at once on the screen where `optimistic` says how, rolled back with a plain word when refused.
 * Every answer's step is remembered, so that the toast and `z` can undo it.
 */
export function useWrite<N extends ActionName>(name: N, how: WriteHow<N> = {}) {
  return useMutation<ActionOutput<N>, Error, ActionInput<N>, (() => void) | undefined>({
    mutationFn: (input) => client(name, input),
    onMutate: async (input) => {
      if (how.optimistic === undefined) return undefined
      await queries.cancelQueries()
      return how.optimistic(input)
    },
    onSuccess: (output, input) => {
      const step = stepOf(output)
      if (step !== undefined) rememberStep(step)
      const words = how.say?.(output, input)
      if (words !== undefined) showToast({ words, ...(step === undefined ? {} : { undo: () => void undo(step) }) })
      how.onDone?.(output, input)
    },
    onError: (error, input, rollBack) => {
      rollBack?.()
      if (how.onProblem?.(error, input) !== true) showToast({ tone: 'problem', words: error.message })
    },
    // While another change is on its way, asking again would bring back what it just took off the screen.
    onSettled: () => (queries.isMutating() > 1 ? undefined : queries.invalidateQueries()),
  })
}

function stepOf(output: unknown): number | undefined {
  const step = (output as { step?: unknown } | undefined)?.step
  return typeof step === 'number' ? step : undefined
}
