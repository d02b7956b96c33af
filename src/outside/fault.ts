import { notSent, notYetSent } from './outcome.ts'
import type { NotSent } from './outcome.ts'

/** A host led somewhere that is not called; the message is for the owner. */
export class RefusedRoute extends Error {
  override readonly name = 'RefusedRoute'
}

/** What a connection that never came about means, in words for the owner. Nothing was sent. */
export function faultInWords(host: string, error: Error): NotSent {
  if (error instanceof RefusedRoute) return notSent(error.message)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const passing = PASSING[code]
  if (passing !== undefined) return notYetSent(`${host} ${passing}`)
  if (isAboutTrust(code)) {
    return notSent(
      `${host} could not prove who it is (${code}), so nothing was sent. ` +
        'If the certificate is your own, add it here; if not, somebody may be in between',
    )
  }
  return notYetSent(`The connection to ${host} did not come about (${code || error.message})`)
}

/** What may be different the next time. */
const PASSING: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'could not be looked up. Is this machine online?',
  ECONNREFUSED: 'does not take connections there. Is it running, and is the port right?',
  ECONNRESET: 'closed the connection before anything was sent',
  EHOSTUNREACH: 'cannot be reached from here. Is this machine online?',
  ENETUNREACH: 'cannot be reached from here. Is this machine online?',
  ENOTFOUND: 'could not be found. Is it spelled right, and is this machine online?',
  ETIMEDOUT: 'did not answer in time',
}

function isAboutTrust(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|HOSTNAME_MISMATCH|CRL/u.test(code)
}
