import { z } from 'zod'
import { forgetEarlierVersions as forget } from '#storage/changes.ts'
import { action } from './action.ts'

export const forgetEarlierVersions = action({
  name: 'forget-earlier-versions',
  summary: 'Forgets what records said more than 90 days ago; the clock does it every day',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run({ storage, today }) {
    const day = await today()
    await storage.write({ label: 'Forgot what was said before', today: day, frees: true }, (writer) =>
      forget(writer, day),
    )
    return {}
  },
})
