import { expect, test } from 'vitest'
import { openTestBook } from '../book.ts'
import { addAda, addBert } from '../cast.ts'
import { A_FRIDAY } from '../weeks.ts'

test('R52: at most ten things to weed, one a person; a kept one is left in peace for a season', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  for (let at = 0; at < 30; at += 1) {
    const circleId = at < 15 ? 'close' : 'wide'
    const { person } = await book.act('add-person', { name: `Friend Number${at}`, circleId, force: true })
    await book.act('log-interaction', { kind: 'call', personIds: [person.id], day: '2021-03-01' })
  }
  const { weed = [] } = await book.act('show-week', { step: 'weed' })
  expect(weed).toHaveLength(10)
  expect(new Set(weed.map(({ personId }) => personId)).size).toBe(10)
  expect(weed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['lower', 'archive', 'vague']))
  const kept = weed[0]?.personId ?? ''
  await book.act('weed-person', { personId: kept, what: 'keep' })
  const ids = async () => ((await book.act('show-week', { step: 'weed' })).weed ?? []).map(({ personId }) => personId)
  expect(await ids()).toHaveLength(9)
  book.goTo('2026-06-26')
  expect(await ids()).not.toContain(kept)
  expect(await ids()).toHaveLength(10)
  book.goTo('2026-08-28')
  expect(await ids()).toContain(kept)
})

test('R52: a wider circle and the archive are one step each; the archive keeps the history, and undo brings all back', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book, { circleId: 'close' })
  await book.act('log-interaction', { kind: 'call', personIds: [ada.id], day: '2022-03-01', notes: 'bees' })
  const before = await book.dump()
  const [first] = (await book.act('show-week', { step: 'weed' })).weed ?? []
  expect(first).toMatchObject({
    kind: 'lower',
    headline: 'Move Ada Okonkwo from “Close” to “Warm”?',
    choices: ['lower', 'archive'],
  })
  const lowered = await book.act('weed-person', { personId: ada.id, what: 'lower' })
  expect(lowered.person.circleId).toBe('warm')
  await book.act('undo', { step: lowered.step })
  const archived = await book.act('weed-person', { personId: ada.id, what: 'archive' })
  expect((await book.act('list-people', {})).rows).toEqual([])
  const page = await book.act('show-person', { id: ada.id })
  expect([page.person.place, page.history.entries.map(({ notes }) => notes)]).toEqual(['archive', ['bees']])
  expect((await book.act('show-week', { step: 'weed' })).weed).toEqual([])
  await book.act('undo', { step: archived.step })
  const versionless = (lines: readonly string[]) => lines.map((line) => line.replace(/"version":\d+/g, ''))
  expect(versionless(await book.dump())).toEqual(versionless(before))
  await book.act('place-people', { ids: [ada.id], circleId: 'wide' })
  await expect(book.act('weed-person', { personId: ada.id, what: 'lower' })).rejects.toThrow('no circle wider')
})

test('R52: an old promise is proposed to be let go, two who look alike to be made one, a dead address to be mended', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const ada = await addAda(book)
  await book.act('make-promise', { personId: ada.id, whose: 'mine', words: 'send the slides', day: '2026-02-01' })
  await book.act('make-promise', { personId: ada.id, whose: 'mine', words: 'visit', day: '2026-05-01' })
  const twin = { emails: [{ address: 'tw@example.org' }], positions: [{ organisation: 'Acme', title: 'Baker' }] }
  await book.act('add-person', { name: 'Teresa Winter', circleId: 'wide', ...twin, force: true })
  await book.act('add-person', { name: 'Teresa Winter', ...twin, force: true })
  const bert = await addBert(book, {
    emails: [{ address: 'gone@example.org', state: 'bounced' }],
    phones: [],
    links: [],
    howWeMet: { hook: 'kites' },
  })
  const { weed = [] } = await book.act('show-week', { step: 'weed' })
  const byKind = new Map(weed.map((one) => [one.kind, one]))
  expect(byKind.get('stale-promise')).toMatchObject({
    headline: 'Let this one go: “send the slides”?',
    because: ['You said it to Ada Okonkwo, for 1 February 2026. That is four months ago.'],
    choices: ['drop'],
  })
  expect(byKind.get('duplicate')).toMatchObject({
    headline: 'Make the two Teresa Winter one?',
    choices: ['merge', 'different'],
  })
  expect(byKind.get('unreachable')).toMatchObject({ personId: bert.id, choices: ['fix', 'archive'] })
})

test('R102: weeding speaks of silence and never of what somebody is good for, whatever their title', async () => {
  const book = await openTestBook({ day: A_FRIDAY })
  const words: string[] = []
  for (const title of ['Chief Executive', 'Baker']) {
    const { person } = await book.act('add-person', {
      name: 'Robin Hale',
      circleId: 'close',
      positions: [{ title, organisation: 'Acme' }],
      force: true,
    })
    await book.act('log-interaction', { kind: 'call', personIds: [person.id], day: '2022-03-01' })
    const { weed = [] } = await book.act('show-week', { step: 'weed' })
    words.push(JSON.stringify(weed.map(({ headline, because }) => [headline, because])))
    await book.act('weed-person', { personId: person.id, what: 'archive' })
  }
  expect(words[0]).toBe(words[1])
  expect(words[0]).not.toMatch(/career|value|useful|senior|influence|job|title|Executive|Acme/i)
})
