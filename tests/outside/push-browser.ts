import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { decrypt } from 'http_ece'
import type { Received } from './web-server.ts'

/** A browser that has allowed notifications: the keys that it hands out, and the way it reads what comes. */
export interface PushBrowser {
  readonly keys: { readonly p256dh: string; readonly auth: string }
  read(body: Buffer): unknown
}

export function pushBrowser(): PushBrowser {
  const privateKey = createECDH('prime256v1')
  const p256dh = privateKey.generateKeys('base64url')
  const auth = randomBytes(16).toString('base64url')
  return {
    keys: { p256dh, auth },
    read: (body) =>
      JSON.parse(decrypt(body, { version: 'aes128gcm', privateKey, authSecret: auth }).toString('utf8')) as unknown,
  }
}

export interface VapidClaims {
  readonly aud: string
  readonly exp: number
  readonly sub: string
}

/** Checks who signed a push as a push service does (RFC 8292). @throws Error saying what is wrong with it */
export function vapidClaimsOf({ headers }: Received, publicKey: string): VapidClaims {
  const found = /^vapid t=([^,\s]+), ?k=([\w-]+)$/u.exec(headers.authorization ?? '')
  const [, token = '', key = ''] = found ?? []
  if (key !== publicKey) throw new Error('signed with another key')
  const [head = '', claims = '', mark = ''] = token.split('.')
  const { alg } = jsonIn(head) as { alg: string }
  if (alg !== 'ES256') throw new Error(`signed with ${alg}`)
  const isTrue = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: keyFrom(key), dsaEncoding: 'ieee-p1363' },
    Buffer.from(mark, 'base64url'),
  )
  if (!isTrue) throw new Error('the signature does not hold')
  return jsonIn(claims) as VapidClaims
}

function jsonIn(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown
}

/** The two halves of an uncompressed point of P-256 as a key. */
function keyFrom(publicKey: string): KeyObject {
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
  return createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' } })
}
