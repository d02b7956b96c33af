import type { CastMember } from './member.ts'

/** Born on a day that most years do not have. */
export const leo = {
  facts: {
    name: { full: 'Leo Brandt', given: 'Leo', family: 'Brandt' },
    emails: [{ address: 'leo.brandt@example.org', state: 'works' }],
    phones: [{ number: '+49 30 23125 488', label: 'mobile' }],
    addresses: [{ city: 'Leipzig', country: 'Germany' }],
    positions: [{ organisation: 'Kontor Neun', title: 'Architect' }],
    birthday: '1988-02-29',
    howWeMet: { when: '2011', where: 'Student kitchen in Delft', hook: 'He can name any chair' },
    kinds: ['friend', 'fellow student'],
  },
  circleId: 'warm',
  life: [
    { daysAgo: 82, kind: 'message', direction: 'in', notes: 'Not yet. We looked at one with a workshop and no roof.' },
    { daysAgo: 83, kind: 'message', direction: 'out', notes: 'Has the house with the workshop turned up?' },
    {
      daysAgo: 276,
      kind: 'call',
      direction: 'both',
      minutes: 30,
      told: 'The school he drew has its roof, and the children chose the colour.',
    },
    {
      daysAgo: 498,
      kind: 'met',
      direction: 'both',
      minutes: 200,
      notes: 'Reunion of the kitchen in Delft.',
      told: 'He and Jonas are looking for a house with a workshop.',
    },
  ],
} satisfies CastMember
