import type { CastMember } from './member.ts'

/** The oldest friend from work; we know her birthday and not the year. */
export const ada = {
  facts: {
    name: { full: 'Ada Okonkwo', given: 'Ada', family: 'Okonkwo' },
    emails: [
      { address: 'ada.okonkwo@example.org', label: 'home', state: 'works' },
      { address: 'ada@brightwater.example', label: 'work', state: 'works' },
    ],
    phones: [{ number: '+44 7700 900142', label: 'mobile', state: 'works' }],
    links: [{ url: 'https://www.linkedin.com/in/ada-okonkwo-demo' }],
    addresses: [{ city: 'Bristol', country: 'United Kingdom' }],
    positions: [
      { organisation: 'Brightwater Analytics', title: 'Head of Data', from: '2021-02-01' },
      { organisation: 'Fjordlight', title: 'Data Engineer', from: '2014-08-01', until: '2021-01-31' },
    ],
    birthday: '03-14',
    howWeMet: {
      when: '2014, my first week',
      where: 'At Fjordlight in Gothenburg, one desk apart',
      throughWhom: 'Henrik Aaltonen',
      aboutWhat: 'A tower of spreadsheets that nobody dared to touch',
      hook: 'She keeps bees on a roof; I am the one who fell asleep at the opera',
    },
    kinds: ['friend', 'former colleague'],
    whyTheyMatter: 'She tells me the truth kindly, and I would like to do the same for her.',
    welcomeChannels: ['call', 'message'],
    tags: ['bees', 'data'],
  },
  circleId: 'inner',
  life: [
    { daysAgo: 9, kind: 'call', direction: 'both', minutes: 35, told: 'A swarm settled in the neighbour’s chimney, and everybody was kind about it.', iTold: 'That I say no to one meeting a week now.' },
    { daysAgo: 24, kind: 'message', direction: 'in', notes: 'A picture of the new hive, painted leaf green.' },
    { daysAgo: 25, kind: 'message', direction: 'out', notes: 'Asked after the bees.' },
    { daysAgo: 58, kind: 'met', direction: 'both', minutes: 150, told: 'She has been asked to teach an evening class on data and is tempted.', iTold: 'The choir has started on Fauré.', asked: 'Whether the roof garden may stay.', notes: 'Walk along the harbour in Bristol, then soup.' },
    { daysAgo: 91, kind: 'call', direction: 'both', minutes: 25, told: 'Her team grew to nine, and she misses writing code on Fridays.' },
    { daysAgo: 133, kind: 'introduction', direction: 'out', with: ['priya'], notes: 'Introduced Ada and Priya: both were looking for people who care about time zones.' },
    { daysAgo: 171, kind: 'video', direction: 'both', minutes: 45, told: 'Honey in six jars, one of them for me.', iTold: 'The tide project found its money.' },
    { daysAgo: 236, kind: 'call', direction: 'both', minutes: 30, told: 'The flat above hers is free at last, and her mother is moving in.' },
    { daysAgo: 290, kind: 'message', direction: 'both', notes: 'Birthday greetings for my mother, as every year.' },
    { daysAgo: 371, kind: 'met', direction: 'both', minutes: 240, told: 'She is thinking of a sabbatical, not now, but with a date.', notes: 'Two days in Lisbon; sardines on the roof.' },
    { daysAgo: 480, kind: 'call', direction: 'both', minutes: 40, told: 'The beekeeping exam is passed, with a written remark about patience.' },
    { daysAgo: 602, kind: 'video', direction: 'both', minutes: 30, told: 'Six months as head of data, and the first week without a fire.' },
  ],
} satisfies CastMember
