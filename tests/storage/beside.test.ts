import { describe, expect, test } from 'vitest'
import { findActionLink, forgetOldActionLinks, keepActionLinks, takeActionLink } from '#storage/action-links.ts'
import { jobsIn } from '#storage/jobs.ts'
import { forgetPushSubscription, keepPushSubscription, pushSubscriptions } from '#storage/push-subscriptions.ts'
import {
  beginSending,
  daysSent,
  endSending,
  giveUpHalfSent,
  latestReminders,
  noteSent,
} from '#storage/reminders-sent.ts'
import { forgetSecret, keepSecret, readSecret, secretNames } from '#storage/secrets.ts'
import { DATABASES, openDatabase } from './databases.ts'

const EIGHT = '2026-05-19T08:00:00.000Z'
const NINE = '2026-05-19T09:00:00.000Z'
const TEN = '2026-05-19T10:00:00.000Z'
const ELEVEN = '2026-05-19T11:00:00.000Z'
const NEXT_YEAR = '2027-05-19T08:00:00.000Z'

describe.each(DATABASES)('what lies beside the book in %s', (name) => {
  test('of two programs that claim at once one gets the job, and the other owner has jobs of their own', async () => {
    const { storage, otherOwner, statementsAcrossOwners } = await openDatabase(name)
    const [ours, theirs] = [jobsIn(storage), jobsIn(await otherOwner())]
    await ours.ensure('digest', EIGHT)
    await ours.ensure('digest', TEN)
    await theirs.ensure('digest', NINE)
    const claim = { now: EIGHT, until: NINE, beyond: TEN }
    const claimed = await Promise.all([ours.claim({ ...claim, by: 'one' }), ours.claim({ ...claim, by: 'other' })])
    expect(claimed.filter((job) => job !== undefined)).toEqual([
      { name: 'digest', runAt: EIGHT, attempts: 1, lastError: undefined },
    ])
    expect(await theirs.claim({ ...claim, by: 'one' })).toBeUndefined()
    expect(await statementsAcrossOwners()).toEqual([])
  })

  test('a job whose program died is taken by another, and the dead one has no say any more', async () => {
    const jobs = jobsIn((await openDatabase(name)).storage)
    await jobs.ensure('digest', EIGHT)
    await jobs.claim({ now: EIGHT, until: NINE, beyond: TEN, by: 'dead' })
    expect(await jobs.claim({ now: EIGHT, until: NINE, beyond: TEN, by: 'other' })).toBeUndefined()
    expect(await jobs.claim({ now: NINE, until: TEN, beyond: ELEVEN, by: 'other' })).toMatchObject({ attempts: 2 })
    await jobs.finish({ name: 'digest', by: 'dead', runAgainAt: NEXT_YEAR })
    expect(await jobs.list()).toMatchObject([{ runAt: EIGHT }])
    await jobs.finish({ name: 'digest', by: 'other', runAgainAt: TEN, error: 'no connection' })
    expect(await jobs.list()).toEqual([{ name: 'digest', runAt: TEN, attempts: 2, lastError: 'no connection' }])
  })

  test('V7: a claim made under a clock that ran a year ahead holds nobody up, and its job can be moved', async () => {
    const jobs = jobsIn((await openDatabase(name)).storage)
    await jobs.ensure('one', EIGHT)
    await jobs.claim({
      now: NEXT_YEAR,
      until: '2027-05-19T09:00:00.000Z',
      beyond: '2027-05-19T10:00:00.000Z',
      by: 'dead',
    })
    expect(await jobs.claim({ now: EIGHT, until: NINE, beyond: TEN, by: 'other' })).toMatchObject({ name: 'one' })
    await jobs.move({ name: 'one', runAt: TEN, now: EIGHT, beyond: TEN })
    expect(await jobs.list()).toMatchObject([{ runAt: EIGHT }])
    await jobs.finish({ name: 'one', by: 'other', runAgainAt: NEXT_YEAR })
    await jobs.move({ name: 'one', runAt: TEN, now: EIGHT, beyond: TEN })
    expect(await jobs.list()).toMatchObject([{ runAt: TEN }])
    await jobs.drop('one')
    expect(await jobs.list()).toEqual([])
  })

  test('V18: what surely did not leave is tried again a few times, what may have left never', async () => {
    const { storage, otherOwner, statementsAcrossOwners } = await openDatabase(name)
    const mark = { road: 'email', day: '2026-05-19', what: 'day', now: EIGHT }
    const begin = () => beginSending(storage, { ...mark, attemptsAtMost: 2 })
    expect((await Promise.all([begin(), begin()])).filter(Boolean)).toHaveLength(1)
    await endSending(storage, { ...mark, state: 'not-sent', why: 'no connection' })
    expect(await begin()).toBe(true)
    await endSending(storage, { ...mark, state: 'not-sent' })
    expect(await begin()).toBe(false)
    const next = { ...mark, day: '2026-05-20' }
    await beginSending(storage, { ...next, attemptsAtMost: 2 })
    await giveUpHalfSent(storage, EIGHT)
    expect((await latestReminders(storage, 1))[0]).toMatchObject({ day: '2026-05-20', state: 'sending' })
    await giveUpHalfSent(storage, NINE)
    expect((await latestReminders(storage, 1))[0]).toMatchObject({ state: 'may-have-been-sent' })
    expect(await beginSending(storage, { ...next, attemptsAtMost: 9 })).toBe(false)
    expect(await daysSent(storage, { road: 'email', what: 'day', since: '2026-05-01' })).toEqual(['2026-05-20'])
    expect(await latestReminders(await otherOwner(), 9)).toEqual([])
    expect(await statementsAcrossOwners()).toEqual([])
  })

  test('a try may be noted as often as it is made, and the latest counts', async () => {
    const { storage } = await openDatabase(name)
    const mark = { road: 'ntfy', day: '2026-05-19', what: 'test' }
    await noteSent(storage, { ...mark, now: EIGHT, state: 'not-sent', why: 'refused' })
    await noteSent(storage, { ...mark, now: NINE, state: 'sent' })
    expect(await latestReminders(storage, 9)).toEqual([
      { ...mark, state: 'sent', attempts: 2, at: NINE, why: undefined },
    ])
  })

  test('a secret is kept over the one before, named but not shown, and each owner’s own', async () => {
    const { storage, otherOwner } = await openDatabase(name)
    const other = await otherOwner()
    await keepSecret(storage, { name: 'road email', value: 'old', now: EIGHT })
    await keepSecret(storage, { name: 'road email', value: 'new', now: NINE })
    expect(await readSecret(storage, 'road email')).toBe('new')
    expect([await readSecret(other, 'road email'), (await secretNames(other)).size]).toEqual([undefined, 0])
    expect([...(await secretNames(storage))]).toEqual(['road email'])
    await forgetSecret(storage, 'road email')
    expect(await readSecret(storage, 'road email')).toBeUndefined()
  })

  test('a browser that asks again to be told is one browser', async () => {
    const { storage } = await openDatabase(name)
    const browser = { endpoint: 'https://push.example/1', p256dh: 'k', auth: 'a', device: 'Firefox', createdAt: EIGHT }
    await keepPushSubscription(storage, { ...browser, id: 'one' })
    await keepPushSubscription(storage, { ...browser, id: 'two', auth: 'b' })
    expect(await pushSubscriptions(storage)).toEqual([{ ...browser, id: 'two', auth: 'b' }])
    await forgetPushSubscription(storage, 'two')
    expect(await pushSubscriptions(storage)).toEqual([])
  })

  test('an action link works once, for one owner, until it is too old', async () => {
    const { storage, otherOwner } = await openDatabase(name)
    const other = await otherOwner()
    const link = { tokenHash: 'h', action: 'answer-card', input: { promptId: 'p' }, words: 'Log it', expiresAt: NINE }
    await keepActionLinks(storage, [link, { ...link, tokenHash: 'old', expiresAt: EIGHT }])
    expect(await findActionLink(storage, { tokenHash: 'h', now: EIGHT })).toEqual(link)
    expect(await findActionLink(other, { tokenHash: 'h', now: EIGHT })).toBeUndefined()
    expect(await takeActionLink(other, { tokenHash: 'h', now: EIGHT })).toBeUndefined()
    const taken = await Promise.all([1, 2].map(() => takeActionLink(storage, { tokenHash: 'h', now: EIGHT })))
    expect(taken.filter((one) => one !== undefined)).toEqual([link])
    expect(await takeActionLink(storage, { tokenHash: 'old', now: EIGHT })).toBeUndefined()
    await keepActionLinks(storage, [{ ...link, tokenHash: 'later', expiresAt: TEN }])
    await forgetOldActionLinks(storage, NINE)
    expect(await findActionLink(storage, { tokenHash: 'later', now: EIGHT })).toBeDefined()
  })
})
