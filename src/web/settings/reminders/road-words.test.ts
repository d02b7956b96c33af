import { expect, test } from 'vitest'
import type { Road } from './road-words.ts'
import { standing, tried, trouble } from './road-words.ts'

const TODAY = '2026-05-19'

function road(facts: Partial<Road>): Road {
  return {
    road: 'email',
    title: 'A mail to yourself',
    isSetUp: true,
    isOn: true,
    at: '07:30',
    comesAt: '07:30',
    brings: ['day'],
    detail: 'full',
    config: {},
    hasSecret: true,
    destinations: ['smtp.example.org:465'],
    ...facts,
  }
}

test('a road says when it comes, by way of whom, and when it came last', () => {
  expect(standing(road({ isSetUp: false, isOn: false }), TODAY)).toBe('Off.')
  expect(standing(road({ isOn: false }), TODAY)).toBe('Set up, and off. By way of smtp.example.org:465.')
  const lastSent = { day: '2026-05-18', at: '2026-05-18T07:00:00.000Z' }
  expect(standing(road({ at: '06:00', comesAt: '07:00', lastSent }), TODAY)).toBe(
    'Comes at 07:00, when your quiet hours end. By way of smtp.example.org:465. Last came yesterday.',
  )
})

test('what fails is said with its reason, and a road that is off has no trouble', () => {
  const failing = { since: '2026-05-18', why: 'the password was refused' }
  expect(trouble(road({ failing }), TODAY)).toBe('Nothing has surely arrived since yesterday: the password was refused')
  expect(trouble(road({ failing, isOn: false }), TODAY)).toBeUndefined()
  expect(tried({ state: 'not-sent', why: 'no connection' })).toBe('It did not leave: no connection')
})
