import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BERT } from './open-house.ts'
import type { Browser, House } from './open-house.ts'
import { openPlainHouse } from './plain-house.ts'

let house: House
let ada: Browser
beforeEach(async () => {
  house = await openPlainHouse()
  ada = await house.signIn()
})
afterEach(() => house.close())

interface Listening {
  heard(): string
  ended(): boolean
  hangUp(): void
}

function listen(headers: Readonly<Record<string, string>>, query = ''): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        port: house.port,
        host: '127.0.0.1',
        path: `/api/events${query}`,
        headers: { host: `localhost:${house.port}`, ...headers },
      },
      (answer: IncomingMessage) => {
        let heard = ''
        let ended = false
        answer.on('data', (chunk: Buffer) => {
          heard += chunk.toString()
        })
        answer.on('close', () => {
          ended = true
        })
        expect(answer.headers['content-type']).toBe('text/event-stream')
        expect(answer.headers['cache-control']).toBe('no-store')
        resolve({ heard: () => heard, ended: () => ended, hangUp: () => asking.destroy() })
      },
    )
    asking.on('error', reject)
    asking.end()
  })
}

async function seq(): Promise<number> {
  return (await ada.run('overview')).body.seq
}

test('an open browser hears the present change number, and each new one', async () => {
  const now = await seq()
  const line = await listen(ada.headers)
  await expect.poll(line.heard).toBe(`retry: 2000\n\nid: ${now}\nevent: change\ndata: {"seq":${now}}\n\n`)
  await ada.run('add-person', { name: 'Ana Kovač' })
  const then = await seq()
  await expect.poll(line.heard).toContain(`id: ${then}\nevent: change\ndata: {"seq":${then}}\n\n`)
  expect(line.heard()).not.toContain('Ana')
  line.hangUp()
})

test('whoever comes back hears only what is new', async () => {
  const now = await seq()
  const quiet = await listen({ ...ada.headers, 'last-event-id': String(now) })
  const behind = await listen(ada.headers, `?since=${now - 1}`)
  await expect.poll(behind.heard).toContain(`id: ${now}\n`)
  expect(quiet.heard()).toBe('retry: 2000\n\n')
  expect((await ada.ask({ path: '/api/events?since=x' })).status).toBe(400)
  quiet.hangUp()
  behind.hangUp()
})

test('BI-31: nobody hears of another owner’s changes', async () => {
  const bert = await house.signIn(BERT)
  const line = await listen(ada.headers)
  await expect.poll(line.heard).toContain('event: change')
  const before = line.heard()
  await bert.run('add-person', { name: 'Bert’s friend' })
  await ada.run('overview')
  expect(line.heard()).toBe(before)
  line.hangUp()
})

test('BI-29: signing out ends the live updates of that browser, and of it alone', async () => {
  const other = await house.signIn()
  const [mine, others] = [await listen(ada.headers), await listen(other.headers)]
  await ada.ask({ path: '/auth/sign-out', json: {} })
  await expect.poll(mine.ended).toBe(true)
  expect(others.ended()).toBe(false)
  await other.ask({ path: '/auth/sign-out-everywhere', json: {} })
  await expect.poll(others.ended).toBe(true)
})

test('a program with a token hears too, until the token is revoked', async () => {
  const made = (await ada.ask({ path: '/auth/tokens/create', json: { label: 'x', scope: 'read' } })).body
  const line = await listen({ authorization: `Bearer ${made.token}` })
  await expect.poll(line.heard).toContain('event: change')
  await ada.ask({ path: '/auth/tokens/revoke', json: { id: made.id } })
  await expect.poll(line.ended).toBe(true)
})

test('the address only listens', async () => {
  for (const method of ['POST', 'PUT', 'HEAD']) {
    expect((await ada.ask({ path: '/api/events', method })).status).toBe(405)
  }
})
