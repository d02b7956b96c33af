import { describe, expect, test } from 'vitest'
import { wrongImports } from './architecture/imports.ts'
import { unclearFiles } from './architecture/layout.ts'
import { worldlyPlaces } from './architecture/purity.ts'
import { sourcesIn } from './architecture/source.ts'
import type { Source, Violation } from './architecture/source.ts'
import { waysOut } from './architecture/ways-out.ts'
import { unkindWords } from './architecture/words.ts'

type Rule = (source: Source) => Violation[]

const house = sourcesIn('src')

/** Each rule with the code that it must catch, and code much like it that it must let pass. */
const rules: readonly { name: string; rule: Rule; over: readonly Source[]; caught: Planted; passes: Planted }[] = [
  {
    name: 'imports go one way, and every wall is crossed by name',
    rule: wrongImports,
    over: house,
    caught: [
      ['src/book/a.ts', `import { tie } from '#advice/tie.ts'`, 'book may not know advice'],
      ['src/book/a.ts', `export * from '#storage/people.ts'`, 'book may not know storage'],
      ['src/advice/a.ts', `import type { Row } from '#storage/people.ts'`, 'advice may not know storage'],
      ['src/advice/a.ts', `type A = import('#formats/index.ts').Format`, 'advice may not know formats'],
      ['src/formats/csv/read.ts', `import { plan } from '#advice/plan/today.ts'`, 'formats may not know advice'],
      ['src/storage/people.ts', `const { x } = await import('#outside/mail/send.ts')`, 'storage may not know outside'],
      ['src/outside/mail/a.ts', `import { x } from '#actions/undo.ts'`, 'outside may not know actions'],
      ['src/actions/undo.ts', `import { app } from '#doors/http/app.ts'`, 'actions may not know doors'],
      ['src/doors/cli/a.ts', `import { people } from '#storage/people.ts'`, 'doors may not know storage'],
      ['src/doors/cli/a.ts', `import { tie } from '#advice/tie.ts'`, 'doors may not know advice'],
      ['src/web/today/a.tsx', `import { app } from '#doors/http/app.ts'`, 'web may not know doors'],
      ['src/web/client.ts', `import { planToday } from '#actions/plan-today.ts'`, 'only types from actions'],
      ['src/advice/tie.ts', `import { Day } from '../book/day.ts'`, 'not by path'],
      ['src/doors/http/a.ts', `export { undo } from '../../actions/undo.ts'`, 'not by path'],
      ['src/actions/a.ts', `new Worker(new URL('../formats/worker.ts', import.meta.url))`, 'not by path'],
      ['src/book/a.test.ts', `import { tie } from '../advice/tie.ts'`, 'not by path'],
      ['src/actions/a.ts', `import { b } from '#actions/b.ts'`, 'inside a room, import by path'],
      ['src/actions/a.ts', `import { b } from './b.test.ts'`, 'a test is nobody’s to import'],
      ['src/actions/a.ts', `import { config } from '#config.ts'`, 'outside of them'],
      ['src/actions/a.ts', `import { ada } from '../../tests/cast.ts'`, 'outside of them'],
      ['src/actions/a.ts', `import { openBook } from '../main.ts'`, 'outside of them'],
      ['src/actions/a.ts', `import { ada } from '#demo/cast.ts'`, 'outside of them'],
      ['src/main.ts', `import { Day } from './book/day.ts'`, 'not by path'],
      ['src/config.ts', `import { Day } from '#book/day.ts'`, 'may not know book'],
      ['src/attic/a.ts', `import { Day } from '#book/day.ts'`, 'not in the table of rooms'],
      ['src/leftover.ts', `import { Day } from '#book/day.ts'`, 'not in the table of rooms'],
      ['src/actions/a.ts', `import { Kysely } from 'kysely'`, 'only storage knows SQL'],
      ['src/doors/cli/a.ts', `import Database from 'better-sqlite3'`, 'only storage knows SQL'],
      ['src/actions/a.ts', `import type { Pool } from 'pg'`, 'only storage knows SQL'],
      ['src/actions/a.ts', `import { request } from 'node:https'`, 'only outside calls'],
      ['src/doors/dav/a.ts', `import { createServer } from 'node:http'`, 'only doors/http listens'],
      ['src/book/a.ts', `import path from 'node:path'`, 'book may not use'],
      ['src/advice/a.ts', `import { randomUUID } from 'node:crypto'`, 'advice may not use'],
      ['src/web/a.ts', `import { text } from 'node:stream/consumers'`, 'web may not use'],
      ['src/formats/a.ts', `import { writeFile } from 'node:fs/promises'`, 'formats may not use writeFile'],
      ['src/formats/a.ts', `import * as fs from 'node:fs'`, 'formats may not use *'],
      ['src/formats/a.ts', `import { randomUUID } from 'node:crypto'`, 'formats may not use randomUUID'],
      ['src/formats/abbu/read.ts', `import { tmpdir } from 'node:os'`, 'formats may not use this part of Node'],
      ['src/formats/abbu/database.ts', `import { writeFile } from 'node:fs/promises'`, 'formats may not use writeFile'],
      ['src/formats/csv/read.ts', `import Database from 'better-sqlite3'`, 'only storage knows SQL'],
      ['src/doors/mcp/a.ts', `import net from 'node:net'`, 'only outside calls'],
    ],
    passes: [
      ['src/advice/tie.ts', `import { addDays } from '#book/day.ts'\nimport { say } from './say.ts'`],
      ['src/actions/undo.ts', `import { steps } from '#storage/steps.ts'\nimport { z } from 'zod'`],
      ['src/web/client.ts', `import type { Actions } from '#actions/index.ts'`],
      ['src/storage/drivers/sqlite.ts', `import Database from 'better-sqlite3'`],
      ['src/formats/abbu/database.ts', `import Database from 'better-sqlite3'\nimport { rm } from 'node:fs/promises'`],
      [
        'src/formats/archive/zip.ts',
        `import { createInflateRaw } from 'node:zlib'\nimport { open } from 'node:fs/promises'`,
      ],
      ['src/formats/csv/read.ts', `import type { Readable } from 'node:stream'`],
      ['src/doors/http/serve.ts', `import { createServer } from 'node:http'`],
      ['src/main.ts', `import { open } from '#storage/open.ts'\nimport { config } from './config.ts'`],
      ['src/demo/open-demo.ts', `import { openBook } from '../main.ts'\nimport { write } from '#storage/open.ts'`],
      ['src/actions/undo.test.ts', `import { ada } from '../../tests/cast.ts'\nimport { plan } from '#web/x.ts'`],
    ],
  },
  {
    name: 'book, advice and formats are told the time, and never ask the world',
    rule: worldlyPlaces,
    over: house,
    caught: [
      ['src/book/a.ts', 'const now = Date.now()', 'Date.now'],
      ['src/advice/a.ts', 'const now = new Date()', 'the clock'],
      ['src/advice/a.ts', 'const now = Date()', 'the clock'],
      ['src/formats/a.ts', 'const id = Math.random()', 'Math.random'],
      ['src/formats/a.ts', 'const id = crypto.randomUUID()', 'crypto.randomUUID'],
      ['src/book/a.ts', "const zone = process.env['TZ']", 'process'],
      ['src/advice/a.ts', "const answer = await fetch('https://example.org')", 'fetch'],
      ['src/advice/a.ts', 'const fetching = globalThis.fetch', 'globalThis'],
      ['src/advice/a.ts', 'const start = performance.now()', 'performance'],
      ['src/formats/a.ts', 'setTimeout(() => {}, 10)', 'setTimeout'],
      ['src/advice/a.ts', 'const model = import.meta.env', 'import.meta.env'],
    ],
    passes: [
      ['src/book/day.ts', 'const moment = new Date(0); const day = Date.UTC(2026, 4, 17)'],
      ['src/advice/a.ts', 'const process = 1; const x = { fetch: 2 }; const y = x.fetch'],
      ['src/actions/a.ts', 'const now = Date.now()'],
      ['src/book/a.test.ts', 'const now = Date.now()'],
    ],
  },
  {
    name: 'P1: one file opens connections, and nobody else can',
    rule: waysOut,
    over: house,
    caught: [
      ['src/outside/ntfy/send.ts', `import { request } from 'node:https'`, 'only egress opens connections (request)'],
      ['src/outside/feeds/read.ts', `import * as net from 'net'`, 'only egress opens connections'],
      ['src/outside/a.ts', `import { lookup } from 'node:dns/promises'`, 'only egress opens connections'],
      ['src/outside/a.ts', `const tls = await import('node:tls')`, 'only egress opens connections'],
      ['src/outside/a.ts', `export { connect } from 'node:net'`, 'only egress opens connections'],
      [
        'src/outside/a.ts',
        `import { type Server, request } from 'node:http'`,
        'only egress opens connections (request)',
      ],
      ['src/doors/http/app.ts', `import { createServer, get } from 'node:http'`, 'only egress opens connections (get)'],
      ['src/actions/a.ts', `const { connect } = process.getBuiltinModule('node:net')`, 'only egress opens connections'],
      ['src/actions/a.ts', `const dgram = require('dgram')`, 'only egress opens connections'],
      ['src/outside/a.ts', `import { createServer } from 'node:http'`, 'only doors/http listens'],
      ['src/outside/a.ts', `import { Agent } from 'undici'`, 'only egress sends this way'],
      ['src/actions/send-letter.ts', `import nodemailer from 'nodemailer'`, 'only src/outside/mail/ sends this way'],
      ['src/outside/ntfy/a.ts', `import x from 'nodemailer/lib/fetch'`, 'only src/outside/mail/ sends this way'],
      ['src/actions/remind.ts', `import webPush from 'web-push'`, 'only src/outside/web-push/ sends this way'],
      ['src/outside/ntfy/send.ts', `await fetch('https://ntfy.sh')`, 'fetch: only egress'],
      ['src/actions/a.ts', 'const send = { fetch }', 'fetch: only egress'],
      ['src/actions/a.ts', 'const send = fetch as Send', 'fetch: only egress'],
      ['src/actions/a.ts', 'const { fetch: send } = globalThis; const load = (x = fetch) => x', 'fetch: only egress'],
      ['src/actions/a.ts', 'const send = globalThis.fetch', 'fetch: only egress'],
      ['src/doors/mcp/a.ts', `const send = globalThis['fetch']`, 'fetch: only egress'],
      ['src/web/today/a.tsx', `const load = () => fetch('https://example.org/font')`, 'fetch: only egress'],
      ['src/web/a.ts', `const live = new EventSource('/api/events')`, 'EventSource: only egress'],
      ['src/web/a.ts', `navigator.sendBeacon('/seen')`, 'sendBeacon: only egress'],
      ['src/main.ts', `new WebSocket('wss://example.org')`, 'WebSocket: only egress'],
    ],
    passes: [
      ['src/outside/egress.ts', `import { request } from 'node:https'\nimport { lookup } from 'node:dns'`],
      ['src/outside/mail/send.ts', `import SMTP from 'nodemailer/lib/smtp-connection'`],
      ['src/outside/web-push/send.ts', `import webPush from 'web-push'`],
      ['src/outside/mail/session.ts', `import type { Socket } from 'node:net'\nimport { isIP } from 'node:net'`],
      ['src/doors/http/listener.ts', `import { createServer } from 'node:http'`],
      ['src/doors/http/app.ts', 'const app = { fetch: door.fetch }; app.fetch(request)'],
      ['src/web/client.ts', `await fetch('/api/plan-today')`],
      ['src/actions/a.ts', 'interface Door { fetch: typeof fetch; socket: WebSocket }'],
      ['src/outside/ntfy/send.test.ts', `await fetch('http://127.0.0.1')`],
    ],
  },
  {
    name: 'R10, R130: nothing we say makes people into a pipeline, and nothing shouts',
    rule: unkindWords,
    over: house,
    caught: [
      ['src/web/today/a.tsx', '<h1>Your leads</h1>', 'says “leads”'],
      ['src/web/a.tsx', '<p title="New prospect">Ana</p>', 'says “prospect”'],
      ['src/advice/a.ts', "const because = 'a deal is near'", 'says “deal”'],
      ['src/advice/a.ts', 'const because = `${name} is in your pipeline`', 'says “pipeline”'],
      ['src/doors/cli/a.ts', "print('Conversion this week')", 'says “conversion”'],
      ['src/advice/a.ts', "const tip = 'Leverage your contacts'", 'says “leverage”'],
      ['src/web/a.tsx', '<p>A streak of 12 days</p>', 'says “streak”'],
      ['src/web/a.tsx', '<p>Well done!</p>', 'exclamation mark'],
      ['src/web/a.tsx', '<p>Good morning, {name}!</p>', 'exclamation mark'],
      ['src/actions/a.ts', "const summary = 'Saved! Go on.'", 'exclamation mark'],
      ['src/advice/a.ts', 'const line = `Write to ${name}!`', 'exclamation mark'],
    ],
    passes: [
      ['src/advice/a.ts', "const tip = 'A letter that leads with them, and leads to an answer'"],
      ['src/advice/a.ts', "const role = 'Tech lead'; const much = 'a great deal to say'"],
      ['src/advice/a.ts', "import { pipeline } from './pipeline.ts'\nconst word = 'misleading plead'"],
      ['src/web/a.tsx', '<p className={`lead ${tone}`}>Ana</p>'],
      ['src/web/a.tsx', "const css = 'color: red !important'; const ok = !done"],
      ['src/formats/a.ts', "const column = 'Lead source'"],
    ],
  },
  {
    name: 'a file is short, and its name says what is inside',
    rule: unclearFiles,
    over: [...house, ...sourcesIn('tests', 'benches', 'scripts')],
    caught: [
      ['src/book/long.ts', 'x()\n'.repeat(401), '401 lines'],
      ['src/book/utils.ts', '', '“utils.ts”'],
      ['src/advice/date-helpers.ts', '', '“date-helpers.ts”'],
      ['src/web/common/button.tsx', '', '“common”'],
      ['src/storage/people-service.ts', '', '“people-service.ts”'],
      ['tests/shared/a.ts', '', '“shared”'],
    ],
    passes: [
      ['src/book/long.ts', 'x()\n'.repeat(400)],
      ['src/web/service-worker.ts', ''],
      ['src/advice/suggestions/shared-work.ts', ''],
    ],
  },
]

/** A file, what stands in it, and what the rule should say about it. */
type Planted = readonly (readonly [file: string, text: string, reason?: string])[]

describe.each(rules)('$name', ({ rule, over, caught, passes }) => {
  test('in the whole house', () => {
    expect(over.flatMap(rule).map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([])
  })

  for (const [file, text, reason = ''] of caught) {
    test(`catches in ${file}: ${shortened(text)}`, () => {
      expect(rule({ file, text }).map((violation) => violation.reason)).toEqual([expect.stringContaining(reason)])
    })
  }

  for (const [file, text] of passes) {
    test(`lets pass in ${file}: ${shortened(text)}`, () => {
      expect(rule({ file, text })).toEqual([])
    })
  }
})

function shortened(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 80)
}
