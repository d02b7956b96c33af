import { html } from 'hono/html'
import { followLink, lookAtLink } from '#actions/reminders/follow-link.ts'
import type { Followed, LinkNow } from '#actions/reminders/follow-link.ts'
import { Refusal } from '#book/refusal.ts'
import { clientGroup } from './client-group.ts'
import type { Limiter } from './limiter.ts'
import { methodProblem } from './method.ts'
import type { Asked, Door, HttpOptions } from './options.ts'
import { ownPage } from './own-pages.ts'
import type { Page } from './own-pages.ts'

/**
 * The links of a reminder. Looking at one changes nothing, whoever looks ahead of the owner; its button does one thing,
 * once. Whoever has the link needs no session, and gets nothing by it but this one thing.
 */
export function addMailLinks(door: Door, options: HttpOptions, limiter: Limiter): void {
  door.get('/do/:token', async (asked) => {
    const link = await lookAtLink(options.contextOf(options.owner), tokenOf(asked))
    if (link.state !== 'open') return answerNo(asked, limiter, link)
    return asked.html(confirmPage(link.words))
  })
  door.post('/do/:token', async (asked) => {
    const followed = await followLink(options.contextOf(options.owner), tokenOf(asked)).catch(refusedIn)
    if (followed.state === 'refused') return asked.html(saidPage('Nothing was changed', followed.words), 409)
    if (followed.state !== 'done') return answerNo(asked, limiter, followed)
    return asked.html(saidPage('Done', `${followed.words}: that is written down. You can close this page.`))
  })
  door.all('/do/:token', methodProblem('GET, HEAD, POST'))
}

/** The card may have been answered elsewhere meanwhile. */
function refusedIn(error: unknown): { readonly state: 'refused'; readonly words: string } {
  if (error instanceof Refusal) return { state: 'refused', words: error.message }
  throw error
}

function tokenOf(asked: Asked): string {
  return asked.req.param('token') ?? ''
}

/** Only what we never made counts as a guess: an old mail may be opened as often as one likes. */
function answerNo(
  asked: Asked,
  limiter: Limiter,
  { state }: Exclude<Followed | LinkNow, { state: 'done' | 'open' }>,
): Response | Promise<Response> {
  if (state === 'over') {
    const words = 'It was used already, or is older than a week. What it was about is in your book.'
    return asked.html(saidPage('This link is over', words), 410)
  }
  limiter.count([`link:${clientGroup(asked.env.incoming.socket.remoteAddress)}`])
  const words = 'Perhaps it is not complete: copy all of it from the mail. Nothing was changed.'
  return asked.html(saidPage('This link goes nowhere', words), 404)
}

/** The form goes to where it came from. Its page may tell us, and nobody else, that it comes from us. */
function confirmPage(words: string): Page {
  return ownPage(
    'One thing',
    html`<h1>${words}?</h1>
      <p>Nothing has been changed yet. The button does this, once.</p>
      <form method="post">
        <p><button type="submit">Yes, please</button></p>
      </form>`,
    'same-origin',
  )
}

function saidPage(title: string, words: string): Page {
  return ownPage(
    title,
    html`<h1>${title}</h1>
      <p role="status">${words}</p>
      <p><a href="/">Open Tendril</a></p>`,
  )
}
