import type { CastMember } from './member.ts'

export const xiuying = {
  facts: {
    name: { full: '王秀英', given: '秀英', family: '王', phonetic: 'Wáng Xiùyīng', nickname: 'Xiuying' },
    emails: [{ address: 'wang.xiuying@example.org' }],
    links: [{ url: 'https://www.linkedin.com/in/wang-xiuying-demo' }],
    addresses: [{ city: 'Chengdu', country: 'China' }],
    positions: [{ organisation: 'Panda River Tea', title: 'Founder' }],
    howWeMet: {
      when: '2016',
      where: 'A train from Xi’an to Chengdu',
      aboutWhat: 'tea, for eleven hours',
      hook: 'She paid for the noodles; I still owe her a pastel de nata',
    },
    kinds: ['friend'],
  },
  circleId: 'close',
  life: [
    { daysAgo: 68, kind: 'message', direction: 'in', notes: 'The first leaves. I thought you should see them.' },
    { daysAgo: 69, kind: 'message', direction: 'out', notes: 'Does the tea house have its windows yet?' },
    {
      daysAgo: 152,
      kind: 'video',
      direction: 'both',
      minutes: 50,
      told: 'The tea house opens beside the river, with twelve seats on purpose.',
      iTold: 'That I tell the noodle story at every dinner.',
    },
    { daysAgo: 301, kind: 'message', direction: 'both', notes: 'A good year, in three languages.' },
    {
      daysAgo: 566,
      kind: 'letter',
      direction: 'in',
      notes: 'A parcel of jasmine tea and a hand-drawn map of the hills.',
    },
  ],
} satisfies CastMember
