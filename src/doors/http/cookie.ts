import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Asked } from './options.ts'
import { SESSION_LIFE_SECONDS } from './sign-in/desk.ts'

/**
 * Cookies know no ports, so the name holds the port: two books on one machine do not sign each other out.
 * Behind TLS the `__Host-` prefix keeps the cookie from being planted by a neighbouring name.
 */
function cookieName(origin: string): string {
  const { protocol, port } = new URL(origin)
  return protocol === 'https:' ? '__Host-tendril' : `tendril-${port === '' ? '80' : port}`
}

export function shownCookie(asked: Asked): string | undefined {
  return getCookie(asked, cookieName(asked.env.origin))
}

export function giveCookie(asked: Asked, token: string | undefined): void {
  const { origin } = asked.env
  const options = { httpOnly: true, sameSite: 'Strict', path: '/', secure: origin.startsWith('https:') } as const
  if (token === undefined) deleteCookie(asked, cookieName(origin), options)
  else setCookie(asked, cookieName(origin), token, { ...options, maxAge: SESSION_LIFE_SECONDS })
}
