import { daysBetween } from '#book/day.ts'
import { saySpan } from '../../say.ts'
import { personPage, type PlantKind } from './plant.ts'

/** People the owner wants to know better, each with the next small step and how long it has been waiting (R67). */
export const focus: PlantKind = {
  kind: 'focus',
  atMost: 4,
  find: ({ plan, today }) =>
    (plan.view.plan?.focus ?? []).flatMap(({ personId, nextStep, stepSince }) => {
      const tie = plan.tieOf(personId)
      if (tie === undefined) return []
      const age = stepSince === undefined ? undefined : daysBetween(stepSince, today)
      const waits = age === undefined || age < 7 ? '' : ` The step has been the same for ${saySpan(age)}.`
      return {
        kind: 'focus',
        key: `focus-${personId}`,
        headline:
          nextStep === undefined
            ? `Think of a small step towards ${tie.name}.`
            : `Take the next step with ${tie.name}: ${nextStep}`,
        because: [`You want to know ${tie.name} better.${waits}`] as const,
        link: personPage(personId, tie.name),
      }
    }),
}
