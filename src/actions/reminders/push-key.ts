import { z } from 'zod'
import { action } from '../action.ts'
import { pushKeys } from './push-keys.ts'

export const pushKey = action({
  name: 'push-key',
  summary: 'The public key by which a browser knows that a notification comes from this book',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run(context) {
    const { publicKey } = await pushKeys(context)
    return { publicKey }
  },
})
