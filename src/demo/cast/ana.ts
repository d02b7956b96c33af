import type { CastMember } from './member.ts'

export const ana = {
  facts: {
    name: { full: 'Ana Kovač', given: 'Ana', family: 'Kovač' },
    emails: [{ address: 'ana.kovac@example.com', state: 'works' }],
    phones: [{ number: '+49 30 23125 217', label: 'mobile' }],
    links: [{ url: 'https://www.linkedin.com/in/ana-kovac-demo' }],
    addresses: [{ city: 'Zagreb', country: 'Croatia' }],
    positions: [{ organisation: 'Studio Lastavica', title: 'Illustrator', from: '2016-01-01' }],
    birthday: '1984-07-21',
    howWeMet: {
      when: 'autumn 2018',
      where: 'A drawing weekend in Ljubljana',
      throughWhom: 'Ada Okonkwo',
      aboutWhat: 'whether maps are drawings',
      hook: 'Her dog Bura ate my return ticket',
    },
    kinds: ['friend'],
    whyTheyMatter: 'She sees what I overlook.',
  },
  circleId: 'close',
  life: [
    {
      daysAgo: 31,
      kind: 'video',
      direction: 'both',
      minutes: 40,
      told: 'Her mother is home from hospital and already rearranging the garden.',
      iTold: 'That I have started to draw tide tables by hand.',
      asked: 'What her mother likes to read.',
    },
    {
      daysAgo: 47,
      kind: 'message',
      direction: 'in',
      notes: 'My mother is ill, nothing to fear, but the book will be late.',
    },
    { daysAgo: 49, kind: 'message', direction: 'out', notes: 'How is the otter?' },
    {
      daysAgo: 118,
      kind: 'met',
      direction: 'both',
      minutes: 180,
      told: 'The publisher wants a second book about the otter.',
      notes: 'Coffee at the market in Zagreb; Bura slept under the table.',
    },
    { daysAgo: 240, kind: 'email', direction: 'both', subject: 'Sketches for the river map' },
    {
      daysAgo: 402,
      kind: 'video',
      direction: 'both',
      minutes: 30,
      told: 'She moved the studio into the old pharmacy.',
    },
    { daysAgo: 655, kind: 'met', direction: 'both', minutes: 300, notes: 'Drawing weekend, rain on both days.' },
  ],
} satisfies CastMember
