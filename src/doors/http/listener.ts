import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { RequestError, getRequestListener } from '@hono/node-server'
import { Refusal } from '#book/refusal.ts'
import type { Door } from './options.ts'
import { SECURITY_HEADERS } from './headers.ts'
import { originOf } from './host.ts'
import { DoorProblem, answerTo } from './problem.ts'
import { UPLOAD_PATH } from './uploads.ts'

const HEAD_TIMEOUT_MS = 10_000
const BODY_TIMEOUT_MS = 60_000
const MAX_HEAD_BYTES = 16 * 1024
const MAX_HEADERS = 100
const MAX_CONNECTIONS = 500

export interface ListenerParts {
  readonly door: Door
  readonly publicUrl: URL | undefined
  log(line: string): void
}

/** An HTTP server, not yet listening. Whose name was called is checked before anything else looks at a request. */
export function createListener({ door, publicUrl, log }: ListenerParts): Server {
  const limits = {
    headersTimeout: HEAD_TIMEOUT_MS,
    // Node's own clock would cut long uploads; `cutSlowBodies` spares them.
    requestTimeout: 0,
    maxHeaderSize: MAX_HEAD_BYTES,
    // A request without Host gets our own answer.
    requireHostHeader: false,
    connectionsCheckingInterval: 5000,
  }
  const server = createServer(limits, (incoming, outgoing) => {
    const head = { rawHeaders: incoming.rawHeaders, url: incoming.url ?? '', port: incoming.socket.localPort ?? 0 }
    const origin = originOf(head, publicUrl)
    if (origin === undefined) return refuse(outgoing, WRONG_ADDRESS)
    cutSlowBodies(incoming)
    return void answerTrusted(door, { incoming, origin, log }, outgoing)
  })
  server.maxHeadersCount = MAX_HEADERS
  server.maxConnections = MAX_CONNECTIONS
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerUnreadable(error, socket))
  return server
}

const WRONG_ADDRESS = new DoorProblem(
  'wrong-address',
  'Tendril does not answer under this name. Use the address that the terminal printed',
)

interface Trusted {
  readonly incoming: IncomingMessage
  readonly origin: string
  log(line: string): void
}

function answerTrusted(door: Door, { incoming, origin, log }: Trusted, outgoing: ServerResponse): Promise<void> {
  const listener = getRequestListener((request) => door.fetch(request, { incoming, origin }), {
    overrideGlobalObjects: false,
    errorHandler(error) {
      const isUnreadable = error instanceof RequestError
      const told = isUnreadable ? new Refusal('invalid', 'This address cannot be read') : error
      const { status, headers, body } = answerTo(told, log)
      return Response.json(body, { status, headers: { ...headers, ...SECURITY_HEADERS } })
    },
  })
  return listener(incoming, outgoing)
}

function refuse(outgoing: ServerResponse, problem: DoorProblem): void {
  const { status, headers, body } = answerTo(problem, () => {})
  outgoing.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    'cache-control': 'no-store',
    'content-type': 'application/json',
    connection: 'close',
  })
  outgoing.end(JSON.stringify(body))
}

/** A request that dribbles in for more than a minute holds a place that somebody else needs. */
function cutSlowBodies(incoming: IncomingMessage): void {
  if (incoming.url?.startsWith(UPLOAD_PATH) === true) return
  const timer = setTimeout(() => {
    if (!incoming.complete) incoming.socket.destroy()
  }, BODY_TIMEOUT_MS)
  timer.unref()
  incoming.once('close', () => clearTimeout(timer))
}

/** What Node could not read as HTTP never becomes a request; it still gets an answer with all headers. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request'
  const headers = Object.entries({ ...SECURITY_HEADERS, 'cache-control': 'no-store', 'content-length': '0' })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n${lines}\r\n`)
}
