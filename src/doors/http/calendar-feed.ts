import { createHash } from 'node:crypto'
import { calendarFeed } from '#actions/reminders/calendar-feed.ts'
import { Refusal } from '#book/refusal.ts'
import { clientGroup } from './client-group.ts'
import type { Limiter } from './limiter.ts'
import { methodProblem } from './method.ts'
import type { Door, HttpOptions } from './options.ts'

/** As it is called where somebody saves it. */
const NAME = 'tendril.ics'

/**
 * The owner's calendar at a secret address, for programs that cannot sign in: always as a download, never as something
 * that a browser would show (BI-05), and unchanged for as long as nothing in it changes.
 */
export function addCalendarFeed(door: Door, options: HttpOptions, limiter: Limiter): void {
  door.get('/calendar/:file', async (asked) => {
    const secret = /^([\w-]{43})\.ics$/u.exec(asked.req.param('file') ?? '')?.[1]
    const text = secret === undefined ? undefined : await calendarFeed(options.contextOf(options.owner), secret)
    if (text === undefined) {
      limiter.count([`calendar:${clientGroup(asked.env.incoming.socket.remoteAddress)}`])
      throw new Refusal('not-found', 'There is no calendar at this address; it may have been renewed or switched off')
    }
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    const headers = {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${NAME}"`,
      'cache-control': 'private, no-cache',
      etag,
    }
    const known = (asked.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//u, ''))
    if (known.includes(etag)) return new Response(null, { status: 304, headers })
    return new Response(text, { headers })
  })
  door.all('/calendar/:file', methodProblem('GET, HEAD'))
}
