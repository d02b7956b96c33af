import type { CastMember } from './member.ts'

/** The owner's sister, in the group that no view of work may show. */
export const signe = {
  facts: {
    name: { full: 'Signe Lindqvist', given: 'Signe', family: 'Lindqvist' },
    phones: [{ number: '+46 31 390 06 12', label: 'mobile', state: 'works' }],
    addresses: [{ city: 'Malmö', country: 'Sweden' }],
    positions: [{ organisation: 'Öresund Veterinary Practice', title: 'Veterinarian' }],
    birthday: '1982-12-05',
    howWeMet: { when: 'the day she was born', hook: 'She whistles in four parts, alone' },
    kinds: ['family'],
    welcomeChannels: ['call', 'message'],
  },
  circleId: 'inner',
  groupIds: ['family'],
  cadenceDays: 14,
  life: [
    {
      daysAgo: 1,
      kind: 'call',
      direction: 'both',
      minutes: 40,
      enjoyment: 5,
      told: 'A goat gave birth in the waiting room.',
      purposes: ['caught-up'],
    },
    {
      daysAgo: 15,
      kind: 'call',
      direction: 'both',
      minutes: 30,
      told: 'Mum is learning the ukulele.',
      iTold: 'That I have booked the train.',
    },
    { daysAgo: 33, kind: 'call', direction: 'both', minutes: 45 },
    { daysAgo: 60, kind: 'met', direction: 'both', minutes: 600, notes: 'A long weekend at home.' },
    { daysAgo: 81, kind: 'call', direction: 'both', minutes: 20 },
    {
      daysAgo: 110,
      kind: 'call',
      direction: 'both',
      minutes: 35,
      told: 'The practice takes a second vet, so there will be holidays.',
    },
    { daysAgo: 160, kind: 'met', direction: 'both', minutes: 900, notes: 'At home, with all the cousins.' },
    { daysAgo: 300, kind: 'met', direction: 'both', minutes: 600, notes: 'A week at the lake.' },
  ],
} satisfies CastMember
