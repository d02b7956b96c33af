import { Hono } from 'hono'
import type { Context } from 'hono'
import { addActionRoutes } from './action-routes.ts'
import { addEvents, linesIn } from './events.ts'
import { addExports } from './exports.ts'
import { isFromElsewhere } from './fetch-site.ts'
import { gateOf, isStillIn } from './gate.ts'
import { DOWNLOAD_POLICY, SECURITY_HEADERS, STRICT_TRANSPORT_SECURITY } from './headers.ts'
import { addCalendarFeed } from './calendar-feed.ts'
import { createLimiter } from './limiter.ts'
import { addMailLinks } from './mail-links.ts'
import { openApiOf } from './openapi.ts'
import type { Asked, Bindings, Door, HttpOptions } from './options.ts'
import { PAGE_STYLE, SIGN_IN_SCRIPT, apiPage, signInPage } from './own-pages.ts'
import { answerTo } from './problem.ts'
import { addSignInRoutes } from './sign-in-door.ts'
import { addUploads } from './uploads.ts'
import { addWebFiles, isBuilt } from './web-files.ts'
import { Refusal } from '#book/refusal.ts'

export interface App {
  readonly door: Door
  /** Ends all live updates. */
  closeLines(): void
}

/** Puts the door together. Whatever shows or changes somebody's data goes through the gate. */
export function createApp(given: HttpOptions): App {
  const options = { ...given, contextOf: (owner: number) => ownContext(given, owner) }
  const door: Door = new Hono<{ Bindings: Bindings }>()
  const lines: Parameters<typeof addEvents>[1]['lines'] = new Set()
  const { hangUp, closeAll } = linesIn(lines)
  const limiter = createLimiter(options.now)
  const desk = { store: options.signIn, limiter, now: options.now, owner: options.owner, hangUp }
  const gate = gateOf(desk)

  door.onError((error, asked) => problemAnswer(error, asked, options))
  door.use('*', async (asked, next) => {
    refuseElsewhere(asked)
    await next()
    addHeaders(asked)
  })
  addOwnPages(door, options)
  addSignInRoutes(door, desk, gate)
  addUploads(door, options, gate)
  addExports(door, options, gate)
  addEvents(door, { options, gate, lines, isStillIn: (caller) => isStillIn(desk, caller) })
  addMailLinks(door, options, limiter)
  addCalendarFeed(door, options, limiter)
  addActionRoutes(door, options, gate)
  const nothingHere = gate('read', async () => {
    throw new Refusal('not-found', 'There is nothing at this address')
  })
  for (const path of ['/api/*', '/auth/*']) door.all(path, nothingHere)
  addWebFiles(door, options.webFolder)
  return { door, closeLines: closeAll }
}

/** Whatever the starter hands out, nobody's session opens another's book. */
function ownContext(options: HttpOptions, owner: number): ReturnType<HttpOptions['contextOf']> {
  const context = options.contextOf(owner)
  if (context.storage.owner !== owner) throw new Refusal('not-found', 'There is no book for this owner here')
  return context
}

function refuseElsewhere(asked: Asked): void {
  const { req } = asked
  const asker = {
    method: req.method,
    path: req.path,
    site: req.header('sec-fetch-site'),
    mode: req.header('sec-fetch-mode'),
    destination: req.header('sec-fetch-dest'),
    origin: req.header('origin'),
  }
  if (isFromElsewhere(asker, asked.env.origin)) {
    throw new Refusal('not-allowed', 'Another site or program asked for this, so it was refused')
  }
}

function problemAnswer(error: unknown, asked: Context<{ Bindings: Bindings }>, options: HttpOptions): Response {
  const { status, headers, body } = answerTo(error, options.log)
  asked.res = Response.json(body, { status, headers })
  addHeaders(asked)
  return asked.res
}

function addHeaders(asked: Asked): void {
  const { headers } = asked.res
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value)
  if (headers.has('content-disposition')) headers.set('content-security-policy', DOWNLOAD_POLICY)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  if (asked.env.origin.startsWith('https:')) headers.set('strict-transport-security', STRICT_TRANSPORT_SECURITY)
}

/** Pages that show nobody's data, so they need no sign-in. */
function addOwnPages(door: Door, options: HttpOptions): void {
  const description = openApiOf(options.actions)
  // The web app has a nicer one.
  if (!isBuilt(options.webFolder)) {
    door.get('/sign-in', (asked) => asked.html(signInPage(asked.req.query('token') !== undefined)))
  }
  door.get('/api', (asked) => asked.html(apiPage(options.actions)))
  door.get('/api/openapi.json', (asked) => asked.json(description))
  door.get('/door/page.css', (asked) => asked.body(PAGE_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
  door.get('/door/sign-in.js', (asked) =>
    asked.body(SIGN_IN_SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
}
