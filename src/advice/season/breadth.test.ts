import { expect, test } from 'vitest'
import { STARTING_CIRCLES } from '#book/circle.ts'
import { breadthOf } from './breadth.ts'
import { bubbleOf } from './bubble.ts'
import { employerShare } from './employer.ts'
import { fieldOf, levelOf } from './fields.ts'

function placed(name: string, title: string | undefined, organisation: string) {
  const city = name === 'Grace' ? 'Porto' : 'Lisbon'
  return { personId: name, name, title, organisations: [organisation], city }
}

const ENGINEERS = ['Ana', 'Bert', 'Chidi', 'Dana', 'Elif', 'Farid'].map((name) =>
  placed(name, 'Software engineer', 'Acme'),
)

test('R54: breadth counts fields, organisations, levels and places, and names the thin ones without naming anybody (R102)', () => {
  const people = [...ENGINEERS, placed('Grace', 'Nurse', 'Linden Hospital'), placed('Hiro', undefined, 'Forno')]
  const breadth = breadthOf(people)
  expect(breadth.map(({ of, known, unknown, total }) => [of, known, unknown, total])).toEqual([
    ['fields', 7, 1, 2],
    ['organisations', 8, 0, 3],
    ['levels', 7, 1, 1],
    ['places', 8, 0, 2],
  ])
  const [fields, organisations, , places] = breadth
  expect(fields?.areas[0]).toEqual({ name: 'Software and data', people: 6 })
  expect(fields?.thin).toContainEqual({ name: 'Health and care', people: 1 })
  expect(fields?.thin).toContainEqual({ name: 'Law', people: 0 })
  expect(organisations?.sentence).toBe('Two organisations are known to you through one person only.')
  expect(places?.thin).toEqual([{ name: 'Porto', people: 1 }])
  const said = JSON.stringify(breadth)
  for (const { name } of people) expect(said).not.toContain(`"${name}"`)
})

test('R125: a network of one kind is a bubble, with somebody outside it, else an activity, else somebody of the pool', () => {
  const hiking = { id: 'hiking', name: 'Hiking' }
  const facts = { people: ENGINEERS, candidates: ENGINEERS, beyond: [], activities: [hiking], members: new Map() }
  const nurse = placed('Grace', 'Nurse', 'Linden Hospital')
  expect(bubbleOf({ ...facts, people: [...ENGINEERS, nurse], candidates: [...ENGINEERS, nurse] })?.step).toMatchObject({
    kind: 'person',
    id: 'Grace',
  })
  const bubble = bubbleOf(facts)
  expect(bubble?.sentence).toMatch(
    /^You move in a bubble: 6 of the 6 of whom you know it work in software and data; 6 of the 6/,
  )
  expect(bubble?.step).toMatchObject({ kind: 'activity', id: 'hiking' })
  const colleagues = { ...hiking, groupId: 'team' }
  const members = new Map([['team', new Set(['Ana', 'Bert'])]])
  expect(bubbleOf({ ...facts, activities: [colleagues], members })?.step).toBeUndefined()
  expect(bubbleOf({ ...facts, activities: [colleagues], members, beyond: [nurse] })?.step?.id).toBe('Grace')
})

test('R125: a network of many kinds is no bubble', () => {
  const titles = ['Nurse', 'Lawyer', 'Teacher', 'Baker', 'Journalist', 'Accountant']
  const people = titles.map((title, index) => placed(title, title, `Organisation ${index}`))
  expect(bubbleOf({ people, candidates: people, beyond: [], activities: [], members: new Map() })).toBeUndefined()
})

test('R114: more than three in five close ties at the employer is said, with other ties to water; three in five is not', () => {
  const tie = (name: string, organisation: string, circleId: string) => {
    const days = { lastContactDay: '2026-03-01', dueDay: '2026-05-30' }
    return { ...placed(name, undefined, organisation), circleId, ...days }
  }
  const outside = [tie('Olu', 'Forno', 'close'), tie('Priya', 'Linden', 'warm')]
  const share = (colleagues: number, others = outside) =>
    employerShare({
      positions: [{ organisation: 'ACME Inc.' }, { organisation: 'Forno', until: '2020-01-01' }],
      ties: [
        ...Array.from({ length: colleagues }, (_, index) => tie(`Colleague ${index}`, 'Acme', 'inner')),
        ...others,
      ],
      circles: STARTING_CIRCLES,
      today: '2026-05-19',
    })
  expect(share(2)).toMatchObject({ isConcentrated: true, closeTies: 3 })
  expect(share(2)?.toWater).toEqual([
    { personId: 'Olu', name: 'Olu', because: 'You last talked on 1 March 2026.' },
    { personId: 'Priya', name: 'Priya', because: 'You last talked on 1 March 2026.' },
  ])
  const fiveOthers = [...outside, tie('Quinn', 'Forno', 'close')]
  expect(share(3, fiveOthers)).toMatchObject({ isConcentrated: false, closeTies: 5, toWater: [] })
  expect(share(1)).toBeUndefined()
})

test.each([
  ['Head of Data', 'Software and data', 'Leading a team'],
  ['Nurse', 'Health and care', 'Practising'],
  ['Law student', 'Law', 'Starting out'],
  ['Founder and baker', 'Trades and making', 'Leading an organisation'],
  ['Keeper of bees', undefined, 'Practising'],
])('the title %s is read as %s, %s', (title, field, level) => {
  expect([fieldOf(title), levelOf(title)]).toEqual([field, level])
})
