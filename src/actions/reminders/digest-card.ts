import type { DigestCard } from '#advice/digest/digest.ts'
import type { Card } from '#advice/plan/plan.ts'
import { sayDay } from '#advice/say.ts'
import { reachOut } from '#advice/suggestions/reach-out.ts'
import type { Day } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'
import type { Thread } from '#book/thread.ts'
import { historyOf } from '#storage/interactions.ts'
import type { Reader } from '#storage/storage.ts'
import { threadsWith } from '#storage/threads.ts'
import type { CardLinks } from './card-links.ts'

const LAST_THINGS = 3
const OPEN_THREADS = 3
const GIST_LENGTH = 160

interface About {
  readonly card: Card
  readonly day: Day
  readonly links: CardLinks | undefined
  readonly address: string | undefined
}

/** A card with what the owner would look up before writing. What is sensitive stays in the book, whatever the road. */
export async function digestCard(reader: Reader, { card, day, links, address }: About): Promise<DigestCard> {
  const { personId, name, channel, headline, because, minutes, give } = card
  const threads = await threadsWith(reader, personId)
  const sensitive = threads.filter((thread) => thread.sensitive)
  const mayBeSaid = (text: string) => !sensitive.some(({ words }) => text.includes(words))
  const history = await historyOf(reader, personId, { offset: 0, limit: LAST_THINGS * 2 })
  const plainly = reachOut(channel, name).words
  return {
    plainly,
    headline: mayBeSaid(headline) ? headline : plainly,
    because: because.filter(mayBeSaid),
    minutes,
    lastThings: lastThings(history, { day, sensitive }),
    openThreads: threads
      .filter((thread) => thread.state === 'open' && !thread.sensitive && !headline.includes(thread.words))
      .slice(0, OPEN_THREADS)
      .map(({ words }) => words),
    give: give !== undefined && mayBeSaid(give) && !headline.includes(give) ? give : undefined,
    ...(links === undefined ? {} : { links }),
    ...(address === undefined ? {} : { link: placeOf(address, personId) }),
  }
}

/** What happened last, the newest first; what lies ahead is not the last thing (T14). */
function lastThings(
  history: readonly Interaction[],
  { day: today, sensitive }: { readonly day: Day; readonly sensitive: readonly Thread[] },
): string[] {
  const hushed = new Set(sensitive.map(({ interactionId }) => interactionId))
  return history
    .filter(({ day }) => day <= today)
    .slice(0, LAST_THINGS)
    .map(({ id, day, kind, whatTheyTold, notes, subject }) => {
      const told = hushed.has(id) ? undefined : gistOf(whatTheyTold ?? notes ?? subject)
      return `${sayDay(day)}, ${KINDS[kind]}${told === undefined ? '' : `: ${told}`}`
    })
}

function gistOf(text: string | undefined): string | undefined {
  const line = text?.replaceAll(/\s+/g, ' ').trim()
  if (line === undefined || line === '') return undefined
  return line.length <= GIST_LENGTH ? line : `${line.slice(0, GIST_LENGTH - 1).trimEnd()}…`
}

function placeOf(address: string, personId: RecordId): string {
  return new URL(`/people/${personId}`, address).href
}

const KINDS: Readonly<Record<Interaction['kind'], string>> = {
  met: 'you met',
  video: 'video call',
  call: 'call',
  letter: 'letter',
  message: 'message',
  email: 'email',
  introduction: 'introduction',
  event: 'event',
  comment: 'comment',
  share: 'share',
  like: 'like',
  invitation: 'invitation',
  'card-exchange': 'exchanged cards',
}
