import type { RecordId } from '#book/record.ts'
import { keepActionLinks } from '#storage/action-links.ts'
import type { ActionLink } from '#storage/action-links.ts'
import type { Context } from '../action.ts'
import { hashOfToken, newLinkToken } from './link-token.ts'

/** A mail that was not looked at for a week is about a day that is over. */
const LINK_DAYS = 7
const DAY_MS = 86_400_000

export interface CardLinks {
  readonly done: string
  readonly later: string
}

/** For each card two addresses that answer it, once, after asking; nothing where nobody knows our own address. */
export async function cardLinks(
  context: Context,
  cards: readonly { readonly promptId: RecordId | undefined; readonly name: string }[],
): Promise<readonly (CardLinks | undefined)[]> {
  const { address, storage, now } = context
  if (address === undefined) return cards.map(() => undefined)
  const expiresAt = new Date(Date.parse(now()) + LINK_DAYS * DAY_MS).toISOString()
  const kept: ActionLink[] = []
  const made: (CardLinks | undefined)[] = []
  for (const { promptId, name } of cards) {
    const link = async (response: 'done' | 'later', words: string): Promise<string> => {
      const token = await newLinkToken(context)
      const tokenHash = hashOfToken(token)
      kept.push({ tokenHash, action: 'answer-card', input: { promptId, response }, words, expiresAt })
      return new URL(`/do/${token}`, address).href
    }
    made.push(
      promptId === undefined
        ? undefined
        : {
            done: await link('done', `Note that you were in touch with ${name}`),
            later: await link('later', `Leave ${name} for a week`),
          },
    )
  }
  await keepActionLinks(storage, kept)
  return made
}
