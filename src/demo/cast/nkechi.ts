import type { CastMember } from './member.ts'

export const nkechi = {
  facts: {
    name: { full: 'Nkechi Adeyemi', given: 'Nkechi', family: 'Adeyemi' },
    emails: [{ address: 'nkechi.adeyemi@example.com', state: 'works' }],
    phones: [{ number: '+1 202 555 0164', label: 'mobile', state: 'works' }],
    addresses: [{ city: 'Lagos', country: 'Nigeria' }],
    positions: [{ organisation: 'Harmattan Foundation', title: 'Programme director' }],
    howWeMet: {
      when: 'half a year ago',
      where: 'The maps for health workshop in Porto',
      throughWhom: 'Ingrid Sørensen',
      hook: 'She plans in decades',
    },
    kinds: ['acquaintance'],
  },
  circleId: 'warm',
  life: [
    {
      daysAgo: 178,
      kind: 'met',
      direction: 'both',
      minutes: 40,
      subject: 'Maps for health workshop',
      told: 'The clinics on the coast get their boats in half a year; after that there is time to talk.',
      iTold: 'What our maps can and cannot say.',
      purposes: ['learned'],
    },
    { daysAgo: 171, kind: 'message', direction: 'in', notes: 'The map is on the wall of the clinic now. Thank you.' },
    {
      daysAgo: 172,
      kind: 'message',
      direction: 'out',
      notes: 'Here is the map of the lagoon, as promised.',
      purposes: ['shared'],
    },
  ],
  promises: [{ inDays: 5, whose: 'invited', words: 'Call me in six months, when the boats are out' }],
} satisfies CastMember
