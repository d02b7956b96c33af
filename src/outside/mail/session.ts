import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { placeOf } from '../address-place.ts'
import { reach, trust } from '../egress.ts'
import { notSent } from '../outcome.ts'
import type { NotSent, Outcome } from '../outcome.ts'
import { wayTo } from '../way.ts'
import type { MailServer } from './config.ts'
import { fateOfLetter, refusedByServer } from './fault.ts'

const CONNECT_TIMEOUT_MS = 15_000
/** A server may look at a letter for minutes before it says yes; the standard allows ten (RFC 5321, 4.5.3.2.6). */
const SILENCE_TIMEOUT_MS = 300_000
const GOODBYE_MS = 2000

/** A server that knows us and waits for a letter. */
export interface Session {
  post(envelope: { from: string; to: string[] }, letter: Buffer): Promise<Outcome>
  leave(): void
}

/** Connects, encrypts and logs in. Nothing has been sent when that fails. */
export async function openSession(
  server: MailServer & { readonly silenceMs?: number | undefined },
): Promise<Session | NotSent> {
  const { host, port, security } = server
  const route = { host, isEncrypted: security !== 'none', ownNetwork: wayTo(server).ownNetwork }
  const socket = await reach({ ...route, port, timeoutMs: CONNECT_TIMEOUT_MS })
  if ('state' in socket) return socket
  if (security === 'none' && server.password !== undefined && placeOf(socket.remoteAddress ?? '') !== 'this machine') {
    socket.destroy()
    return notSent(`The password would cross the network to ${host} in plain text. Choose tls or starttls`)
  }
  const connection = connectionOver(socket, server)
  const refused = await new Promise<NotSent | undefined>((resolve) => {
    // Heard for as long as the connection lives: what comes after a send was settled must not bring us down.
    connection.on('error', (error) => resolve(refusedByServer(host, error)))
    connection.connect((error) => (error ? resolve(refusedByServer(host, error)) : login(connection, server, resolve)))
  })
  if (!refused)
    return {
      post: (envelope, letter) => post(connection, host, { envelope, letter }),
      leave: () => takeLeave(connection),
    }
  connection.close()
  return refused
}

function connectionOver(
  socket: Socket,
  server: MailServer & { readonly silenceMs?: number | undefined },
): SMTPConnection {
  const { host, port, security, certificate, silenceMs = SILENCE_TIMEOUT_MS } = server
  return new SMTPConnection({
    connection: socket,
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: trust(certificate),
    // What it calls itself is seen by everybody who gets the letter, so it is not the name of this machine.
    name: '[127.0.0.1]',
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: Math.min(CONNECT_TIMEOUT_MS, silenceMs),
    socketTimeout: silenceMs,
  })
}

function login(
  connection: SMTPConnection,
  { host, user, password }: MailServer,
  done: (refused: NotSent | undefined) => void,
): void {
  if (user === undefined) return done(undefined)
  if (!connection.allowsAuth) return done(notSent(`${host} offers no login on this port. Check port and encryption`))
  return connection.login({ credentials: { user, pass: password ?? '' }, user }, (error) =>
    done(error ? refusedByServer(host, error) : undefined),
  )
}

function post(
  connection: SMTPConnection,
  host: string,
  { envelope, letter }: { envelope: { from: string; to: string[] }; letter: Buffer },
): Promise<Outcome> {
  let isHandedOver = false
  // Read only once the server has said that it takes the letter.
  const reading = Readable.from(
    (function* () {
      isHandedOver = true
      yield letter
    })(),
  )
  return new Promise((resolve) => {
    connection.send({ ...envelope, size: letter.length }, reading, (error, info) =>
      resolve(fateOfLetter(host, isHandedOver, error ?? info)),
    )
  })
}

/** Says goodbye, and does not wait long for the answer. */
function takeLeave(connection: SMTPConnection): void {
  connection.quit()
  setTimeout(() => connection.close(), GOODBYE_MS).unref()
}
