import { z } from 'zod'
import { DoorProblem } from '../problem.ts'
import { openSession } from './desk.ts'
import { forAnyone } from './route.ts'
import { hashOf } from './secret.ts'

/** The button of the page behind the terminal's link. Opening the page changes nothing; only this does. */
export const signInByLink = forAnyone({
  name: 'link',
  input: z.strictObject({ token: z.string().max(100) }),

  async run(desk, visit, { token }) {
    const tries = [`link:${visit.group}`]
    desk.limiter.count(tries)
    const owner = await desk.store.takeLink(hashOf(token), desk.now())
    if (owner === undefined) {
      throw new DoorProblem(
        'not-signed-in',
        'This link was used already, or is older than fifteen minutes. Ask the terminal for a new one: tendril link',
      )
    }
    desk.limiter.forgive(tries)
    return openSession(desk, visit, { owner, by: 'link' })
  },
})
