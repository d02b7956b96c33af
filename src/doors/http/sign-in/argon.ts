import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP's figures for argon2id: 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19_456
const PASSES = 2
const LANES = 1
const TAG_BYTES = 32
const SALT_BYTES = 16

/** Stands in where no password is set, so that the answer takes as long. */
const NOBODYS_SALT = Buffer.alloc(SALT_BYTES)

const run = promisify(argon2)

/** The password as it is kept, in the PHC form `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const tag = await tagOf(password, salt)
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${unpadded(salt)}$${unpadded(tag)}`
}

/** Whether it is the password. Takes as long when there is none to compare with. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [salt, tag] = kept?.split('$').slice(-2) ?? []
  const computed = await tagOf(password, salt === undefined ? NOBODYS_SALT : Buffer.from(salt, 'base64'))
  return tag !== undefined && timingSafeEqual(computed, Buffer.from(tag, 'base64'))
}

/** The same letters typed on another keyboard may be composed differently. */
async function tagOf(password: string, salt: Buffer): Promise<Buffer> {
  const message = password.normalize('NFC')
  const parameters = {
    message,
    nonce: salt,
    parallelism: LANES,
    tagLength: TAG_BYTES,
    memory: MEMORY_KIB,
    passes: PASSES,
  }
  return run('argon2id', parameters)
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
