import { expect, test } from 'vitest'
import { THIRTEEN_YEARS } from '#advice/coach/fixtures/thirteen-years.ts'
import { skeletonIsFilled, skeletonText, type Fillings } from '#advice/skeletons/index.ts'
import { openTestBook } from '../book.ts'

/** What Howard might truly write into the gaps. */
const FILLINGS: Fillings = {
  situation: 'I lost my job in March, when the agency was sold, and I am finding my feet again',
  memory: 'You let me sit in when you mixed the blue for the tide poster',
  'their-life': 'Did the boat that you were building ever float?',
  rhythm: 'I could call on the first Sunday of each month',
  offer: 'I still have the key to the print room, should you need a proof pulled',
}

/** Essay 004: a letter after thirteen years that begins with its writer's news and ends with an errand. */
test('R146, R163, R164, R165, R25: the letter of thirteen years, and the way back', async () => {
  const book = await openTestBook({ day: '2026-05-19' })
  const { settings } = await book.act('overview', {})
  const kestrel = { organisation: 'Kestrel Agency', from: '2008-01-01', until: '2026-03-01' }
  const change = { me: { name: { full: 'Howard Finch' }, positions: [kestrel] } }
  await book.act('change-settings', { version: settings.version, change })
  const { person } = await book.act('add-person', {
    name: 'Margaret Sund',
    emails: [{ address: 'margaret@example.org' }],
    positions: [{ organisation: 'Kestrel Agency', from: '2009-03-01', until: '2013-05-31' }],
  })
  const lunch = { kind: 'met' as const, day: '2013-05-20', personIds: [person.id] }
  await book.act('log-interaction', { ...lunch, whatTheyTold: 'She was building a boat' })

  // What he would have sent: the coach says why it hurts, and what would be the way back.
  const hurried = await book.act('coach-letter', { personId: person.id, kind: 'ask', text: THIRTEEN_YEARS })
  const flags = [...hurried.judgement.flags, ...hurried.judgement.more]
  expect(flags.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['opens_about_them', 'question_about_them', 'apologises', 'long_gap', 'imposition']),
  )
  expect(flags.find(({ rule }) => rule === 'long_gap')?.why).toContain('thirteen years')
  for (const { why, hears, instead } of flags) expect([why, hears, instead]).not.toContain('')
  expect(hurried.notices).toMatchObject([
    { guard: 'gap', words: 'It has been 13 years since you and Margaret last talked.', instead: { kind: 'reconnect' } },
  ])
  expect(hurried.skeletonOffered?.kind).toBe('reconnect')

  // What is offered: five parts in order, from what is stored, and no ask.
  const start = await book.act('start-letter', { personId: person.id, kind: 'reconnect' })
  const { skeleton } = start
  expect(skeleton?.parts.map(({ purpose }) => purpose)).toEqual([
    'explain',
    'apologise',
    'want-to-rebuild',
    'ask-about-their-life',
    'how-to-stay-closer',
  ])
  expect(start.text).toContain('thirteen years')
  expect(start.gaps.find(({ gap }) => gap === 'their-life')?.prompt).toContain('She was building a boat')
  if (skeleton === undefined) throw new Error('There is a way back')
  expect(skeletonIsFilled(skeleton, FILLINGS)).toBe(true)
  const text = skeletonText(skeleton, FILLINGS)
  const calm = await book.act('coach-letter', { personId: person.id, kind: 'reconnect', text })
  expect([calm.judgement.flags, calm.judgement.more, calm.notices]).toEqual([[], [], []])
  expect(calm.judgement.praise).toBe('This is a letter I would be glad to get.')

  // Sent by his own mail program, logged, answered, and made a habit.
  const letter = { personId: person.id, kind: 'reconnect', channel: 'email', subject: start.subject, text } as const
  const { draft } = await book.act('keep-draft', letter)
  const handed = await book.act('hand-over-draft', { id: draft.id, version: draft.version, by: 'mailto' })
  expect(handed.link).toMatch(/^mailto:margaret@example\.org\?subject=/)
  const logged = await book.act('log-draft', { id: draft.id, version: handed.draft.version })
  expect([logged.ask, logged.interaction.purposes]).toEqual([undefined, ['caught-up']])
  book.goTo('2026-05-26')
  const told = { answer: 'answered', whatTheyTold: 'The boat floats. She would like to talk each month' } as const
  await book.act('answer-draft', { id: draft.id, version: logged.draft.version, ...told })
  await book.act('agree-rhythm', { personId: person.id, words: 'monthly call' })
  const page = await book.act('show-person', { id: person.id })
  expect(page.tieInWords).toContain('They answered your note.')
  expect(page.person.cadenceDays).toBeGreaterThanOrEqual(28)
  expect(page.promises[0]?.day).toMatch(/^2026-0[67]-/)
})
