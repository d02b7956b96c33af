import type { CastMember } from './member.ts'

/** Sings next to the owner; her birthday is the demo's day. */
export const marisol = {
  facts: {
    name: { full: 'Marisol Quispe Huamán', given: 'Marisol', family: 'Quispe Huamán' },
    emails: [{ address: 'marisol.quispe@example.org' }],
    phones: [{ number: '+1 202 555 0188', label: 'mobile', state: 'works' }],
    addresses: [{ city: 'Lisbon', country: 'Portugal' }],
    positions: [{ organisation: 'Miradouro School', title: 'Music teacher' }],
    birthday: '1980-05-19',
    howWeMet: { when: '2019', where: 'The back row of the altos', hook: 'She hums the bus timetable' },
    kinds: ['friend'],
    whyTheyMatter: 'Thursdays are lighter with her.',
    welcomeChannels: ['message', 'meet'],
  },
  circleId: 'close',
  groupIds: ['choir'],
  life: [
    { daysAgo: 26, kind: 'message', direction: 'in', notes: 'Sold out. To parents, mostly.' },
    { daysAgo: 27, kind: 'message', direction: 'out', notes: 'How did the dress rehearsal go?' },
    {
      daysAgo: 55,
      kind: 'met',
      direction: 'both',
      minutes: 60,
      told: 'Her sister is coming from Cusco for three weeks.',
      notes: 'Tea after rehearsal.',
    },
    {
      daysAgo: 120,
      kind: 'met',
      direction: 'both',
      minutes: 45,
      told: 'The school gets its piano tuned, a small triumph.',
    },
    { daysAgo: 260, kind: 'call', direction: 'both', minutes: 15, iTold: 'I cannot sing the low E, and never could.' },
    { daysAgo: 455, kind: 'met', direction: 'both', minutes: 90, notes: 'Concert, then custard tarts.' },
  ],
} satisfies CastMember
