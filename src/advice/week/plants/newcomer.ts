import { sayDay } from '../../say.ts'
import { personPage, type PlantKind } from './plant.ts'

/** Somebody new without a next step: a card that waits, or a first talk that nothing followed. */
export const newcomer: PlantKind = {
  kind: 'newcomer',
  atMost: 4,
  find: ({ cards, newcomers }) => [
    ...cards.map(({ personId, name, since }) => ({
      kind: 'newcomer',
      key: `card-${personId}`,
      headline: `Say what becomes of ${name}.`,
      because: [`You wrote them down on ${sayDay(since)}; a next step keeps them, or they are let go.`] as const,
      link: { words: 'To the cards', to: '/cards' },
    })),
    ...newcomers.map(({ personId, name, since }) => ({
      kind: 'newcomer',
      key: `newcomer-${personId}`,
      headline: `Give ${name} a next step, or a circle.`,
      because: [`You first talked on ${sayDay(since)}, and nothing is planned after that.`] as const,
      link: personPage(personId, name),
    })),
  ],
}
