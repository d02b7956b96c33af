import { lookup as systemLookup } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import { request as plainRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { request as encryptedRequest } from 'node:https'
import { connect, isIP } from 'node:net'
import type { LookupFunction, Socket } from 'node:net'
import { getCACertificates } from 'node:tls'
import type { ConnectionOptions } from 'node:tls'
import { faultInWords, RefusedRoute } from './fault.ts'
import { mayHaveBeenSent, notSent } from './outcome.ts'
import type { MayHaveBeenSent, NotSent } from './outcome.ts'
import { refusedRoute } from './route.ts'
import type { Route } from './route.ts'

/*
 * The one place that opens connections (P1). Every address is judged before it is called, names as well as the
 * addresses that they lead to, and the address that was judged is the one that is connected.
 */

export interface Call {
  readonly url: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** `if named` unless said otherwise. */
  readonly ownNetwork?: Route['ownNetwork']
  /** A certificate in PEM that is trusted for this call besides those that this machine trusts. */
  readonly certificate?: string | undefined
  /** From beginning to end. */
  readonly timeoutMs?: number
  readonly mostBytes?: number
}

export interface Answer {
  readonly state: 'answered'
  readonly status: number
  readonly text: string
  /** Whether the text has its end: neither cut off on the way nor by us for its length. */
  readonly isWhole: boolean
  /** Where the other side would send us. Nobody goes there. */
  readonly location?: string
}

export type Called = Answer | MayHaveBeenSent | NotSent

const TIMEOUT_MS = 20_000
const MOST_BYTES = 64 * 1024

/**
 * Calls a web address once: no redirect is followed, nothing is tried a second time, no proxy is asked.
 * Never throws for what the world does; an answer of whatever status is `answered`.
 */
export async function call(request: Call): Promise<Called> {
  const url = new URL(request.url)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return notSent(`Tendril calls only addresses that begin with https:// or http://, not ${url.protocol}//`)
  }
  const route = {
    host: bare(url.hostname),
    isEncrypted: url.protocol === 'https:',
    ownNetwork: request.ownNetwork ?? 'if named',
  } as const
  const refused = refusedLiteral(route)
  if (refused !== undefined) return notSent(refused)
  return await exchange(started(url, route, request), route, request)
}

function started(url: URL, route: Route, request: Call): ClientRequest {
  const options = {
    method: request.method ?? 'POST',
    // A connection of its own: Node tries again by itself when one that was kept has gone.
    agent: false,
    headers: {
      'user-agent': 'Tendril',
      'accept-encoding': 'identity',
      ...request.headers,
      ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
    },
    lookup: checkedLookup(route),
  }
  return route.isEncrypted
    ? encryptedRequest(url, { ...options, ...trust(request.certificate) })
    : plainRequest(url, options)
}

function exchange(outgoing: ClientRequest, route: Route, request: Call): Promise<Called> {
  return new Promise((resolve) => {
    let isHandedOver = false
    let answering: IncomingMessage | undefined
    const patience = setTimeout(() => (answering ?? outgoing).destroy(tooSlow()), request.timeoutMs ?? TIMEOUT_MS)
    const settle = (called: Called): void => {
      clearTimeout(patience)
      resolve(called)
    }
    outgoing.on('socket', (socket) => {
      socket.once(route.isEncrypted ? 'secureConnect' : 'connect', () => (isHandedOver = true))
    })
    outgoing.on('response', (response) => {
      answering = response
      void read(response, request.mostBytes ?? MOST_BYTES).then(settle)
    })
    outgoing.on('error', (error) => {
      if (answering) return
      const lost = `${route.host} took it, and the connection was lost before it answered`
      settle(isHandedOver ? mayHaveBeenSent(lost) : faultInWords(route.host, error))
    })
    outgoing.end(request.body)
  })
}

function tooSlow(): Error {
  return Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })
}

/** Reads an answer up to a length; one that breaks off keeps what has come. */
async function read(response: IncomingMessage, mostBytes: number): Promise<Answer> {
  const chunks: Buffer[] = []
  let bytes = 0
  let isWhole = true
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, mostBytes - bytes))
      bytes += chunk.length
      if (bytes > mostBytes) break
    }
    isWhole = response.complete && bytes <= mostBytes
  } catch {
    isWhole = false
  }
  const { location } = response.headers
  const text = Buffer.concat(chunks).toString('utf8')
  return {
    state: 'answered',
    status: response.statusCode ?? 0,
    text,
    isWhole,
    ...(location === undefined ? {} : { location }),
  }
}

export interface Target extends Route {
  readonly port: number
  readonly timeoutMs: number
}

/** A connection for a protocol that is not the web's, still unencrypted; the caller ends it. */
export async function reach(target: Target): Promise<Socket | NotSent> {
  const host = canonical(target.host)
  const refused = refusedLiteral({ ...target, host })
  if (refused !== undefined) return notSent(refused)
  return await new Promise((resolve) => {
    const socket = connect({ host, port: target.port, lookup: checkedLookup(target) })
    const fail = (error: Error): void => {
      socket.destroy()
      resolve(faultInWords(target.host, error))
    }
    socket.setTimeout(target.timeoutMs, () => fail(tooSlow()))
    socket.once('error', fail)
    socket.once('connect', () => {
      socket.setTimeout(0)
      socket.off('error', fail)
      resolve(socket)
    })
  })
}

/** What every encrypted connection insists on, whatever the environment says. */
export function trust(certificate?: string): ConnectionOptions {
  return {
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(certificate === undefined ? {} : { ca: [...getCACertificates('default'), certificate] }),
  }
}

/** Node asks no lookup for a host that is already an address, so those are judged before. */
function refusedLiteral(route: Route): string | undefined {
  return isIP(route.host) === 0 ? undefined : refusedRoute(route, route.host)
}

/** The lookup of a connection: only addresses that may be called come out of it, so no second answer can differ. */
export function checkedLookup(route: Route, resolve: typeof systemLookup = systemLookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0)
      const judged = found.map((address) => ({ address, why: refusedRoute(route, address.address) }))
      const allowed = judged.filter(({ why }) => why === undefined).map(({ address }) => address)
      const [first] = allowed
      if (!first) return done(new RefusedRoute(judged[0]?.why ?? `${host} leads nowhere`), '', 0)
      // An address that is left out on purpose, such as a link-local one beside the real one, is no fault.
      if (options.all === true) return done(null, allowed satisfies LookupAddress[])
      return done(null, first.address, first.family)
    })
  }
}

/** `0x7f.1` and `2130706433` as the address that they are, because a resolver reads them so too. */
function canonical(host: string): string {
  const url = `http://${isIP(host) === 6 ? `[${host}]` : host}`
  return URL.canParse(url) ? bare(new URL(url).hostname) : host
}

function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/u, '$1')
}
