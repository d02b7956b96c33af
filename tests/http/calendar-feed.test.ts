import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { Answer } from './ask.ts'
import { served } from './served-reminders.ts'
import type { Served } from './served-reminders.ts'

/** One of everything that has a day, somebody shielded, and a feed of it. */
async function filled(detail: 'titles' | 'full'): Promise<Served & { path: string }> {
  const house = await served()
  const { act } = house
  const { group } = await act('add-group', { name: 'Family', shielded: true })
  const { person: aunt } = await act('add-person', {
    name: 'Aunt Ida',
    place: 'network',
    groupIds: [group.id],
    birthday: '05-30',
  })
  const { person } = await act('add-person', { name: 'Bert\r\nEND:VEVENT', place: 'network', birthday: '1984-02-29' })
  for (const { id } of [aunt, person]) {
    await act('make-promise', { personId: id, whose: 'mine', words: 'send the talk, and bees', day: '2026-05-21' })
  }
  const { storage } = house.context
  await storage.write({ label: 'Planned', today: '2026-05-19' }, async (writer) => {
    const { createRecord } = await import('#storage/records.ts')
    const { trips } = await import('#storage/trips.ts')
    const { events } = await import('#storage/events.ts')
    const { EventHeld } = await import('#book/event.ts')
    await createRecord(writer, trips, { id: 'porto', city: 'Porto', from: '2026-06-01', until: '2026-06-03' })
    await createRecord(
      writer,
      events,
      EventHeld.parse({ id: 'fair', name: 'Book fair', day: '2026-06-10', time: '18:30', where: 'Rossio 1' }),
    )
  })
  return { ...house, path: (await act('renew-calendar-feed', { detail })).path }
}

function eventsIn({ text }: Answer) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  return new Map(events.map((event) => [event.uid.replace(/-.*/u, ''), event]))
}

test('D4: a calendar subscribes to plan, promises, birthdays, events and trips, as days where they are days', async () => {
  const { ask, path } = await filled('full')
  const answer = await ask({ path })
  expect(answer.status).toBe(200)
  const events = eventsIn(answer)
  expect([...events.keys()].toSorted()).toEqual(['birthday', 'event', 'plan', 'promise', 'trip'])
  const [plan, promise, birthday, trip, fair] = ['plan', 'promise', 'birthday', 'trip', 'event'].map((uid) =>
    events.get(uid),
  )
  expect([plan?.summary, plan?.startDate.isDate]).toEqual([expect.stringContaining('Tendril: '), true])
  expect([promise?.summary, promise?.startDate.toString()]).toEqual([
    'Bert\nEND:VEVENT: send the talk, and bees',
    '2026-05-21',
  ])
  expect([birthday?.startDate.toString(), birthday?.isRecurring()]).toEqual(['1984-02-29', true])
  expect([trip?.startDate.toString(), trip?.endDate.toString()]).toEqual(['2026-06-01', '2026-06-04'])
  expect([fair?.startDate.toString(), fair?.location]).toEqual(['2026-06-10T18:30:00', 'Rossio 1'])
  expect(answer.text).not.toContain('Aunt')
  expect(answer.text).not.toContain('Family')
})

test('D4: unless told otherwise a feed has names and days, and no words of anybody', async () => {
  const { ask, path } = await filled('titles')
  const { text } = await ask({ path })
  expect(text).toContain('SUMMARY:A promise: Bert')
  for (const words of ['talk', 'Rossio', 'DESCRIPTION:Write']) expect(text).not.toContain(words)
})

test('BI-05: the feed is a private download; what has not changed is not sent again, and names stay the same', async () => {
  const { ask, act, path, goTo } = await filled('titles')
  const first = await ask({ path })
  expect(first.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="tendril.ics"',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
  })
  goTo('2026-05-19T19:00:00.000Z')
  const etag = String(first.headers['etag'])
  expect(await ask({ path, headers: { 'if-none-match': `W/${etag}` } })).toMatchObject({ status: 304, text: '' })
  await act('add-person', { name: 'Carla Dias', place: 'network', birthday: '06-01' })
  const second = await ask({ path, headers: { 'if-none-match': etag } })
  expect(second.status).toBe(200)
  const uids = ({ text }: Answer) => [...text.matchAll(/^UID:(.*)$/gmu)].map(([, uid]) => uid)
  expect(uids(second)).toEqual(expect.arrayContaining(uids(first)))
})

test('P1: the address is off until it is made, told once, replaced when renewed, and gone when stopped', async () => {
  const { ask, act, dump } = await served()
  expect(await act('show-calendar-feed', {})).toEqual({ isOn: false })
  const status = async (path: string) => (await ask({ path })).status
  expect(await status(`/calendar/${'a'.repeat(43)}.ics`)).toBe(404)
  const first = (await act('renew-calendar-feed', {})).path
  const second = (await act('renew-calendar-feed', {})).path
  expect([await status(first), await status(second), await status(second.replace('.ics', ''))]).toEqual([404, 200, 404])
  expect(JSON.stringify(await act('show-calendar-feed', {}))).not.toContain(second.slice(10, 30))
  expect(await dump()).not.toContain(second.slice(10, 30))
  await act('stop-calendar-feed', {})
  expect(await status(second)).toBe(404)
  const tries = []
  for (let times = 0; times < 4; times += 1) tries.push(await status(`/calendar/${'b'.repeat(43)}.ics`))
  expect(tries.at(-1)).toBe(429)
})
