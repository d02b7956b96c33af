import { expect, test } from 'vitest'
import { addDays } from '#book/day.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

async function kinds(book: TestBook): Promise<string[]> {
  return (await book.act('plan-today', {})).cards.map(({ kind }) => kind)
}

test('R9: two busy weeks bring nothing but promises, nothing piles up, and one day’s plan comes back', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await addAna(book)
  await addBert(book)
  await book.act('make-promise', {
    personId: ada.id,
    whose: 'mine',
    words: 'send the talk',
    day: addDays(A_TUESDAY, 3),
  })
  const before = await book.act('plan-today', {})
  expect(before.cards.length).toBeGreaterThan(0)
  await book.act('set-mode', { mode: 'busy', until: addDays(A_TUESDAY, 13) })
  expect(await kinds(book)).toEqual([])
  book.goTo(addDays(A_TUESDAY, 3))
  expect(await kinds(book)).toEqual(['promise'])
  expect(JSON.stringify(await book.act('plan-today', {}))).not.toMatch(/overdue|backlog|missed/i)
  book.goTo(addDays(A_TUESDAY, 14))
  const after = await book.act('plan-today', {})
  expect(after.mode.mode).toBe('employed')
  expect(after.minutesPlanned).toBeLessThanOrEqual(10)
})

test('R9: busy days want an end, and can be ended before it', async () => {
  const book = await openTestBook()
  await expect(book.act('set-mode', { mode: 'busy' })).rejects.toThrow('Say until which day you are busy')
  await expect(book.act('set-mode', { mode: 'busy', until: addDays(A_TUESDAY, -1) })).rejects.toThrow(
    'before the first',
  )
  await book.act('set-mode', { mode: 'busy', until: addDays(A_TUESDAY, 20) })
  book.goTo(addDays(A_TUESDAY, 4))
  const { now, step } = await book.act('end-busy', {})
  expect(now.mode).toBe('employed')
  expect((await book.act('show-mode', {})).spells).toMatchObject([{ mode: 'busy', until: addDays(A_TUESDAY, 3) }])
  await book.act('undo', { step })
  expect((await book.act('show-mode', {})).now.mode).toBe('busy')
  await book.act('end-busy', {})
  await expect(book.act('end-busy', {})).rejects.toThrow('These are no busy days')
})

test('R48: a new job shortens the day for ninety days, asks for colleagues, and ends by itself', async () => {
  const book = await openTestBook()
  await addAda(book)
  await book.act('set-mode', { mode: 'looking' })
  book.goTo(addDays(A_TUESDAY, 10))
  const { spell } = await book.act('set-mode', { mode: 'new-job' })
  expect(spell.until).toBe(addDays(A_TUESDAY, 99))
  const day = await book.act('plan-today', {})
  expect(day.minutesAllowed).toBe(5)
  expect(day.asides.map(({ kind }) => kind)).toContain('new-colleague')
  book.goTo(addDays(A_TUESDAY, 100))
  const later = await book.act('plan-today', {})
  expect([later.mode.mode, later.minutesAllowed]).toEqual(['employed', 10])
})

test('R33: employed or looking, upkeep goes on, and employed days never hold an ask', async () => {
  const book = await openTestBook()
  await addAda(book)
  const employed = await book.act('plan-today', {})
  expect(JSON.stringify(employed.cards)).not.toMatch(/\bask(?:ed|s)? (?:for|them|him|her)\b/i)
  await book.act('set-mode', { mode: 'looking' })
  expect((await book.act('plan-today', {})).cards.map(({ personId }) => personId)).toEqual(
    employed.cards.map(({ personId }) => personId),
  )
})

test('R50: after 21 days without a word there is one message in the owner’s own words, and no second that week', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { cadenceDays: 7 })
  await addAna(book)
  await book.act('write-plan', { change: { reason: 'I never want to begin from nothing again' } })
  await book.act('log-interaction', { kind: 'call', direction: 'both', personIds: [ada.id] })
  book.goTo(addDays(A_TUESDAY, 20))
  expect((await book.act('plan-today', {})).asides.filter(({ kind }) => kind === 'lapse')).toEqual([])
  book.goTo(addDays(A_TUESDAY, 22))
  const { asides, cards } = await book.act('open-day', {})
  const said = asides.filter(({ kind }) => kind === 'lapse')
  expect(said).toMatchObject([
    {
      because: ['You wrote: “I never want to begin from nothing again”'],
      minutes: 2,
      link: { to: `/people/${ada.id}` },
    },
  ])
  expect(cards.length).toBeGreaterThan(0)
  for (const days of [23, 25, 28]) {
    book.goTo(addDays(A_TUESDAY, days))
    expect((await book.act('plan-today', {})).asides.map(({ kind }) => kind)).not.toContain('lapse')
  }
  book.goTo(addDays(A_TUESDAY, 30))
  expect((await book.act('plan-today', {})).asides.map(({ kind }) => kind)).toContain('lapse')
})

test('R126, R110: a plan is text and parts, tells how it comes along, and asks to be looked at instead of running out', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const bert = await addBert(book)
  await book.act('write-plan', {
    change: { words: 'Know the people who build for rivers.', minutesADay: 6, givesAWeek: 2, newPeopleAMonth: 3 },
  })
  const { plan } = await book.act('write-plan', {
    change: { aims: [{ words: 'work on rivers' }, { words: 'sing more' }] },
  })
  const [rivers] = plan.aims
  await book.act('write-plan', {
    version: plan.version,
    change: {
      focus: [
        { personId: ada.id, aimId: rivers?.id, nextStep: 'ask how the weir went' },
        { personId: bert.id, aimId: rivers?.id },
      ],
    },
  })
  expect((await book.act('plan-today', {})).minutesAllowed).toBe(6)
  book.goTo(addDays(A_TUESDAY, 14))
  await book.act('log-interaction', { kind: 'email', direction: 'out', personIds: [bert.id], purposes: ['shared'] })
  const shown = await book.act('show-plan', {})
  expect(shown.progress?.aims.map(({ words, people }) => [words, people])).toEqual([
    ['work on rivers', 2],
    ['sing more', 0],
  ])
  expect(shown.progress?.focus).toMatchObject([
    { personId: ada.id, nextStep: 'ask how the weir went', stepAge: expect.stringContaining('two weeks') },
    { personId: bert.id, said: 'You talked today.' },
  ])
  expect([shown.progress?.gives, shown.progress?.newPeople]).toEqual([
    'One given this week; you want two.',
    'None new this month; you want three.',
  ])
  expect(shown.progress?.lookAgain).toBeUndefined()
  book.goTo(addDays(A_TUESDAY, 91))
  expect((await book.act('show-plan', {})).progress?.lookAgain).toContain('It stays in force')
  expect((await book.act('plan-today', {})).asides.map(({ kind }) => kind)).toContain('plan-again')
  const again = (await book.act('show-plan', {})).plan
  if (again === undefined) throw new Error('The plan is in force until somebody says otherwise')
  await book.act('look-at-plan-again', { id: again.id, version: again.version, answer: 'keep' })
  expect((await book.act('show-plan', {})).progress?.lookAgain).toBeUndefined()
  const kept = (await book.act('show-plan', {})).plan
  await book.act('look-at-plan-again', { id: again.id, version: kept?.version ?? 0, answer: 'end' })
  const ended = await book.act('show-plan', {})
  expect([ended.plan, ended.earlier.map(({ words }) => words)]).toEqual([
    undefined,
    ['Know the people who build for rivers.'],
  ])
})

test('R126: a plan changed in two windows is not overwritten', async () => {
  const book = await openTestBook()
  const { plan } = await book.act('write-plan', { change: { words: 'one' } })
  await book.act('write-plan', { version: plan.version, change: { words: 'two' } })
  await expect(book.act('write-plan', { version: plan.version, change: { words: 'three' } })).rejects.toThrow(
    'changed elsewhere',
  )
  expect((await book.act('show-plan', {})).plan?.words).toBe('two')
})
