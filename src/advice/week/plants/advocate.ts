import { saySpan } from '../../say.ts'
import { alivenessOf, daysSince } from '../../tie.ts'
import { personPage, type PlantKind } from './plant.ts'

/** Somebody who would speak for the owner, and is drifting away (R75). */
export const advocate: PlantKind = {
  kind: 'advocate',
  atMost: 1,
  find: ({ plan, today, advocateIds }) =>
    plan.view.ties
      .filter(({ personId, doNotSuggest }) => advocateIds.has(personId) && !doNotSuggest)
      .filter(({ tie }) => ['quiet', 'dormant'].includes(alivenessOf(tie, today)) && tie.lastTwoWayDay !== undefined)
      .map(({ personId, name, tie }) => ({
        kind: 'advocate',
        key: `advocate-${personId}`,
        headline: `Tell ${name} what you have been up to.`,
        because: [
          `They would speak for you, and you last talked ${saySpan(daysSince(tie.lastTwoWayDay, today))} ago.`,
        ] as const,
        link: personPage(personId, name),
      })),
}
