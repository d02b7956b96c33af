import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { keepSecret, readSecret } from '#storage/secrets.ts'
import type { Context } from '../action.ts'

type Where = Pick<Context, 'now' | 'storage'>

const KEY_NAME = 'link key'
const CHANCE_BYTES = 16
const MARK_LETTERS = 22

/** 128 random bits and our mark on them. Only the hash of it is kept, so nobody who reads the book can follow it. */
export async function newLinkToken(where: Where): Promise<string> {
  const chance = randomBytes(CHANCE_BYTES).toString('base64url')
  return `${chance}.${markOn(chance, await linkKey(where))}`
}

/** Whether we made it, once; then it was used, or is too old, when nothing is found under it. */
export async function isOurs(where: Where, token: string): Promise<boolean> {
  const [chance = '', mark = '', ...more] = token.split('.')
  if (more.length > 0 || !/^[\w-]{22}$/u.test(chance) || !/^[\w-]{22}$/u.test(mark)) return false
  return timingSafeEqual(Buffer.from(mark), Buffer.from(markOn(chance, await linkKey(where))))
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function markOn(chance: string, key: string): string {
  return createHmac('sha256', key).update(chance).digest('base64url').slice(0, MARK_LETTERS)
}

async function linkKey({ storage, now }: Where): Promise<string> {
  const known = await readSecret(storage, KEY_NAME)
  if (known !== undefined) return known
  const key = randomBytes(32).toString('base64url')
  await keepSecret(storage, { name: KEY_NAME, value: key, now: now() })
  return key
}
