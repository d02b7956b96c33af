import { createHmac } from 'node:crypto'

/**
 * The headers by which a receiver knows that a message is ours and not an old one sent again: HMAC-SHA256 with the
 * secret over `<timestamp>.<body>`, in hexadecimal; the timestamp is in seconds since 1970.
 */
export function signature(secret: string, body: string, seconds: number): Record<string, string> {
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return { 'x-tendril-timestamp': String(seconds), 'x-tendril-signature': `sha256=${mac}` }
}
