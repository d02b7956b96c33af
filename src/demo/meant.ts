import { addDays, firstOfSeason, mondayOf } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { PlanDocument } from '#book/plan-document.ts'
import { Review, reviewId } from '#book/review.ts'

/** What the owner can offer. */
export const OFFERS = [
  'A second pair of eyes on maps and charts',
  'Plain words for difficult numbers',
  'A sofa in Lisbon with a view of the river',
]

/** The owner's plan, seven weeks old. */
export function planOn(today: Day): PlanDocument {
  return PlanDocument.parse({
    id: 'plan',
    words: [
      'Ten minutes with the first coffee, before anything with a screen.',
      'Friends first. Work comes along by itself when I am useful to people.',
      'One page by hand each month, to somebody who does not expect it.',
    ].join('\n\n'),
    reason: 'The best things in my life began with somebody I had no reason to call, and called.',
    aims: [
      { id: 'workshop', words: 'Teach a workshop on reading tides, some day next year' },
      { id: 'beyond-maps', words: 'Know more people who have nothing to do with maps' },
    ],
    focus: [
      {
        personId: 'ingrid',
        aimId: 'workshop',
        nextStep: 'Ask which lecture her students like best',
        stepSince: addDays(today, -19),
      },
      {
        personId: 'ada',
        aimId: 'workshop',
        nextStep: 'Hear how her evening class went',
        stepSince: addDays(today, -9),
      },
      {
        personId: 'nkechi',
        aimId: 'beyond-maps',
        nextStep: 'Call when the boats are out',
        stepSince: addDays(today, -40),
      },
      { personId: 'henrik', nextStep: 'Finish the letter', stepSince: addDays(today, -4) },
    ],
    activityIds: ['softball-practice', 'choir-rehearsal'],
    minutesADay: 10,
    givesAWeek: 2,
    newPeopleAMonth: 1,
    from: addDays(today, -48),
    reviewOn: addDays(today, 43),
  })
}

/** Last week was looked at on its Friday; this season and the one before have goals. */
export function reviewsUntil(today: Day): Review[] {
  const lastMonday = addDays(mondayOf(today), -7)
  const season = firstOfSeason(today)
  const before = firstOfSeason(addDays(season, -1))
  const farther = { id: 'farther', words: 'Write to three people I miss', state: 'carried-on' }
  return [
    {
      id: reviewId('week', lastMonday),
      span: 'week',
      from: lastMonday,
      stepsDone: ['water', 'weed', 'plant', 'promises', 'next'],
      notes: 'Fewer meetings, more walks. Ask Bert about the ladder.',
      startedOn: addDays(lastMonday, 4),
      finishedOn: addDays(lastMonday, 4),
    },
    {
      id: reviewId('season', before),
      span: 'season',
      from: before,
      goals: [{ id: 'low-e', words: 'Sing in the concert, low E or not', state: 'reached' }, farther],
      notes: 'A good quarter. I asked for help twice, and both said yes.',
      startedOn: addDays(season, -2),
      finishedOn: addDays(season, -2),
    },
    {
      id: reviewId('season', season),
      span: 'season',
      from: season,
      goals: [
        { ...farther, state: 'open' },
        { id: 'supper', words: 'Cook for the neighbours once', state: 'reached' },
        { id: 'new-faces', words: 'Meet two people at the harbour', state: 'open' },
      ],
      startedOn: season,
    },
  ].map((review) => Review.parse(review))
}
