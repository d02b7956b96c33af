import type { CastMember } from './member.ts'

/** A friend from the open-source world; we have never been in one room. */
export const priya = {
  facts: {
    name: { full: 'Priya Raman', given: 'Priya', family: 'Raman' },
    emails: [{ address: 'priya.raman@example.org', state: 'works' }],
    links: [{ url: 'https://www.linkedin.com/in/priya-raman-demo' }],
    addresses: [{ city: 'Bengaluru', country: 'India' }],
    positions: [{ organisation: 'Open Atlas', title: 'Maintainer', from: '2019-03-01' }],
    howWeMet: {
      when: '2020',
      where: 'In a bug report',
      aboutWhat: 'time zones',
      hook: 'We have never met in person and finish each other’s sentences',
    },
    kinds: ['friend', 'collaborator'],
    whyTheyMatter: 'The best reader my work has.',
    welcomeChannels: ['message', 'email', 'video'],
  },
  circleId: 'close',
  life: [
    {
      daysAgo: 12,
      kind: 'message',
      direction: 'in',
      notes: 'All the half-hour zones are right at last. I printed the test results.',
      purposes: ['shared'],
      minutesSaved: 120,
    },
    {
      daysAgo: 13,
      kind: 'message',
      direction: 'out',
      notes: 'Thank you for the review. Every line of it helped.',
      purposes: ['thanked'],
    },
    {
      daysAgo: 41,
      kind: 'video',
      direction: 'both',
      minutes: 45,
      enjoyment: 4,
      purposes: ['brainstormed'],
      told: 'Her daughter explained leap seconds to the class.',
      iTold: 'That the coast of the map is longer than I said.',
    },
    {
      daysAgo: 77,
      kind: 'email',
      direction: 'in',
      subject: 'Comments on chapter two',
      purposes: ['answered'],
      minutesSaved: 180,
    },
    { daysAgo: 79, kind: 'email', direction: 'out', subject: 'Chapter two, if you have an hour', purposes: ['asked'] },
    {
      daysAgo: 150,
      kind: 'video',
      direction: 'both',
      minutes: 60,
      told: 'Open Atlas has a second maintainer, so she takes Sundays off.',
    },
    { daysAgo: 290, kind: 'message', direction: 'both', notes: 'A time zone has changed with two days’ notice.' },
    { daysAgo: 520, kind: 'video', direction: 'both', minutes: 30 },
  ],
  promises: [{ inDays: 0, whose: 'mine', words: 'send you the list of open tide data sets' }],
} satisfies CastMember
