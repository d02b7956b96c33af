import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import type { Action, Context } from '#actions/action.ts'
import { contextOf } from '#actions/context.ts'
import { exportDeskIn } from '#actions/export/export-desk.ts'
import type { ImportDesk } from '#actions/import/desk.ts'
import { startBook } from '#actions/new-book.ts'
import { startServer } from '#doors/http/serve.ts'
import type { RunningServer } from '#doors/http/serve.ts'
import { dumpLines } from '#storage/dump.ts'
import { openStorage } from '#storage/open.ts'
import { signInStorage } from '#storage/sign-in.ts'
import { ensureOwner, storageOf } from '#storage/storage.ts'
import type { Storage } from '#storage/storage.ts'
import { ask } from './ask.ts'
import type { Answer, Question } from './ask.ts'

export const ADA = 1
export const BERT = 2

/** A server on a real database with two owners' books, as tests of the HTTP door need it. */
export interface House {
  readonly server: RunningServer
  readonly port: number
  readonly logged: string[]
  readonly storages: ReadonlyMap<number, Storage>
  readonly store: ReturnType<typeof signInStorage>
  /** Moves the clock on. */
  wait(seconds: number): void
  /**
   * Asks, and makes sure that whoever is refused has changed nothing in anybody's book (BI-32), and that whatever
   * comes back carries the security headers (BI-40).
   */
  ask(question: Question): Promise<Answer>
  signIn(owner?: number): Promise<Browser>
  dump(owner: number): Promise<string>
  close(): Promise<void>
}

/** A browser that has signed in. */
export interface Browser {
  readonly cookie: string
  readonly csrf: string
  /** What our own page sends with every request. */
  readonly headers: Readonly<Record<string, string>>
  ask(question: Question): Promise<Answer>
  run(action: string, input?: object): Promise<Answer>
}

export interface HouseOptions {
  readonly actions: readonly Action[]
  readonly importsOf: (storage: Storage) => ImportDesk
  readonly webFolder?: string
  readonly publicUrl?: URL
}

const COMPARED_EACH = 8

export async function openHouse(options: HouseOptions): Promise<House> {
  let at = Date.parse('2026-05-17T09:00:00.000Z')
  const now = (): Date => new Date(at)
  const instant = (): string => now().toISOString()
  const { storages, contexts, store } = await twoBooks(options, now)
  const logged: string[] = []
  const server = await startServer({
    actions: options.actions,
    contextOf: (owner) => found(contexts, owner),
    signIn: store,
    now: instant,
    owner: ADA,
    port: 0,
    log: (line) => logged.push(line),
    ...(options.webFolder === undefined ? {} : { webFolder: options.webFolder }),
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
  })
  const dump = async (owner: number): Promise<string> =>
    (await Array.fromAsync(dumpLines(found(storages, owner)))).join('\n')
  const both = async (): Promise<string> => `${await dump(ADA)}\n---\n${await dump(BERT)}`
  const lastChanges = async (): Promise<string> =>
    `${await found(storages, ADA).seq()} ${await found(storages, BERT).seq()}`
  // Every change has a number, so the numbers are compared each time. Reading both books takes longer than any question;
  // they are read and compared for some of those who are refused, one after another.
  let refused = 0
  let known: { readonly at: string; readonly books: string } | undefined
  const asked = async (question: Question): Promise<Answer> => {
    const before = await lastChanges()
    const answer = await ask(server.port, question)
    if (answer.status >= 400) {
      expect(await lastChanges(), `BI-32 ${question.path}`).toBe(before)
      refused += 1
      if (known?.at !== before || refused % COMPARED_EACH === 0) {
        const books = await both()
        if (known?.at === before) expect(books, `BI-32 ${question.path}`).toBe(known.books)
        known = { at: before, books }
      }
    }
    expectSecurityHeaders(answer)
    return answer
  }
  return {
    server,
    port: server.port,
    logged,
    storages,
    store,
    wait(seconds) {
      at += seconds * 1000
    },
    ask: asked,
    async signIn(owner = ADA) {
      const token = await tokenFor({ store, now: instant, server }, owner)
      const answer = await asked({ path: '/auth/link', json: { token } })
      return browserOf(answer, asked)
    },
    dump,
    async close() {
      await server.close()
      for (const { imports } of contexts.values()) {
        for (const { id } of imports.list()) await imports.settled(id)
        await imports.close()
      }
      await found(storages, ADA).close()
      await rm(EXPORTS, { recursive: true, force: true })
    },
  }
}

/** Both owners' books in one database. */
async function twoBooks(options: HouseOptions, now: () => Date) {
  const instant = (): string => now().toISOString()
  const home = { timeZone: 'Europe/Lisbon', country: 'PT', today: instant().slice(0, 10) }
  const { storage: adas } = await openStorage({ file: ':memory:' }, instant, ADA)
  await ensureOwner(adas.driver, BERT, instant())
  const storages = new Map([
    [ADA, adas],
    [BERT, storageOf(adas.driver, BERT, instant)],
  ])
  const contexts = new Map<number, Context>()
  for (const [owner, storage] of storages) {
    await startBook(storage, home)
    contexts.set(
      owner,
      contextOf({ storage, imports: options.importsOf(storage), exports: exportDeskIn(exportsOf(owner), now), now }),
    )
  }
  return { storages, contexts, store: signInStorage(adas) }
}

const EXPORTS = path.join(tmpdir(), `tendril-exports-${process.pid}`)

function exportsOf(owner: number): string {
  return path.join(EXPORTS, String(owner))
}

async function tokenFor(
  house: { readonly store: House['store']; readonly server: RunningServer; now(): string },
  owner: number,
): Promise<string> {
  if (owner === ADA) return new URL(await house.server.signInLink()).searchParams.get('token') ?? ''
  const { newLinkToken } = await import('#doors/http/sign-in/desk.ts')
  return newLinkToken(house, owner)
}

export function browserOf(answer: Answer, asked: House['ask']): Browser {
  expect(answer.status).toBe(200)
  const cookie = [answer.headers['set-cookie']].flat()[0]?.split(';')[0] ?? ''
  const { csrf } = answer.body as { csrf: string }
  const headers = { cookie, 'x-tendril-csrf': csrf, 'sec-fetch-site': 'same-origin' }
  const send = (question: Question): Promise<Answer> =>
    asked({ ...question, headers: { ...headers, ...question.headers } })
  return {
    cookie,
    csrf,
    headers,
    ask: send,
    run: (action, input = {}) => send({ path: `/api/${action}`, json: input }),
  }
}

function expectSecurityHeaders({ headers }: Answer): void {
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; (?!.*unsafe)/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
}

function found<Value>(map: ReadonlyMap<number, Value>, owner: number): Value {
  const value = map.get(owner)
  if (value === undefined) throw new Error(`There is no owner ${owner} in this test`)
  return value
}
