import { clientGroup } from './client-group.ts'
import { giveCookie, shownCookie } from './cookie.ts'
import type { Gate } from './gate.ts'
import { inputOf } from './input.ts'
import type { Asked, Door } from './options.ts'
import { readJson } from './body.ts'
import type { SignInDesk, Visit } from './sign-in/desk.ts'
import { deviceOf } from './sign-in/device.ts'
import { signInRoutes } from './sign-in/index.ts'
import { methodProblem } from './method.ts'

/** Offers every sign-in route at `POST /auth/<name>`. */
export function addSignInRoutes(door: Door, desk: SignInDesk, gate: Gate): void {
  for (const route of signInRoutes) {
    const path = `/auth/${route.name}`
    if (route.for === 'anyone') {
      door.post(path, async (asked) => {
        const input = inputOf(route.input, await readJson(asked.req.raw))
        return asked.json(await route.run(desk, visitOf(asked), input))
      })
    } else {
      const run = gate('session', async (asked, caller) => {
        if (caller.by !== 'session') throw new Error('The gate lets only sessions through here')
        const input = inputOf(route.input, await readJson(asked.req.raw))
        return asked.json(await route.run(desk, { ...visitOf(asked), session: caller.session }, input))
      })
      door.post(path, run)
    }
    door.all(path, methodProblem('POST'))
  }
}

function visitOf(asked: Asked): Visit {
  return {
    origin: asked.env.origin,
    group: clientGroup(asked.env.incoming.socket.remoteAddress),
    device: deviceOf(asked.req.header('user-agent')),
    cookie: shownCookie(asked),
    setCookie: (token) => giveCookie(asked, token),
  }
}
