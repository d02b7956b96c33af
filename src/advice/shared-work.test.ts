import { expect, test } from 'vitest'
import { sharedWorkOf } from './shared-work.ts'

const MINE = [
  { organisation: 'Kestrel Press', from: '2009-01-01', until: '2013-06-30' },
  { organisation: 'Heron Mill', from: '2014-01-01' },
]

test('R108, R145: only work at the same time is shared, the latest first', () => {
  const positions = [
    { organisation: 'KESTREL PRESS LTD', from: '2012-02-01', until: '2020-01-01' },
    { organisation: 'Heron Mill', from: '2019-05-01', until: '2021-05-01' },
    { organisation: 'Heron Mill', from: '2009-05-01', until: '2013-05-01' },
  ]
  expect(sharedWorkOf(MINE, { positions, kinds: [] })).toEqual([
    { organisation: 'Heron Mill', fromYear: 2019, untilYear: 2021 },
    { organisation: 'KESTREL PRESS LTD', fromYear: 2012, untilYear: 2013 },
  ])
})

test('R145: without days nothing is claimed, unless the owner calls them a colleague', () => {
  const positions = [{ organisation: 'Heron Mill' }]
  expect(sharedWorkOf(MINE, { positions, kinds: ['friend'] })).toEqual([])
  expect(sharedWorkOf(MINE, { positions, kinds: ['former colleague'] })).toEqual([{ organisation: 'Heron Mill' }])
})
