import type { CastMember } from './member.ts'

/** An academic with titles. */
export const ingrid = {
  facts: {
    name: { full: 'Prof. Dr. Ingrid Sørensen', given: 'Ingrid', family: 'Sørensen', prefix: 'Prof. Dr.' },
    emails: [{ address: 'i.soerensen@coast.example', label: 'work', state: 'works' }],
    addresses: [{ city: 'Bergen', country: 'Norway' }],
    positions: [{ organisation: 'Institute of Coastal Studies', title: 'Professor of Oceanography' }],
    howWeMet: {
      when: 'June 2019',
      where: 'The tides conference in Brest',
      aboutWhat: 'her talk on how a fjord breathes',
      hook: 'She swims every morning, also in January',
    },
    kinds: ['mentor'],
    whyTheyMatter: 'She taught me to measure before believing.',
    welcomeChannels: ['email', 'letter'],
    unwelcomeChannels: ['call', 'video'],
  },
  circleId: 'warm',
  life: [
    {
      daysAgo: 73,
      kind: 'email',
      direction: 'out',
      subject: 'Re: your question about the gauge',
      notes: 'Thank you. Two millimetres explain a whole winter of ours.',
      purposes: ['thanked'],
    },
    {
      daysAgo: 74,
      kind: 'email',
      direction: 'in',
      subject: 'Re: your question about the gauge',
      notes: 'Your suspicion was right: the gauge drifts by two millimetres a year, and nobody had noticed.',
      purposes: ['answered'],
      minutesSaved: 480,
    },
    { daysAgo: 77, kind: 'email', direction: 'out', subject: 'A question about the gauge', purposes: ['asked'] },
    {
      daysAgo: 205,
      kind: 'letter',
      direction: 'in',
      notes: 'I shall be emerita in two years and intend to swim more, not less.',
    },
    { daysAgo: 233, kind: 'letter', direction: 'out', notes: 'Our first map is enclosed. It began with your chapter.' },
    {
      daysAgo: 345,
      kind: 'met',
      direction: 'both',
      minutes: 60,
      subject: 'Tides conference',
      told: 'A doctoral student of hers is looking for a mapmaker.',
    },
    { daysAgo: 610, kind: 'email', direction: 'both', subject: 'The fjord data set' },
  ],
} satisfies CastMember
