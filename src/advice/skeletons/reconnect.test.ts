import { expect, test } from 'vitest'
import { begun, promptOf, withPerson } from './fixtures/begin.ts'
import { afterThirteenYears, FACTS } from './fixtures/facts.ts'
import { gapsOf, skeletonText } from './index.ts'

test('R163: five parts in order, each with what is stored, and a number of years that is counted', () => {
  const skeleton = begun('reconnect', afterThirteenYears())
  expect(skeleton.parts.map(({ purpose }) => purpose)).toEqual([
    'explain',
    'apologise',
    'want-to-rebuild',
    'ask-about-their-life',
    'how-to-stay-closer',
  ])
  expect(skeletonText(skeleton)).toBe(`Dear Priya,

It has been thirteen years since our last word. […Where have you been, and where are you now? One plain line, as across a table. You noted in May: “I have a workshop of my own since May”.…]

I should have written long before now, and I am sorry that I did not.

We worked together at Kestrel Press from 2009 to 2012. […One thing that you truly remember of Priya, in a sentence. How you met: “the night shift at the printing works”. You worked together at Kestrel Press from 2009 to 2012.…] I would be glad to be in touch with you again, and properly this time.

[…What do you really want to know of Priya? Priya told you in March: “she was learning to weld”. Still open between you: “whether the boat floats”.…]

How would you like us to keep in touch from here? […What could you really keep up: a call each month, a walk each spring, a card? Say one thing.…] If it is of use to you, here is something from me: a weekend in our hut at the lake.

Warm wishes,
Ada`)
})

test('R156: it holds one offer, the one that fits best, or says that none is stored', () => {
  const offers = ['a bed for the night', 'two old kayaks', 'proofreading']
  const text = skeletonText(begun('reconnect', { ...FACTS, me: { ...FACTS.me, offers } }))
  expect(offers.filter((offer) => text.includes(offer))).toEqual(['two old kayaks'])
  const none = begun('reconnect', { ...FACTS, me: { ...FACTS.me, offers: [] } })
  expect(promptOf(none, 'offer')).toBe('No offer of yours is stored. Is there something small that Priya could use?')
  expect(none.parts.at(-1)?.hint).toContain('No offer of yours is stored yet.')
})

test('R145: where no last contact is stored no silence is claimed, and the owner is asked', () => {
  const { lastContactDay: _, ...person } = FACTS.person
  const skeleton = begun('reconnect', { ...FACTS, person })
  expect(gapsOf(skeleton)[0]?.gap).toBe('how-long')
  expect(skeleton.parts[0]?.pieces.filter((piece) => typeof piece === 'string')).toEqual([])
})

test('a thread whose day has not come is not asked about', () => {
  const facts = withPerson({ theyTold: [], openThreads: [{ words: 'the operation', askFrom: '2026-05-18' }] })
  expect(promptOf(begun('reconnect', facts), 'their-life')).not.toContain('operation')
  const nextDay = { ...facts, today: '2026-05-18' }
  expect(promptOf(begun('reconnect', nextDay), 'their-life')).toContain('the operation')
})

test('R165: the last part asks how to keep in touch, and wants one rhythm that the owner can keep', () => {
  const last = begun('reconnect').parts.at(-1)
  expect(last?.pieces[0]).toBe('How would you like us to keep in touch from here?')
  expect(last?.pieces[1]).toMatchObject({ gap: 'rhythm', endsWith: '.' })
  expect(last?.hint).toContain('Propose one rhythm that you can keep')
})
