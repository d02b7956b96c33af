import type { CastMember } from './member.ts'

export const olena = {
  facts: {
    name: { full: 'Олена Шевчук', given: 'Олена', family: 'Шевчук', phonetic: 'Olena Shevchuk' },
    emails: [{ address: 'olena.shevchuk@example.net', state: 'works' }],
    addresses: [{ city: 'Lisbon', country: 'Portugal' }],
    positions: [{ organisation: 'Clinic of Santo Amaro', title: 'Speech therapist' }],
    birthday: '1990-10-02',
    howWeMet: {
      when: '2022',
      where: 'The language exchange at the library',
      hook: 'We correct each other’s Portuguese',
    },
    kinds: ['friend'],
    unwelcomeChannels: ['call', 'video'],
  },
  circleId: 'warm',
  groupIds: ['choir'],
  life: [
    {
      daysAgo: 1,
      kind: 'message',
      direction: 'out',
      notes: 'The radio plays children’s rhymes at seven; here is where to listen.',
      purposes: ['shared'],
    },
    { daysAgo: 20, kind: 'message', direction: 'in', notes: 'I passed. I can work here now, with a stamp.' },
    { daysAgo: 21, kind: 'message', direction: 'out', notes: 'Fingers crossed for Thursday.' },
    {
      daysAgo: 63,
      kind: 'met',
      direction: 'both',
      minutes: 75,
      told: 'Her brother is coming to visit and wants to see a wave that is taller than he is.',
      notes: 'Library, then the garden behind it.',
    },
    {
      daysAgo: 190,
      kind: 'met',
      direction: 'both',
      minutes: 60,
      told: 'The beet soup recipe comes from her grandmother and has no amounts.',
    },
    { daysAgo: 420, kind: 'message', direction: 'both', notes: 'Which verb is it for missing somebody?' },
  ],
  promises: [{ inDays: -3, whose: 'theirs', words: 'I will write the soup recipe down for you' }],
} satisfies CastMember
