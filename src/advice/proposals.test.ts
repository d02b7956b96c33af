import { expect, test } from 'vitest'
import { alivenessByCircle } from './aliveness.ts'
import { STARTING_CIRCLES } from '#book/circle.ts'
import { friend, heard, met, TODAY, wrote } from './fixtures/network.ts'
import { proposeForNetwork } from './proposals.ts'

test('the people one really talks with are offered, the warmest first, with a circle and what is behind it', () => {
  const ada = friend('Ada', { history: [wrote(40), heard(39), wrote(10), heard(9)] })
  const bert = friend('Bert', { history: [wrote(900), heard(899)] })
  const carla = friend('Carla', { history: [wrote(5)] })
  const dan = friend('Dan', { history: [met(400), met(420), met(430)] })
  const eve = friend('Eve')
  expect(proposeForNetwork([eve, bert, dan, carla, ada], TODAY)).toEqual([
    { personId: 'ada', name: 'Ada', circleId: 'inner', because: 'You were in touch on four days, last in May 2026.' },
    { personId: 'dan', name: 'Dan', circleId: 'warm', because: 'You were in touch on three days, last in April 2025.' },
    {
      personId: 'bert',
      name: 'Bert',
      circleId: 'wide',
      because: 'You were in touch on two days, last in November 2023.',
    },
  ])
})

test('at most so many are offered, and the inner circle stays small', () => {
  const many = Array.from({ length: 90 }, (_, at) =>
    friend(`Friend ${String(at)}`, { history: [wrote(at + 1), heard(at)] }),
  )
  const offered = proposeForNetwork(many, TODAY, { limit: 60 })
  expect(offered).toHaveLength(60)
  const sizes = ['inner', 'close', 'warm'].map((id) => offered.filter(({ circleId }) => circleId === id).length)
  expect(sizes).toEqual([15, 35, 10])
})

test('where the owner removed a circle, the next wider one is offered', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    friend(`Friend ${String(at)}`, { history: [wrote(at + 1), heard(at)] }),
  )
  const circleIds = (left: readonly string[]) => {
    const circles = STARTING_CIRCLES.filter(({ id }) => left.includes(id))
    return new Set(proposeForNetwork(many, TODAY, { circles }).map(({ circleId }) => circleId))
  }
  expect(circleIds(['inner', 'warm', 'wide'])).toEqual(new Set(['inner', 'warm']))
  expect(circleIds(['inner'])).toEqual(new Set(['inner']))
})

test('the picture of the network counts how alive the ties of each circle are', () => {
  const ties = [
    friend('Ada', { circleId: 'inner', history: [met(1)] }),
    friend('Bert', { circleId: 'inner', history: [met(2000)] }),
    friend('Carla', { circleId: undefined }),
  ]
  const none = { warm: 0, cooling: 0, quiet: 0, dormant: 0 }
  const [inner, close, warm, wide] = STARTING_CIRCLES
  expect(alivenessByCircle(ties, STARTING_CIRCLES, TODAY)).toEqual([
    { circle: inner, people: 2, counts: { ...none, warm: 1, dormant: 1 } },
    { circle: close, people: 0, counts: none },
    { circle: warm, people: 0, counts: none },
    { circle: wide, people: 0, counts: none },
    { people: 1, counts: { ...none, dormant: 1 } },
  ])
})
