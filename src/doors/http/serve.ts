import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from '#book/refusal.ts'
import { createApp } from './app.ts'
import { createListener } from './listener.ts'
import type { HttpOptions } from './options.ts'
import { newLinkToken } from './sign-in/desk.ts'

export interface ServerOptions extends HttpOptions {
  /** 0 takes any free port. */
  readonly port: number
}

export interface RunningServer {
  /** `http://localhost:8473`, or the public address where one is set. */
  readonly url: string
  readonly port: number
  /** Makes a link that signs one browser in, once, within fifteen minutes. */
  signInLink(): Promise<string>
  /** Ends live updates, lets running requests finish for a moment, and stops. */
  close(): Promise<void>
}

const GRACE_MS = 2000
const TRIES_FOR_A_FREE_PORT = 20

/** Opens the door on this machine only: 127.0.0.1 and, where there is one, ::1. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { door, closeLines } = createApp(options)
  const create = (): Server => createListener({ door, publicUrl: options.publicUrl, log: options.log })
  const { servers, port } = await listenOnBoth(create, options.port)
  const url = options.publicUrl?.origin ?? `http://localhost:${port}`
  return {
    url,
    port,
    async signInLink() {
      const token = await newLinkToken({ store: options.signIn, now: () => options.now() }, options.owner)
      return `${url}/sign-in?token=${token}`
    },
    async close() {
      closeLines()
      await Promise.all(servers.map(closed))
    },
  }
}

interface Listening {
  readonly servers: readonly Server[]
  readonly port: number
}

/**
 * Both loopback addresses, or `localhost` could lead a browser to another program that took the other one.
 * @throws Refusal `unavailable` when the port is taken
 */
async function listenOnBoth(create: () => Server, wanted: number): Promise<Listening> {
  for (let tried = 1; ; tried += 1) {
    const four = create()
    await listening(four, '127.0.0.1', wanted)
    const { port } = four.address() as AddressInfo
    const six = create()
    try {
      await listening(six, '::1', port)
      return { servers: [four, six], port }
    } catch (error) {
      if (!(error instanceof Refusal)) return { servers: [four], port }
      await closed(four)
      if (wanted !== 0 || tried >= TRIES_FOR_A_FREE_PORT) throw error
    }
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(new Refusal('unavailable', `Port ${port} is taken by another program. Choose another with --port`))
      } else if (error.code === 'EACCES') {
        reject(new Refusal('unavailable', `Port ${port} needs more rights than Tendril has. Choose one above 1023`))
      } else {
        reject(error)
      }
    })
    server.listen({ host, port, exclusive: true }, () => resolve())
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
