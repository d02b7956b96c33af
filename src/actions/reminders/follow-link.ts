import { Refusal } from '#book/refusal.ts'
import { findActionLink, takeActionLink } from '#storage/action-links.ts'
import type { Action, Context } from '../action.ts'
import { answerCard } from '../answer-card.ts'
import { hashOfToken, isOurs } from './link-token.ts'

/** What an address in a mail stands for just now. */
export type LinkNow =
  | { readonly state: 'open'; readonly words: string }
  /** It was used, or is older than a week. */
  | { readonly state: 'over' }
  /** Nobody here made it. */
  | { readonly state: 'unknown' }

export type Followed = { readonly state: 'done'; readonly words: string } | Exclude<LinkNow, { state: 'open' }>

/** The only verbs that a link may stand for. */
const FOLLOWED: ReadonlyMap<string, Action> = new Map([[answerCard.name, answerCard as unknown as Action]])

/** What a link would do. Looking changes nothing, however many programs look ahead of the owner. */
export async function lookAtLink(context: Context, token: string): Promise<LinkNow> {
  if (!(await isOurs(context, token))) return { state: 'unknown' }
  const link = await findActionLink(context.storage, { tokenHash: hashOfToken(token), now: context.now() })
  return link === undefined ? { state: 'over' } : { state: 'open', words: link.words }
}

/**
 * Does what a link stands for: this once, and nothing else.
 * @throws Refusal when it cannot be done any more, such as for a card that was answered elsewhere
 */
export async function followLink(context: Context, token: string): Promise<Followed> {
  if (!(await isOurs(context, token))) return { state: 'unknown' }
  const link = await takeActionLink(context.storage, { tokenHash: hashOfToken(token), now: context.now() })
  if (link === undefined) return { state: 'over' }
  const action = FOLLOWED.get(link.action)
  if (action === undefined) throw new Refusal('not-found', 'This link stands for something that is no more')
  await action.run(context, action.input.parse(link.input))
  return { state: 'done', words: link.words }
}
