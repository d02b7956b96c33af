import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { Person } from '#book/person.ts'
import { dumpLines } from '#storage/dump.ts'
import { people } from '#storage/people.ts'
import { createRecords } from '#storage/records.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { launchBrowser } from '../provision/browser.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

/** A page of somebody else's on this machine, which sees what browsers send it. */
async function hostilePage(): Promise<{ port: number; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = []
  const server: Server = createServer((request, response) => {
    seen.push(request)
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Somebody else</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { port: (server.address() as AddressInfo).port, seen }
}

/** Every name ending in `.test` leads to this machine, as a name that was bound anew would. */
async function openSignedIn() {
  const { server, book } = await serveBook({ webFolder: WEB_FOLDER })
  const browser = await launchBrowser({ flags: ['--host-resolver-rules=MAP *.test 127.0.0.1'] })
  onTestFinished(() => browser.close())
  const context = await browser.newContext()
  const page = await context.newPage()
  await signInByLink(page, await server.signInLink())
  const dump = async () => (await Array.fromAsync(dumpLines(book.context.storage))).join('\n')
  return { server, context, page, dump }
}

test(
  'BI-26: a name that was bound anew to this machine gets nothing, not even the sign-in page',
  { timeout: 60_000 },
  async () => {
    const { server, page } = await openSignedIn()
    for (const path of ['/', '/api/overview', '/sign-in', '/api/openapi.json']) {
      const answer = await page.goto(`http://evil.test:${server.port}${path}`)
      expect(answer?.status(), path).toBe(421)
    }
  },
)

test('BI-27: no form, fetch or beacon of another page changes or reads anything', { timeout: 60_000 }, async () => {
  const { server, context, dump } = await openSignedIn()
  const { port } = await hostilePage()
  const before = await dump()
  const page = await context.newPage()
  await page.goto(`http://evil.test:${port}/`)
  const answers = await page.evaluate(async (target) => {
    const body = JSON.stringify({ name: 'Mallory', place: 'network' })
    const tries: [string, RequestInit][] = [
      [
        'text',
        { method: 'POST', body, headers: { 'content-type': 'text/plain' }, credentials: 'include', mode: 'no-cors' },
      ],
      [
        'form',
        { method: 'POST', body: new URLSearchParams({ name: 'Mallory' }), credentials: 'include', mode: 'no-cors' },
      ],
      ['json', { method: 'POST', body, headers: { 'content-type': 'application/json' }, credentials: 'include' }],
      ['put', { method: 'PUT', body, credentials: 'include' }],
      ['read', { credentials: 'include' }],
    ]
    navigator.sendBeacon(target, body)
    return Promise.all(
      tries.map(async ([name, request]) => {
        const answer = await fetch(target, request).catch(() => undefined)
        return answer === undefined || answer.type === 'opaque' ? 'nothing' : `${name} read ${await answer.text()}`
      }),
    )
  }, `http://localhost:${server.port}/api/add-person`)
  expect(answers).toEqual(answers.map(() => 'nothing'))
  await page.setContent(
    `<form method="post" enctype="text/plain" action="http://localhost:${server.port}/api/add-person">
       <input name='{"name":"Mallory","x":"' value='"}'><button>Go</button></form>`,
  )
  await Promise.all([page.waitForNavigation(), page.getByRole('button').click()])
  expect(await dump()).toBe(before)
})

test('BI-28: another port of this machine is sent the cookie, and it opens nothing', { timeout: 60_000 }, async () => {
  const { server, context, dump } = await openSignedIn()
  const { port, seen } = await hostilePage()
  const before = await dump()
  const page = await context.newPage()
  await page.goto(`http://localhost:${port}/`)
  const cookie = seen[0]?.headers.cookie
  expect(cookie, 'browsers share cookies between ports').toContain('tendril')
  const stolen = await fetch(`${server.url}/api/overview`, { headers: { cookie: cookie ?? '' } })
  expect(stolen.status).toBe(403)
  const used = await fetch(`${server.url}/api/add-person`, {
    method: 'POST',
    headers: { cookie: cookie ?? '', 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Mallory' }),
  })
  expect(used.status).toBe(403)
  expect(await dump()).toBe(before)
})

const MARKUP = [
  '<img src=x onerror="window.pwned=1">',
  '"><script>window.pwned=1</script>',
  '{{constructor.constructor("window.pwned=1")()}}',
  "javascript:window.pwned=1//'",
  '<svg/onload=window.pwned=1>',
] as const

test('BI-01: a name, a note or a link that is markup is shown as the text it is', { timeout: 60_000 }, async () => {
  const { server, book } = await serveBook({ webFolder: WEB_FOLDER })
  const { page, trouble } = await openBrowser({ url: server.url })
  await signInByLink(page, await server.signInLink())
  const { storage } = book.context
  const members = MARKUP.map((text, index) =>
    Person.parse({
      id: `m${index}`,
      name: { full: text },
      notes: text,
      links: [{ url: text }],
      tags: [text],
      howWeMet: { hook: text },
      positions: [{ title: text, organisation: text }],
      place: 'network',
      circleId: 'close',
      addedOn: '2026-01-01',
    }),
  )
  await storage.write({ label: 'Added', today: '2026-10-05' }, (writer) => createRecords(writer, people, members))
  for (const path of ['/', '/people', ...members.map((member) => `/people/${member.id}`)]) {
    await page.goto(`${server.url}${path}`)
    await page
      .getByText(MARKUP[path === '/' ? 0 : Number(path.at(-1)) || 0] ?? '')
      .first()
      .waitFor()
    expect(await page.evaluate(() => 'pwned' in window), path).toBe(false)
    expect(await page.locator('a[href^="javascript:" i]').count(), path).toBe(0)
  }
  expect(trouble).toEqual([])
})
