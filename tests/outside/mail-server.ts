import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerOptions, SMTPServerSession } from 'smtp-server'
import { OURS } from './self-made.ts'
import type { SelfMade } from './self-made.ts'

/** A letter as a mail server took it. */
export interface Posted {
  readonly from: string
  readonly to: readonly string[]
  readonly user: string | undefined
  readonly isEncrypted: boolean
  /** What the other side called itself. */
  readonly greeting: string
  readonly source: string
}

/** The step at which something goes wrong, and the answer; without an answer the connection drops there. */
export interface Fault {
  readonly at: 'greeting' | 'MAIL FROM' | 'RCPT TO' | 'after DATA'
  readonly code?: number
  /** Only for this recipient. */
  readonly recipient?: string
}

export interface MailServerDouble extends AsyncDisposable {
  readonly port: number
  /** What was taken whole, with an answer that may not have arrived. */
  readonly posted: readonly Posted[]
}

export interface MailServerShape {
  readonly security?: 'tls' | 'starttls' | 'none'
  readonly certificate?: SelfMade
  readonly login?: { readonly user: string; readonly password: string }
  readonly fault?: Fault
}

/** A real SMTP server on this machine that goes wrong as told. */
export async function openMailServer(shape: MailServerShape = {}): Promise<MailServerDouble> {
  const { security = 'none', certificate = OURS, login } = shape
  const posted: Posted[] = []
  const server: SMTPServer = new SMTPServer({
    ...certificate,
    secure: security === 'tls',
    authOptional: login === undefined,
    allowInsecureAuth: security === 'none',
    disabledCommands: [...(security === 'none' ? ['STARTTLS'] : []), ...(login ? [] : ['AUTH'])],
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) => {
      const isRight = username === login?.user && password === login?.password
      done(isRight ? null : refusal(535), { user: username })
    },
    ...handlers(shape, () => dropAll(server), posted),
  })
  // A client that breaks off a handshake is part of what is tested.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return { port, posted, [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(resolve)) }
}

function handlers({ fault }: MailServerShape, drop: () => void, posted: Posted[]): SMTPServerOptions {
  const answerAt = (at: Fault['at'], done: (error?: Error | null) => void, recipient?: string): void => {
    const isMeant = fault?.at === at && (fault.recipient ?? recipient) === recipient
    if (isMeant && fault.code === undefined) return drop()
    return isMeant ? done(refusal(fault.code ?? 0)) : done()
  }
  return {
    onConnect: (_session, done) => answerAt('greeting', done),
    onMailFrom: (_address, _session, done) => answerAt('MAIL FROM', done),
    onRcptTo: ({ address }, _session, done) => answerAt('RCPT TO', done, address),
    onData: (stream, session, done) => {
      void text(stream).then((source) => {
        if (fault?.at !== 'after DATA' || fault.code === undefined) posted.push(postedIn(session, source))
        answerAt('after DATA', done)
      })
    },
  }
}

function postedIn(session: SMTPServerSession, source: string): Posted {
  const { mailFrom, rcptTo } = session.envelope
  return {
    from: mailFrom === false ? '' : mailFrom.address,
    to: rcptTo.map(({ address }) => address),
    user: typeof session.user === 'string' ? session.user : undefined,
    isEncrypted: session.secure,
    greeting: session.hostNameAppearsAs,
    source,
  }
}

function refusal(code: number): Error {
  return Object.assign(new Error('as told'), { responseCode: code })
}

function dropAll(server: SMTPServer): void {
  for (const connection of server.connections) connection._socket.destroy()
}

export interface Talk extends AsyncDisposable {
  readonly port: number
  /** Every line that the other side said. */
  readonly heard: readonly string[]
}

/** A server that speaks line by line as told, for what no honest one says. */
export async function openTalk(
  greeting: string,
  answer: (line: string, socket: Socket) => string | undefined,
): Promise<Talk> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    if (greeting !== '') socket.write(`${greeting}\r\n`)
    socket.on('data', (data) => {
      for (const line of data.toString('latin1').split('\r\n').slice(0, -1)) {
        heard.push(line)
        const reply = answer(line, socket)
        if (reply !== undefined) socket.write(`${reply}\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  return { port, heard, [Symbol.asyncDispose]: close }
}
