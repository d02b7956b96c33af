import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './argon.ts'

test('BI-38: a password is kept as argon2id with 19 MiB, two passes and one lane, salted', async () => {
  const [one, other] = [await hashPassword('correct horse battery'), await hashPassword('correct horse battery')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(one).not.toBe(other)
  expect(await isPassword('correct horse battery', one)).toBe(true)
  expect(await isPassword('correct horse batterY', one)).toBe(false)
  expect(await isPassword('correct horse battery', undefined)).toBe(false)
})

test('an accent typed as one key or two is the same password', async () => {
  expect(await isPassword('cafe\u0301 au lait', await hashPassword('caf\u00e9 au lait'))).toBe(true)
})
