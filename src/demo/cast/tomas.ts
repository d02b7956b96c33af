import type { CastMember } from './member.ts'

/** Changed employers a short while ago. */
export const tomas = {
  facts: {
    name: { full: 'Tomás Ó Briain', given: 'Tomás', family: 'Ó Briain' },
    emails: [
      { address: 'tomas.obriain@example.com', label: 'home', state: 'works' },
      { address: 'tomas@fjordlight.example', label: 'work', state: 'bounced' },
    ],
    phones: [{ number: '+44 7700 900377', label: 'mobile' }],
    links: [{ url: 'https://www.linkedin.com/in/tomas-o-briain-demo' }],
    addresses: [{ city: 'Galway', country: 'Ireland' }],
    positions: [
      { organisation: 'Skellig Wind', title: 'Head of Forecasting', from: '2026-05-01' },
      { organisation: 'Fjordlight', title: 'Forecaster', from: '2017-09-01', until: '2026-04-30' },
    ],
    howWeMet: {
      when: '2017',
      where: 'Fjordlight, the weather corner',
      throughWhom: 'Ada Okonkwo',
      hook: 'He is always right about rain',
    },
    kinds: ['former colleague', 'friend'],
    whyTheyMatter: 'We grew up at work together.',
  },
  circleId: 'close',
  life: [
    {
      daysAgo: 96,
      kind: 'message',
      direction: 'in',
      notes: 'All roofs on. Something new may be coming, I will tell you when it has a name.',
    },
    { daysAgo: 97, kind: 'message', direction: 'out', notes: 'Did the storm leave you a roof?' },
    { daysAgo: 188, kind: 'call', direction: 'both', minutes: 25, told: 'The twins sleep through, so he does too.' },
    {
      daysAgo: 309,
      kind: 'met',
      direction: 'both',
      minutes: 90,
      notes: 'Lunch before his flight.',
      iTold: 'What I would want from a next job, if there were one.',
    },
    { daysAgo: 470, kind: 'message', direction: 'both', notes: 'Ten years of the weather corner.' },
    { daysAgo: 690, kind: 'video', direction: 'both', minutes: 40 },
  ],
  newJob: { learnedDaysAgo: 2, startedDaysAgo: 18 },
} satisfies CastMember
