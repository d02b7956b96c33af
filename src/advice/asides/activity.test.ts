import { expect, test } from 'vitest'
import { Activity } from '#book/activity.ts'
import { addDays } from '#book/day.ts'
import { bookOf, daysAgo, TODAY } from '../fixtures/network.ts'
import { factsOf } from '../plan/facts.ts'
import { activity, activityOf } from './activity.ts'

function enjoyed(name: string, given: Partial<Activity> = {}): Activity {
  return Activity.parse({ id: name.toLowerCase(), name, since: daysAgo(100), ...given })
}

function proposedIn(days: number, activities: readonly Activity[]): readonly string[] {
  return Array.from({ length: days }, (_, ahead) => addDays(TODAY, ahead)).flatMap((today) =>
    activity.find(factsOf(bookOf([], { activities, today }))).map(({ headline }) => headline),
  )
}

test('R80: of two activities rated 5 and 1 the first is proposed five times as often', () => {
  const both = [enjoyed('Softball', { enjoyment: 5 }), enjoyed('Golf', { enjoyment: 1 })]
  const said = proposedIn(3 * 12, both)
  expect(said).toHaveLength(12)
  expect(said.filter((headline) => headline === 'Do something you enjoy: Softball.')).toHaveLength(10)
  expect(proposedIn(36, both)).toEqual(said)
})

test('R72: of two that are enjoyed alike the free one is proposed more often', () => {
  const both = [enjoyed('Walking', { cost: 'free' }), enjoyed('Sailing', { cost: 'much' })]
  const turns = Array.from({ length: 15 }, (_, turn) => activityOf(both, turn)?.name)
  expect(turns.filter((name) => name === 'Walking')).toHaveLength(12)
})

test('an activity says what speaks for it, and when it is next', () => {
  const softball = enjoyed('Softball', {
    enjoyment: 5,
    cost: 'free',
    city: 'Lisbon',
    nextDay: '2026-04-02',
    repeats: { every: 1, unit: 'week' },
  })
  const days = Array.from({ length: 3 }, (_, ahead) => addDays(TODAY, ahead))
  const found = days.flatMap((today) => activity.find(factsOf(bookOf([], { activities: [softball], today }))))
  expect(found).toMatchObject([
    {
      because: [
        'You enjoy it very much; it costs nothing; its next day is Thursday, 21 May 2026, in Lisbon. Ties grow at what is done together.',
      ],
    },
  ])
  expect(proposedIn(9, [{ ...softball, state: 'dropped' }])).toEqual([])
})
