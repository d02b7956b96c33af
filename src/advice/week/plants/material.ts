import { daysBetween } from '#book/day.ts'
import { saySpan } from '../../say.ts'
import type { PlantKind } from './plant.ts'

/** The owner's own profile or resume, where it has grown old: one a month, and never in a day's plan (R20). */
export const material: PlantKind = {
  kind: 'material',
  atMost: 1,
  find: ({ materials, isFirstOfMonth, today }) =>
    materials
      .filter(
        ({ state, updatedOn, lookAfterDays }) => state === 'kept' && daysBetween(updatedOn, today) > lookAfterDays,
      )
      .filter(() => isFirstOfMonth)
      .toSorted((one, other) => (one.updatedOn < other.updatedOn ? -1 : 1))
      .map(({ id, name, updatedOn }) => ({
        kind: 'material',
        key: `material-${id}`,
        headline: `Look over “${name}”.`,
        because: [`It was last changed ${saySpan(daysBetween(updatedOn, today))} ago.`] as const,
        link: { words: 'To the settings', to: '/settings' },
      })),
}
