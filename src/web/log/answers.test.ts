import { expect, test } from 'vitest'
import type { UnderstoodLog } from '#actions/views.ts'
import { NO_ANSWERS, readyToLog } from './answers.ts'

const ana = { id: 'ana', name: 'Ana Lopes', work: undefined, place: 'network' as const }
const otherAna = { id: 'other-ana', name: 'Ana Pires', work: 'Baker', place: 'pool' as const }

const coffee = (people: UnderstoodLog['people']): UnderstoodLog => ({
  kind: 'met',
  direction: 'both',
  day: '2026-11-22',
  people,
  whatTheyTold: 'her mother is ill',
  notes: undefined,
  purposes: [],
  sentence: 'You met Ana Lopes today. She told you: her mother is ill.',
})

test('R123: a line that names one person is ready to be saved as it is', () => {
  expect(readyToLog(coffee([{ words: 'Ana', candidates: [ana] }]), NO_ANSWERS)).toEqual({
    kind: 'met',
    direction: 'both',
    day: '2026-11-22',
    personIds: ['ana'],
    whatTheyTold: 'her mother is ill',
  })
})

test('R123: two who fit wait for the owner, who is taken at their word', () => {
  const line = coffee([{ words: 'Ana', candidates: [ana, otherAna] }])
  expect(readyToLog(line, NO_ANSWERS)).toBeUndefined()
  expect(readyToLog(line, { whoByWords: { Ana: 'other-ana' } })?.personIds).toEqual(['other-ana'])
})

test('an answer about somebody who no longer fits the words is asked again', () => {
  const line = coffee([{ words: 'Ana', candidates: [ana, otherAna] }])
  expect(readyToLog(line, { whoByWords: { Ana: 'bert' } })).toBeUndefined()
})

test('somebody unknown can be left out, but not everybody', () => {
  const unknown = { words: 'Zed', candidates: [] }
  const without = { whoByWords: { Zed: 'nobody' as const } }
  expect(readyToLog(coffee([{ words: 'Ana', candidates: [ana] }, unknown]), without)?.personIds).toEqual(['ana'])
  expect(readyToLog(coffee([unknown]), without)).toBeUndefined()
})

test('what the owner changed goes before what was understood', () => {
  const changed = { whoByWords: {}, kind: 'call', direction: 'in', day: '2026-11-20' } as const
  expect(readyToLog(coffee([{ words: 'Ana', candidates: [ana] }]), changed)).toMatchObject({
    kind: 'call',
    direction: 'in',
    day: '2026-11-20',
  })
})
