import { daysBetween } from '#book/day.ts'
import { sayDay, saySpan } from '../../say.ts'
import type { WeedKind } from './weed.ts'

/** Something promised so long ago that it may no longer be wanted: kept after all, or let go with a clear mind. */
export const stalePromise: WeedKind = {
  kind: 'stale-promise',
  find: ({ stale, nameOf, today }) =>
    stale.map(({ id, version, personId, words, day, whose }) => {
      const name = nameOf(personId)
      const who = { mine: `You said it to ${name}`, invited: `${name} asked for it`, theirs: `${name} said it` }[whose]
      return {
        kind: 'stale-promise',
        key: `promise-${id}`,
        personId,
        name,
        headline: `Let this one go: “${words}”?`,
        because: [`${who}, for ${sayDay(day)}. That is ${saySpan(daysBetween(day, today))} ago.`] as const,
        choices: ['drop'] as const,
        promise: { id, version },
      }
    }),
}
