import { expect, test } from 'vitest'
import type { UnderstoodLog } from '#actions/views.ts'
import { NO_ANSWERS, readyToLog, readyToNote } from './answers.ts'

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
  minutes: undefined,
  minutesSaved: undefined,
  promises: [],
  questions: [],
  happened: true,
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

const talk = { whose: 'mine', words: 'send the talk', day: '2026-11-25', daySaid: true, who: undefined } as const
const paper = { whose: 'theirs', words: 'send the paper', day: '2026-11-29', daySaid: false, who: 'Bert' } as const
const welder = { whose: 'theirs', words: 'whether I know a welder', who: undefined } as const
const two = coffee([
  { words: 'Ana', candidates: [ana] },
  { words: 'Bert', candidates: [{ ...ana, id: 'bert', name: 'Bert Ngata' }] },
])

test('R60, R15: what was promised and asked is saved with the entry, each with whom it was', () => {
  const line = { ...two, promises: [talk, paper], questions: [welder], minutesSaved: 120 }
  expect(readyToLog(line, NO_ANSWERS)).toMatchObject({
    promises: [
      { whose: 'mine', words: 'send the talk', day: '2026-11-25', personId: 'ana' },
      { whose: 'theirs', words: 'send the paper', day: '2026-11-29', personId: 'bert' },
    ],
    questions: [{ whose: 'theirs', words: 'whether I know a welder', personId: 'ana' }],
    minutesSaved: 120,
  })
})

test('R60: what the owner switches off is not kept, and another day is taken at their word', () => {
  const line = { ...two, promises: [talk, paper], questions: [welder] }
  const answers = {
    whoByWords: { Bert: 'nobody' as const },
    leftOut: ['whether I know a welder'],
    dayByWords: { 'send the talk': '2026-12-01' },
  }
  const ready = readyToLog(line, answers)
  expect(ready?.promises).toEqual([{ whose: 'mine', words: 'send the talk', day: '2026-12-01', personId: 'ana' }])
  expect(ready).not.toHaveProperty('questions')
})

test('T15: a thing to do is kept as a promise, and never as an entry', () => {
  const line = { ...coffee([{ words: 'Ana', candidates: [ana] }]), happened: false, promises: [talk] }
  expect(readyToLog(line, NO_ANSWERS)).toBeUndefined()
  expect(readyToNote(line, NO_ANSWERS)).toEqual({
    personId: 'ana',
    promises: [{ whose: 'mine', words: 'send the talk', day: '2026-11-25', personId: 'ana' }],
  })
  expect(readyToNote(line, { whoByWords: {}, leftOut: ['send the talk'] })).toBeUndefined()
})
