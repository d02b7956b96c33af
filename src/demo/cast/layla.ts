import type { CastMember } from './member.ts'

export const layla = {
  facts: {
    name: { full: 'ليلى حداد', given: 'ليلى', family: 'حداد', phonetic: 'Layla Haddad' },
    emails: [{ address: 'layla.haddad@example.com' }],
    addresses: [{ city: 'Amman', country: 'Jordan' }],
    positions: [{ organisation: 'Olive Street Press', title: 'Editor' }],
    howWeMet: { when: '2020', where: 'An online course on typography', hook: 'She collects letter g’s' },
    kinds: ['acquaintance'],
  },
  circleId: 'wide',
  life: [
    {
      daysAgo: 262,
      kind: 'email',
      direction: 'in',
      subject: 'Re: a typeface for maps',
      notes: 'Take the humanist one. We are using it for our first atlas.',
      purposes: ['answered'],
      minutesSaved: 60,
    },
    { daysAgo: 266, kind: 'email', direction: 'out', subject: 'A typeface for maps' },
    { daysAgo: 44, kind: 'like', direction: 'in' },
    { daysAgo: 701, kind: 'message', direction: 'both', notes: 'Have you seen this g?' },
  ],
} satisfies CastMember
