import type { CastMember } from './member.ts'

/** Friends for thirteen years, and a long silence since. */
export const henrik = {
  facts: {
    name: { full: 'Henrik Aaltonen', given: 'Henrik', family: 'Aaltonen' },
    emails: [{ address: 'henrik.aaltonen@example.net' }],
    links: [{ url: 'https://www.linkedin.com/in/henrik-aaltonen-demo' }],
    addresses: [{ city: 'Turku', country: 'Finland' }],
    positions: [{ organisation: 'Aaltonen Boats', title: 'Boatbuilder', from: '2022-06-01' }],
    howWeMet: {
      when: 'thirteen years ago',
      where: 'He hired me at Fjordlight',
      aboutWhat: 'an interview that turned into a walk',
      hook: 'He left to build wooden boats, and I said I would come and see one',
    },
    kinds: ['mentor', 'friend'],
    whyTheyMatter: 'He took a chance on me when nobody had to.',
  },
  circleId: 'wide',
  life: [
    {
      daysAgo: 1180,
      kind: 'email',
      direction: 'in',
      subject: 'Re: the yard',
      notes: 'She is in the water, and leaks only where she should.',
    },
    { daysAgo: 1186, kind: 'email', direction: 'out', subject: 'The yard' },
    {
      daysAgo: 1620,
      kind: 'call',
      direction: 'both',
      minutes: 50,
      told: 'He is leaving the office for a boatyard, and the sauna is already standing.',
    },
    { daysAgo: 2010, kind: 'met', direction: 'both', minutes: 120, notes: 'Walk around the harbour in Gothenburg.' },
    {
      daysAgo: 2700,
      kind: 'met',
      direction: 'both',
      minutes: 180,
      notes: 'My farewell at Fjordlight; he gave the speech.',
    },
    {
      daysAgo: 3400,
      kind: 'met',
      direction: 'both',
      minutes: 60,
      notes: 'He read my first report aloud and asked for one sentence less.',
    },
    { daysAgo: 4750, kind: 'met', direction: 'both', minutes: 90, notes: 'The interview that turned into a walk.' },
  ],
} satisfies CastMember
