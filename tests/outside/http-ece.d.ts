/** What the tests use of a package without types of its own. Source: its README. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto'

  /** Decrypts a body of the content encoding `aes128gcm` (RFC 8188) that was encrypted for a browser (RFC 8291). */
  export function decrypt(
    body: Buffer,
    options: { readonly version: 'aes128gcm'; readonly privateKey: ECDH; readonly authSecret: string },
  ): Buffer
}
