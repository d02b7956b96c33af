import { expect, test } from 'vitest'
import { Activity } from '#book/activity.ts'
import { EventHeld } from '#book/event.ts'
import { activitiesWorth } from './activities-worth.ts'

const TODAY = '2026-05-19'

function activity(id: string) {
  return { ...Activity.parse({ id, name: id, since: '2025-01-01' }), version: 1 }
}

function occasion(activityId: string, day: string, rated: Partial<EventHeld>) {
  return EventHeld.parse({
    id: `${activityId}-${day}`,
    activityId,
    name: `${activityId} night`,
    day,
    state: 'been',
    ...rated,
  })
}

test('R141: an activity rated low three times in a row is proposed for dropping; a good one is worth keeping', () => {
  const events = [
    occasion('quiz', '2026-03-01', { worthIt: 1 }),
    occasion('quiz', '2026-04-01', { worthIt: 2 }),
    occasion('quiz', '2026-05-01', { again: 'no' }),
    occasion('softball', '2026-04-01', { worthIt: 1 }),
    occasion('softball', '2026-05-01', { worthIt: 5, metIds: ['ana'] }),
    occasion('fair', '2026-05-01', { worthIt: 1 }),
    occasion('choir', '2026-05-01', {}),
    occasion('quiz', '2026-05-30', { worthIt: 5 }),
  ]
  const worth = activitiesWorth(['quiz', 'softball', 'fair', 'choir'].map(activity), events, TODAY)
  expect(worth.map(({ name, verdict, occasions }) => [name, verdict, occasions.length])).toEqual([
    ['quiz', 'perhaps-drop', 3],
    ['softball', 'worth-keeping', 2],
    ['fair', 'open', 1],
  ])
  expect(worth[1]?.occasions[0]).toMatchObject({ day: '2026-05-01', worthIt: 5, met: 1 })
})

test('R141: what the owner wants to go to again is not proposed for dropping, however it was', () => {
  const events = ['2026-04-01', '2026-05-01'].map((day) => occasion('fair', day, { worthIt: 2, again: 'yes' }))
  expect(activitiesWorth([activity('fair')], events, TODAY)[0]?.verdict).toBe('worth-keeping')
})
