import type { CastMember } from './member.ts'

/** The neighbour from the softball club. */
export const bert = {
  facts: {
    name: { full: 'Bert Vandenberghe', given: 'Bert', family: 'Vandenberghe' },
    emails: [{ address: 'bert.vandenberghe@example.net', state: 'works' }],
    phones: [{ number: '+44 7700 900219', label: 'home' }],
    addresses: [{ street: 'Rua das Amoreiras 12', city: 'Lisbon', country: 'Portugal', label: 'home' }],
    positions: [{ organisation: 'Vandenberghe Stairs', title: 'Carpenter' }],
    birthday: '1971-11-08',
    howWeMet: {
      when: 'spring 2017',
      where: 'The softball field behind our street',
      aboutWhat: 'his search for a second base',
      hook: 'He builds staircases; I once caught a ball with my hat',
    },
    kinds: ['neighbour', 'friend'],
    whyTheyMatter: 'A good neighbour, and the reason I move at all.',
    tags: ['softball'],
  },
  circleId: 'inner',
  groupIds: ['softball'],
  life: [
    { daysAgo: 38, kind: 'message', direction: 'in', notes: 'There is a bag of lemons at your door.' },
    {
      daysAgo: 39,
      kind: 'met',
      direction: 'both',
      minutes: 90,
      told: 'The big staircase in Sintra is finished, all forty-two steps.',
      iTold: 'My shoulder is nearly well again.',
      notes: 'Practice, then a beer at the corner.',
    },
    {
      daysAgo: 66,
      kind: 'met',
      direction: 'both',
      minutes: 60,
      told: 'His daughter starts her apprenticeship with him in September.',
    },
    { daysAgo: 97, kind: 'message', direction: 'both', notes: 'My drill for your long ladder?' },
    {
      daysAgo: 140,
      kind: 'met',
      direction: 'both',
      minutes: 120,
      told: 'He would like to see snow once, properly.',
      asked: 'How the knee is.',
      notes: 'Supper of the Swallows.',
    },
    { daysAgo: 205, kind: 'met', direction: 'both', minutes: 45, told: 'The workshop roof holds.' },
    {
      daysAgo: 330,
      kind: 'met',
      direction: 'both',
      minutes: 120,
      told: 'He won the pie for the most walks in a season.',
      notes: 'The first game.',
    },
    { daysAgo: 520, kind: 'met', direction: 'both', minutes: 60, notes: 'Fixed the gate together.' },
  ],
  promises: [{ inDays: 12, whose: 'mine', words: 'bring the long ladder back before the club party' }],
} satisfies CastMember
