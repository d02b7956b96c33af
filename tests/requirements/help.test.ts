import { expect, test } from 'vitest'
import { actionList } from '#actions/index.ts'
import { Purpose } from '#book/interaction.ts'
import { inputSchemaOf } from '#doors/http/query.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

test('R11: “introduced her to Bo” is given on her page, and the export holds it', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const line = await book.act('understand-log', { line: 'introduced Ada to Bo' })
  expect(line).toMatchObject({ kind: 'introduction', direction: 'out' })
  const { kind, direction, day } = line
  await book.act('log-interaction', { kind, direction, day, personIds: [ada.id], notes: 'introduced her to Bo' })
  expect((await book.act('show-person', { id: ada.id })).helpInWords).toEqual([
    'In two years you gave once and received nothing yet.',
    'You gave an introduction on 19 May 2026.',
  ])
  const { lines } = await book.act('dump', {})
  expect(lines.split('\n').filter((text) => text.includes('introduced her to Bo'))).toEqual([
    expect.stringContaining('"kind":"introduction"'),
  ])
})

test('R12: you gave three, received one in two years, in words; who gave more is nowhere a sorting', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const bert = await addBert(book)
  const out = { kind: 'message' as const, direction: 'out' as const, personIds: [ada.id] }
  await book.act('log-interaction', { ...out, day: '2024-11-02', purposes: ['answered'] })
  await book.act('log-interaction', { ...out, day: '2025-06-20', purposes: ['shared'], notes: 'she said "answered"' })
  await book.act('log-interaction', { ...out, day: '2026-04-02', kind: 'introduction', personIds: [ada.id, bert.id] })
  await book.act('log-interaction', { ...out, day: '2026-05-01', direction: 'in', purposes: ['answered', 'shared'] })
  await book.act('log-interaction', { ...out, day: '2020-05-01', purposes: ['answered'] })
  const { helpInWords } = await book.act('show-person', { id: ada.id })
  expect(helpInWords[0]).toBe('In two years you gave three times and received once.')
  expect((await book.act('show-person', { id: bert.id })).helpInWords[0]).toBe(
    'In two years you gave once and received nothing yet.',
  )
  const list = actionList.find(({ name }) => name === 'list-people')
  expect(list?.input.shape['sort']?.safeParse('help').success).toBe(false)
  const inputs = actionList.map(({ name, input }) => `${name} ${JSON.stringify(inputSchemaOf(input))}`)
  expect(inputs.filter((input) => /balance|owes?\b|score|rank/i.test(input))).toEqual([])
  expect(JSON.stringify(await book.act('list-people', {}))).not.toMatch(/help|given|received|balance/i)
})

test('R13: a word at the school run is an interaction like another, and counts towards the rhythm', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { circleId: 'warm' })
  const [before] = (await book.act('list-people', {})).rows
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id], subject: 'school run' })
  const [after] = (await book.act('list-people', {})).rows
  expect([before?.aliveness, after?.aliveness]).toEqual(['new', 'warm'])
  expect(after).toMatchObject({ lastContactDay: A_TUESDAY, dueDay: '2026-11-15' })
  const page = await book.act('show-person', { id: ada.id })
  expect(page.freshness).toBe('fresh')
  expect(page.history.entries[0]).toMatchObject({ subject: 'school run', kind: 'met' })
})

test('R14: an interaction says what it was for, each purpose and several at once', async () => {
  const book = await openTestBook()
  const ana = await addAna(book)
  for (const purpose of Purpose.options) {
    await book.act('log-interaction', { kind: 'call', personIds: [ana.id], purposes: [purpose] })
  }
  await book.act('log-interaction', { kind: 'call', personIds: [ana.id], purposes: ['asked', 'learned'] })
  const { entries } = await book.act('person-history', { id: ana.id })
  expect(entries.map(({ purposes }) => purposes.join(' ')).toReversed()).toEqual([...Purpose.options, 'asked learned'])
  const line = await book.act('understand-log', { line: 'call with Ana, we brainstormed and I learned about bees' })
  expect(line.purposes).toEqual(['brainstormed', 'learned'])
})
