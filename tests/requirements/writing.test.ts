import { expect, test } from 'vitest'
import { GUARDS } from '#advice/guards/index.ts'
import { LONGEST_LINK } from '#advice/ways-to-send.ts'
import { openTestBook, type TestBook } from '../book.ts'
import { addAda, addAna, addBert } from '../cast.ts'

/** The owner works at Kestrel Press since 2009, and can offer something. */
async function withOwner(book: TestBook): Promise<void> {
  const { settings } = await book.act('overview', {})
  const me = { name: { full: 'Mina Okafor' }, positions: [{ organisation: 'Kestrel Press', from: '2009-01-01' }] }
  const change = { me, offers: ['a weekend in our hut at the lake'] }
  await book.act('change-settings', { version: settings.version, change })
}

const KESTREL = [{ organisation: 'Kestrel Press Ltd.', from: '2010-03-01', until: '2012-08-31' }]

test('R25, R143: starting an ask after more than a year shows the gap, offers to reconnect, and an override is kept', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'call', day: '2024-02-01', personIds: [ada.id] })
  const start = await book.act('start-letter', { personId: ada.id, kind: 'ask' })
  expect(start.notices).toMatchObject([{ guard: 'gap', instead: { kind: 'reconnect' } }])
  expect(start.kinds[0]).toMatchObject({ kind: 'reconnect', isNatural: true, because: expect.stringContaining('long') })

  const text = 'Could you look at my resume?'
  const { draft } = await book.act('keep-draft', { personId: ada.id, kind: 'ask', channel: 'email', text })
  const { ask } = await book.act('log-draft', { id: draft.id, version: draft.version })
  expect(ask).toMatchObject({ words: text, overrode: ['gap'], state: 'open', draftId: draft.id })
})

test('R66, R144: a first word that asks is said to be one, and keeping quiet about it is a switch', async () => {
  const book = await openTestBook()
  const bert = await addBert(book, { howWeMet: {} })
  const letter = { personId: bert.id, text: 'Hello Bert. Could you tell me of any job openings?' }
  const coached = await book.act('coach-letter', letter)
  expect(coached.notices.map(({ words }) => words)).toContain('You have never exchanged a word.')
  expect([...coached.judgement.flags, ...coached.judgement.more].map(({ rule }) => rule)).toContain(
    'first_contact_asks',
  )
  const { settings } = await book.act('overview', {})
  const off = { guardsOff: GUARDS.map(({ id }) => id), coachOff: ['first_contact_asks'] }
  await book.act('change-settings', { version: settings.version, change: off })
  const quiet = await book.act('coach-letter', letter)
  expect(quiet.notices).toEqual([])
  expect([...quiet.judgement.flags, ...quiet.judgement.more].map(({ rule }) => rule)).not.toContain(
    'first_contact_asks',
  )
})

test('R144: where the book tells how the two met, it does not claim that they never exchanged a word', async () => {
  const book = await openTestBook()
  const bert = await addBert(book, { howWeMet: { where: 'the spring fair', aboutWhat: 'beehives' } })
  const letter = { personId: bert.id, text: 'Hello Bert. May I ask you something?' }
  const { judgement, notices } = await book.act('coach-letter', letter)
  expect(notices[0]?.words).toBe('You met, and no word since is written down.')
  expect([...judgement.flags, ...judgement.more].map(({ rule }) => rule)).not.toContain('first_contact_asks')
})

test('R74: three asks in a row, however they were written down, and the fourth is flagged', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'met', day: '2026-01-05', personIds: [ada.id] })
  for (const day of ['2026-02-01', '2026-03-01', '2026-04-01']) {
    const out = { kind: 'email' as const, direction: 'out' as const, day, personIds: [ada.id] }
    await book.act('log-interaction', { ...out, purposes: ['asked'] })
    await book.act('log-interaction', { ...out, direction: 'in' })
  }
  const { notices, judgement } = await book.act('coach-letter', {
    personId: ada.id,
    kind: 'ask',
    text: 'Could you lend me your ladder on Saturday?',
  })
  expect(notices.map(({ guard }) => guard)).toContain('need-only')
  expect([...judgement.flags, ...judgement.more].map(({ rule }) => rule)).toContain('need_only')
})

test('R33: in employed mode an ask slipped into upkeep is said; a letter is never an ask unless its writer wants one', async () => {
  const book = await openTestBook()
  const ana = await addAna(book)
  await book.act('log-interaction', { kind: 'call', day: '2026-05-10', personIds: [ana.id] })
  const text = 'How is your mother? Could you forward my resume?'
  const said = async () =>
    (await book.act('coach-letter', { personId: ana.id, text })).notices.map(({ guard }) => guard)
  expect(await said()).toContain('employed')
  expect((await book.act('start-letter', { personId: ana.id })).kind).not.toBe('ask')
})

test('R76: one click begins a catch-up with a referee: shared work and my news, and no ask', async () => {
  const book = await openTestBook()
  await withOwner(book)
  const ada = await addAda(book, { positions: KESTREL })
  await book.act('add-my-news', { words: 'I lead the paper workshop now', mood: 'good', day: '2026-05-02' })
  const { text, gaps } = await book.act('start-letter', { personId: ada.id, kind: 'referee-refresh' })
  expect(text).toContain('Kestrel Press')
  expect(text).toContain('2010')
  expect(gaps.find(({ gap }) => gap === 'my-news')?.suggestion).toBe('I lead the paper workshop now')
  const { notices } = await book.act('coach-letter', { personId: ada.id, kind: 'referee-refresh', text: fill(text) })
  expect(notices).toEqual([])
  expect(gaps.map(({ gap }) => gap)).not.toContain('the-ask')
})

test('R94, R150: a shared link with words of one’s own is one give and one touch; without them it is a touch alone', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const link = { linkUrl: 'https://example.org/kayaks', linkTitle: 'Kayaks of the north' }
  const { gaps, text } = await book.act('start-letter', { personId: ada.id, kind: 'share', ...link })
  expect(gaps.find(({ gap }) => gap === 'your-line')).toMatchObject({ fewestWords: 4, besides: 'Kayaks of the north' })
  expect(text).toContain(link.linkUrl)
  const logged = async (words: string) => {
    const letter = { personId: ada.id, kind: 'share', channel: 'message', subject: link.linkTitle } as const
    const { draft } = await book.act('keep-draft', { ...letter, text: words })
    return (await book.act('log-draft', { id: draft.id, version: draft.version })).interaction
  }
  expect((await logged(`Kayaks of the north ${link.linkUrl}`)).purposes).toEqual([])
  expect((await logged(`The third boat has seams like yours. ${link.linkUrl}`)).purposes).toEqual(['shared'])
  const page = await book.act('show-person', { id: ada.id })
  expect(page.helpInWords[0]).toBe('In two years you gave once and received nothing yet.')
  expect(page.history.total).toBe(2)
})

test('R108: a recommendation begins with shared work that is stored, and is not begun where none is', async () => {
  const book = await openTestBook()
  await withOwner(book)
  const ada = await addAda(book, { positions: KESTREL })
  const bert = await addBert(book, {
    positions: [{ organisation: 'Kestrel Press', from: '2001-01-01', until: '2005-01-01' }],
  })
  const { text, skeleton } = await book.act('start-letter', { personId: ada.id, kind: 'recommendation' })
  expect(skeleton).toBeDefined()
  expect(text).toContain('Kestrel Press')
  // They were at the same firm, and never at the same time.
  const { notNow, text: nothing } = await book.act('start-letter', { personId: bert.id, kind: 'recommendation' })
  expect(notNow).toMatchObject({ because: expect.any(String), instead: expect.any(String) })
  expect(nothing).toBe('')
})

test('R131, R156: an ask leaves an easy no and holds one stored offer; reconnecting holds one, or says that none is', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const none = await book.act('start-letter', { personId: ada.id, kind: 'reconnect' })
  expect(none.gaps.map(({ gap }) => gap)).toContain('offer')
  await withOwner(book)
  for (const kind of ['ask', 'reconnect'] as const) {
    const { text, skeleton } = await book.act('start-letter', { personId: ada.id, kind, ask: 'Which mask do you use?' })
    expect(text.split('a weekend in our hut at the lake')).toHaveLength(2)
    if (kind === 'ask') expect(skeleton?.parts.map(({ purpose }) => purpose)).toContain('make-no-easy')
  }
})

test('R135: a small ask of a warm tie to whom I gave before is said to be fine', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  for (const day of ['2026-04-20', '2026-05-04', '2026-05-14']) {
    await book.act('log-interaction', { kind: 'met', day, personIds: [ada.id] })
  }
  const gave = { kind: 'message' as const, direction: 'out' as const, day: '2026-05-16', personIds: [ada.id] }
  await book.act('log-interaction', { ...gave, purposes: ['answered'] })
  const text = 'How was the concert? May I borrow your ladder on Saturday morning? If you need it, that is fine.'
  const { notices, judgement } = await book.act('coach-letter', { personId: ada.id, kind: 'ask', text })
  expect(notices).toMatchObject([{ guard: 'fitting', mood: 'go-ahead', words: 'It is fine to ask.' }])
  expect(judgement.praise).toMatch(/fine to ask/)
})

test('R143: after sixty quiet days fifteen asks get an order with reconnecting first, and nothing is refused', async () => {
  const book = await openTestBook()
  const ids: string[] = []
  for (let at = 0; at < 15; at += 1) {
    const { person } = await book.act('add-person', { name: `Rook ${at}`, place: 'network' })
    const day = at < 3 ? '2026-02-20' : '2023-01-10'
    await book.act('log-interaction', { kind: 'call', day, personIds: [person.id] })
    ids.push(person.id)
  }
  const { steps, notices } = await book.act('order-asks', { personIds: ids })
  expect(notices).toMatchObject([{ guard: 'burst', instead: { kind: 'order' } }])
  expect(steps.map(({ first }) => first)).toEqual([
    ...Array<string>(3).fill('ask'),
    ...Array<string>(12).fill('reconnect'),
  ])
  for (const id of ids.slice(0, 5)) {
    const letter = { personId: id, kind: 'ask', channel: 'email', text: 'Could you look at my resume?' } as const
    const { draft } = await book.act('keep-draft', letter)
    await book.act('log-draft', { id: draft.id, version: draft.version })
  }
  const { asks } = await book.act('list-asks', {})
  expect(asks).toHaveLength(5)
  const { notices: sixth } = await book.act('start-letter', { personId: ids[5] ?? '', kind: 'ask' })
  expect(sixth.map(({ guard }) => guard)).toContain('burst')
})

test('R145: what is begun says only what is stored; what is sensitive or a private note is in none of it', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, { privateNotes: 'Owes me for the piano', notes: '' })
  await book.act('note-thread', { personId: ada.id, words: 'the operation of her mother', sensitive: true })
  await book.act('note-thread', { personId: ada.id, words: 'whether the boat floats' })
  const start = await book.act('start-letter', { personId: ada.id, kind: 'reconnect' })
  const written = JSON.stringify([start.text, start.skeleton, start.coachFacts, start.gaps])
  expect(written).toContain('whether the boat floats')
  expect(written).not.toMatch(/operation|piano/)
  // Beside the letter, for the owner's eyes, it stands with the word that it is to be handled gently.
  expect(start.about.threads).toContainEqual(
    expect.objectContaining({ words: 'the operation of her mother', sensitive: true }),
  )
  expect(JSON.stringify(start)).not.toContain('piano')
})

test('R147-R149, R151-R153: what the coach says of a letter comes with reasons, what is heard, and what is missing', async () => {
  const book = await openTestBook()
  const text =
    'A change of management occurred. I am immediately available. How is the family? Please forward my resume.'
  const { judgement, skeletonOffered, notices } = await book.act('coach-letter', { text, monthsSilent: 40 })
  expect(judgement.flags).toHaveLength(3)
  const all = [...judgement.flags, ...judgement.more]
  expect(all.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['corporate_words', 'self_offer_first', 'imposition']),
  )
  for (const flag of all) expect([flag.why, flag.hears, flag.instead].every((words) => words.length > 0)).toBe(true)
  expect(judgement.missing.map(({ what }) => what)).toContain('apology')
  expect(skeletonOffered).toMatchObject({ kind: 'reconnect' })
  expect(notices).toEqual([])
})

test('R154: an ask that nobody answered is come back to once, after a week, and no second one for ninety days', async () => {
  const book = await openTestBook({ day: '2026-05-19' })
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'met', day: '2026-04-19', personIds: [ada.id] })
  const letter = { personId: ada.id, channel: 'email' } as const
  const first = await book.act('keep-draft', { ...letter, kind: 'ask', text: 'Could you lend me your ladder?' })
  await book.act('log-draft', { id: first.draft.id, version: first.draft.version })
  const begin = async (kind: 'ask' | 'follow-up') => book.act('start-letter', { personId: ada.id, kind })

  book.goTo('2026-05-22')
  expect((await begin('follow-up')).notNow).toBeDefined()
  book.goTo('2026-05-27')
  expect((await begin('ask')).notices.map(({ guard }) => guard)).toContain('unanswered-ask')
  expect((await begin('ask')).notNow).toMatchObject({ instead: expect.any(String) })
  const { text, notNow } = await begin('follow-up')
  expect(notNow).toBeUndefined()
  const second = await book.act('keep-draft', { ...letter, kind: 'follow-up', text })
  const { ask } = await book.act('log-draft', { id: second.draft.id, version: second.draft.version })
  expect(ask).toBeUndefined()
  book.goTo('2026-06-10')
  expect((await begin('follow-up')).notNow).toBeDefined()
  expect((await book.act('list-asks', {})).asks).toMatchObject([{ noAskBefore: '2026-08-17' }])
  book.goTo('2026-08-17')
  expect((await begin('ask')).notNow).toBeUndefined()
  expect((await book.act('list-asks', {})).asks[0]?.noAskBefore).toBeUndefined()
})

test('a letter handed over goes with its text, escaped, to one address, and what is too long is copied', async () => {
  const book = await openTestBook()
  const ada = await addAda(book, {
    welcomeChannels: [],
    unwelcomeChannels: [],
    emails: [{ address: 'ada@example.org' }],
    phones: [{ number: '+351 912 345 678' }],
    links: [{ url: 'https://www.linkedin.com/in/ada-lovelace' }],
  })
  const { ways } = await book.act('start-letter', { personId: ada.id })
  expect(ways.map(({ kind }) => kind)).toEqual(['mailto', 'linkedin', 'whatsapp', 'sms', 'share', 'copy'])
  const keep = async (text: string) =>
    (await book.act('keep-draft', { personId: ada.id, channel: 'email', subject: 'A & B?', text })).draft
  const draft = await keep('Dear Ada,\nhow is it? &cc=eve@example.org')
  const handed = await book.act('hand-over-draft', { id: draft.id, version: draft.version, by: 'mailto' })
  expect(handed.link).toBe(
    'mailto:ada@example.org?subject=A%20%26%20B%3F&body=Dear%20Ada%2C%0D%0Ahow%20is%20it%3F%20%26cc%3Deve%40example.org',
  )
  expect(handed.draft).toMatchObject({ state: 'handed-over', section: 'to-log', to: 'ada@example.org' })
  const long = await keep('ö'.repeat(LONGEST_LINK))
  const given = await book.act('hand-over-draft', { id: long.id, version: long.version, by: 'whatsapp' })
  expect([given.link, given.copyFirst, given.draft.to]).toEqual([undefined, true, '+351912345678'])
  await expect(
    book.act('hand-over-draft', {
      id: given.draft.id,
      version: given.draft.version,
      by: 'mailto',
      to: 'eve@example.org',
    }),
  ).rejects.toMatchObject({ code: 'invalid' })
})

test('a letter is logged in one step with what it asked for; its answer comes in one tap, and answer odds learn', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  await book.act('log-interaction', { kind: 'met', day: '2026-02-01', personIds: [ada.id] })
  const letter = {
    personId: ada.id,
    kind: 'ask',
    channel: 'email',
    text: 'May I borrow your ladder on Saturday?',
  } as const
  const { draft } = await book.act('keep-draft', letter)
  const before = await book.dump()
  const { step, draft: logged, ask } = await book.act('log-draft', { id: draft.id, version: draft.version })
  expect(logged).toMatchObject({ state: 'logged', section: 'waiting', ask: { id: ask?.id } })
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)

  const [again] = (await book.act('list-drafts', {})).drafts
  const sent = await book.act('log-draft', { id: draft.id, version: again?.version ?? 0 })
  book.goTo('2026-05-24')
  const told = { answer: 'answered', whatTheyTold: 'Yes, come by' } as const
  const answered = await book.act('answer-draft', { id: draft.id, version: sent.draft.version, ...told })
  expect(answered.ask).toMatchObject({ state: 'answered', outcome: 'Yes, come by', settledOn: '2026-05-24' })
  expect(answered.interaction).toMatchObject({ direction: 'in', kind: 'email', whatTheyTold: 'Yes, come by' })
  expect((await book.act('show-person', { id: ada.id })).tieInWords).toContain('They answered your note.')
  expect((await book.act('list-drafts', {})).drafts).toEqual([])
  expect((await book.act('list-drafts', { personId: ada.id })).drafts).toMatchObject([{ section: 'done' }])
})

test('a letter without an answer is settled in one tap too, and its ask with it', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const letter = { personId: ada.id, channel: 'message', text: 'Could you lend me your ladder on Friday?' } as const
  const { draft } = await book.act('keep-draft', letter)
  const logged = await book.act('log-draft', { id: draft.id, version: draft.version })
  const none = { id: draft.id, version: logged.draft.version, answer: 'no-answer' } as const
  const { ask, interaction } = await book.act('answer-draft', none)
  expect([ask?.state, interaction]).toEqual(['no-answer', undefined])
  expect((await book.act('show-person', { id: ada.id })).history.total).toBe(1)
  const [shown] = (await book.act('list-asks', {})).asks
  const { ask: late } = await book.act('settle-ask', {
    id: shown?.id ?? '',
    version: shown?.version ?? 0,
    state: 'declined',
    heardBy: 'call',
  })
  expect(late.state).toBe('declined')
  expect((await book.act('show-person', { id: ada.id })).history.total).toBe(2)
})

test('T15: a draft that was changed on another device is not written over', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const letter = { personId: ada.id, channel: 'email' } as const
  const { draft } = await book.act('keep-draft', { ...letter, id: 'one', text: 'Dear Ada' })
  expect((await book.act('keep-draft', { ...letter, id: 'one', text: 'Dear Ada' })).draft.version).toBe(draft.version)
  const next = await book.act('keep-draft', { ...letter, id: 'one', version: draft.version, text: 'Dear Ada, how' })
  const stale = book.act('keep-draft', { ...letter, id: 'one', version: draft.version, text: 'Dear Ada, why' })
  await expect(stale).rejects.toMatchObject({ code: 'conflict' })
  await book.act('drop-draft', { id: 'one', version: next.draft.version })
  expect((await book.act('list-drafts', {})).drafts).toEqual([])
})

/** Something in every gap. */
function fill(text: string): string {
  return text.replaceAll(/\[….*?…\]/gs, 'The loom that you built still runs')
}
