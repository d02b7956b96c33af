import type { NodemailerError } from 'nodemailer'
import type { SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection'
import { faultInWords } from '../fault.ts'
import { mayHaveBeenSent, notSent, notYetSent } from '../outcome.ts'
import type { NotSent, Outcome } from '../outcome.ts'

/** What became of a letter. A clear no from the server is a no, even at the end; silence after the letter is not. */
export function fateOfLetter(
  host: string,
  isHandedOver: boolean,
  fate: NodemailerError | SMTPConnectionSendInfo,
): Outcome {
  if (!(fate instanceof Error)) {
    const { rejected, response } = fate
    return { state: 'sent', reference: firstLine(response), ...(rejected.length === 0 ? {} : { exceptTo: rejected }) }
  }
  if (fate.responseCode === undefined && isHandedOver) {
    return mayHaveBeenSent(
      `${host} was given the letter, and the connection was lost before it said whether it took it`,
    )
  }
  return refusedByServer(host, fate)
}

/** Why a server did not get as far as a letter, in words for the owner. */
export function refusedByServer(host: string, error: NodemailerError): NotSent {
  const { code, responseCode, originalCode } = error
  if (responseCode === undefined) {
    if (code === 'EAUTH') return notSent(`${host} knows no way to log in that Tendril knows too`)
    const named = originalCode ?? trustFaultIn(error) ?? SOCKET_FAULTS[code ?? '']
    return faultInWords(host, named === undefined ? error : Object.assign(new Error(error.message), { code: named }))
  }
  const words = `${host} ${meaning(error)} (${firstLine(error.response ?? String(responseCode))})`
  return responseCode < 500 ? notYetSent(words) : notSent(words)
}

function meaning({ code, command = '', responseCode = 0 }: NodemailerError): string {
  if (code === 'EAUTH') {
    return responseCode < 500
      ? 'cannot log anybody in just now'
      : 'did not accept the name and password. Enter them again'
  }
  if (code === 'ETLS') return 'could not begin an encrypted connection'
  if (command === 'RCPT TO')
    return responseCode < 500 ? 'cannot take this recipient just now' : 'did not take the recipient'
  if (command === 'MAIL FROM') return 'did not take the address that the letter comes from'
  return responseCode < 500 ? 'asks us to come back later' : 'did not take the letter'
}

/** nodemailer wraps a failed handshake, and keeps its reason only in the words. */
function trustFaultIn({ message }: NodemailerError): string | undefined {
  if (/self-signed certificate/u.test(message)) return 'SELF_SIGNED_CERT'
  if (/altname/u.test(message)) return 'ALTNAME'
  return /certificate/u.test(message) ? 'CERT' : undefined
}

const SOCKET_FAULTS: Readonly<Record<string, string>> = { ECONNECTION: 'ECONNRESET', ETIMEDOUT: 'ETIMEDOUT' }

/** A line of a server's answer, fit to be shown. */
function firstLine(text: string): string {
  return (text.split(/[\r\n]/u)[0] ?? '').replaceAll(/\p{Cc}/gu, ' ').slice(0, 200)
}
