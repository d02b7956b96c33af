import { z } from 'zod'
import { action } from '../action.ts'
import { likeThis } from './like-this.ts'
import type { LikeThis } from './views.ts'

export const whoIsLike = action({
  name: 'who-is-like',
  summary: 'Who in the book may be the person being written down, as their name is typed',
  effect: 'reads',
  input: z.strictObject({
    name: z.string().trim().min(1).max(500),
    email: z.string().trim().max(500).optional(),
    phone: z.string().trim().max(200).optional(),
  }),

  async run({ storage }, { name, email, phone }): Promise<{ people: readonly LikeThis[] }> {
    const state = 'unconfirmed' as const
    const people = await likeThis(storage, {
      name: { full: name },
      ...(email ? { emails: [{ address: email, state }] } : {}),
      ...(phone ? { phones: [{ number: phone, state }] } : {}),
    })
    return { people }
  },
})
