import { nextRung as suggested } from '../../suggestions/next-rung.ts'
import { personPage, type PlantKind } from './plant.ts'

/** The same next rung from writing to talking as in a day's plan (R90), here with the whole week to choose from. */
export const nextRung: PlantKind = {
  kind: 'next-rung',
  atMost: 2,
  find: ({ plan }) =>
    [...suggested.candidates(plan)].flatMap((tie) => {
      const channel = tie.neverSuggest.includes(suggested.kind) ? undefined : suggested.wish?.(plan, tie)
      const said = channel === undefined ? undefined : suggested.say(plan, tie, { channel })
      if (said === undefined) return []
      const { personId, name } = tie
      const { headline, because } = said
      return { kind: 'next-rung', key: `next-rung-${personId}`, headline, because, link: personPage(personId, name) }
    }),
}
