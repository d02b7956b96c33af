import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createServer as createEncryptedServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { SelfMade } from './self-made.ts'

/** What a server was sent, as it came off the wire. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** `hang up` takes the request and drops the connection; `say nothing` takes it and never answers. */
export type Reply = Said | 'hang up' | 'say nothing'

interface Said {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Promises more than the body has, then drops the connection. */
  readonly breaksOff?: true
}

export interface WebServer extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly received: readonly Received[]
}

/** A real server on this machine that answers as told and remembers what it was sent. */
export async function openWebServer(
  answer: (request: Received) => Reply,
  { encryptedWith }: { encryptedWith?: SelfMade } = {},
): Promise<WebServer> {
  const received: Received[] = []
  const listener: RequestListener = (request, response) => {
    void buffer(request)
      .then((body) => {
        const taken = receivedFrom(request, body)
        received.push(taken)
        reply(response, answer(taken))
      })
      .catch(() => response.destroy())
  }
  const server = encryptedWith ? createEncryptedServer(encryptedWith, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${encryptedWith ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function receivedFrom(request: IncomingMessage, body: Buffer): Received {
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
}

function reply(response: ServerResponse, answer: Reply): void {
  if (answer === 'say nothing') return
  if (answer === 'hang up') {
    response.destroy()
    return
  }
  const { status = 200, headers = {}, body = '', breaksOff } = answer
  response.writeHead(status, breaksOff ? { ...headers, 'content-length': body.length + 10 } : headers)
  if (breaksOff) response.write(body, () => response.destroy())
  else response.end(body)
}

/** What a server was sent, where it was sent exactly one request. */
export function onlyRequest({ received }: WebServer): Received {
  const [first] = received
  if (!first || received.length > 1) throw new Error(`${received.length} requests came, not one`)
  return first
}

export function jsonOf({ body }: Received): unknown {
  return JSON.parse(body.toString('utf8')) as unknown
}
