import { z } from 'zod'
import { certainGroups } from '#book/duplicates-groups.ts'
import type { DuplicatePair } from '#book/duplicates.ts'
import { action } from '../action.ts'
import { pairsToAnswer } from './lookout.ts'
import { pairsSideBySide } from './side-by-side.ts'
import type { DoublesPage } from './views.ts'

export const findDuplicates = action({
  name: 'find-duplicates',
  summary: 'Who may be in the book twice, two by two, with why, field by field',
  effect: 'reads',
  input: z.strictObject({
    /** `same`: certain enough to be merged without looking; `likely`: a question. */
    kind: z.enum(['same', 'likely', 'all']).default('all'),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(100).default(20),
  }),

  async run(context, { kind, offset, limit }): Promise<DoublesPage> {
    const today = await context.today()
    const pairs = await pairsToAnswer(context.storage, today)
    const groups = certainGroups(pairs)
    const asked = pairs.filter((pair) => kind === 'all' || pair.kind === kind)
    const certain = pairs.filter((pair) => pair.kind === 'same').length
    return {
      pairs: await pairsSideBySide(context.storage, asked.slice(offset, offset + limit), today),
      total: asked.length,
      certain,
      certainPeople: groups.reduce((sum, group) => sum + group.length - 1, 0),
      questions: pairs.length - certain,
    }
  },

  print: ({ pairs, certain, questions }) =>
    [
      ...pairs.map((pair) => `${pair.keep.name} and ${pair.other.name}: ${pair.because.join('. ')}.`),
      left(certain, questions),
    ].join('\n'),
})

function left(certain: DuplicatePair['strength'], questions: number): string {
  if (certain + questions === 0) return 'Nobody is in the book twice, as far as we can see.'
  return `${certain} certain, ${questions} to look at.`
}
