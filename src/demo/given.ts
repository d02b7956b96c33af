import { Clipping } from '#book/clipping.ts'
import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { PromiseMade } from '#book/promise.ts'
import { Question } from '#book/question.ts'
import type { CastName } from './cast.ts'

/** Links kept because somebody may like them; their addresses lead nowhere. */
export function clippingsUntil(today: Day): Clipping[] {
  return [
    {
      id: 'bees-on-roofs',
      url: 'https://example.org/what-bees-find-in-a-city',
      title: 'What bees find in a city',
      words: 'The picture of the hive on the theatre roof, halfway down.',
      topics: ['bees', 'rooftops'],
      savedOn: addDays(today, -8),
    },
    {
      id: 'boatyard-sauna',
      url: 'https://example.com/a-sauna-that-floats',
      title: 'A sauna that floats, in seven drawings',
      topics: ['wooden boats', 'saunas'],
      savedOn: addDays(today, -5),
      fromPersonId: 'leo' satisfies CastName,
    },
    {
      id: 'stairs-to-the-sea',
      url: 'https://example.net/stairs-into-the-sea',
      title: 'Eleven stairs that go down into the sea',
      words: 'All of them still in use.',
      topics: ['staircases', 'tides'],
      savedOn: addDays(today, -20),
      sent: [{ personId: 'ingrid' satisfies CastName, day: addDays(today, -10) }],
    },
  ].map((clipping) => Clipping.parse(clipping))
}

interface Settled {
  readonly who: CastName
  readonly whose: PromiseMade['whose']
  readonly words: string
  readonly inDays: number
  /** Days ago on which it was kept; dropped where it says so. */
  readonly settledDaysAgo: number
  readonly letGo?: true
}

/** Promises that are settled, most of them in time; the open ones are in the stories of the cast. */
const SETTLED: readonly Settled[] = [
  { who: 'signe', whose: 'mine', words: 'find out which train takes bicycles', inDays: -1, settledDaysAgo: 1 },
  { who: 'ada', whose: 'mine', words: 'read the outline of your evening class', inDays: -14, settledDaysAgo: 16 },
  { who: 'marisol', whose: 'mine', words: 'bring the Fauré scores', inDays: -30, settledDaysAgo: 28 },
  { who: 'bert', whose: 'theirs', words: 'I will look at your gate', inDays: -60, settledDaysAgo: 66 },
  { who: 'nkechi', whose: 'mine', words: 'send you the map of the lagoon', inDays: -170, settledDaysAgo: 172 },
  {
    who: 'leo',
    whose: 'mine',
    words: 'look for the blue chair in the attic',
    inDays: -40,
    settledDaysAgo: 39,
    letGo: true,
  },
]

export function settledPromises(today: Day): PromiseMade[] {
  return SETTLED.map(({ who, whose, words, inDays, settledDaysAgo, letGo }) =>
    PromiseMade.parse({
      id: `settled-${who}`,
      personId: who,
      whose,
      words,
      day: addDays(today, inDays),
      state: letGo === true ? 'dropped' : 'kept',
      settledOn: addDays(today, -settledDaysAgo),
    }),
  )
}

interface Asked {
  readonly who: CastName
  readonly whose: Question['whose']
  readonly words: string
  readonly daysAgo: number
  readonly answered?: { readonly daysAgo: number; readonly answer: string }
}

/** Open both ways, and answered ones. */
const QUESTIONS: readonly Asked[] = [
  {
    who: 'leo',
    whose: 'theirs',
    words: 'Would you come and look at a barn with us one day?',
    daysAgo: 8,
  },
  { who: 'signe', whose: 'theirs', words: 'Who brings the cheese to the lake, you or I?', daysAgo: 1 },
  { who: 'ingrid', whose: 'mine', words: 'Would the gauge in Leixões drift as well?', daysAgo: 19 },
  { who: 'olena', whose: 'mine', words: 'Does one read the soup recipe before or after the soup?', daysAgo: 20 },
  {
    who: 'priya',
    whose: 'mine',
    words: 'Which side of midnight is Graciosa on?',
    daysAgo: 41,
    answered: { daysAgo: 38, answer: 'An hour before Lisbon, and proud of it.' },
  },
  {
    who: 'ada',
    whose: 'theirs',
    words: 'Is there a map of flowering streets?',
    daysAgo: 58,
    answered: { daysAgo: 52, answer: 'The city has one of its trees; sent her the link.' },
  },
]

export function questionsUntil(today: Day): Question[] {
  return QUESTIONS.map(({ who, whose, words, daysAgo, answered }, at) =>
    Question.parse({
      id: `question-${who}-${String(at + 1)}`,
      personId: who,
      whose,
      words,
      askedOn: addDays(today, -daysAgo),
      ...(answered === undefined
        ? {}
        : { state: 'answered', settledOn: addDays(today, -answered.daysAgo), answer: answered.answer }),
    }),
  )
}
