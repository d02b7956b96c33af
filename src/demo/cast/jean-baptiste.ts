import type { CastMember } from './member.ts'

export const jeanBaptiste = {
  facts: {
    name: { full: 'Jean-Baptiste Mercier', given: 'Jean-Baptiste', family: 'Mercier', nickname: 'JB' },
    emails: [{ address: 'jb.mercier@example.net', state: 'works' }],
    phones: [{ number: '+33 6 39 98 12 07', label: 'mobile' }],
    addresses: [{ city: 'Lyon', country: 'France' }],
    positions: [{ organisation: 'Atelier Mercier', title: 'Translator' }],
    birthday: '12-24',
    howWeMet: { when: '2015', where: 'A night train that stood still in Irún', hook: 'He reads menus like poems' },
    kinds: ['friend'],
    welcomeChannels: ['message', 'letter'],
    unwelcomeChannels: ['call'],
  },
  circleId: 'warm',
  life: [
    {
      daysAgo: 121,
      kind: 'letter',
      direction: 'in',
      notes: 'I am translating a cookbook and have gained a kilo for literature.',
    },
    {
      daysAgo: 149,
      kind: 'letter',
      direction: 'out',
      notes: 'The elevator, with the queue. You are not missing much.',
    },
    { daysAgo: 338, kind: 'message', direction: 'both', notes: 'Is there a word for a tide that forgets to turn?' },
    {
      daysAgo: 577,
      kind: 'met',
      direction: 'both',
      minutes: 180,
      notes: 'Dinner in Lyon, four courses, one argument about commas.',
    },
  ],
} satisfies CastMember
