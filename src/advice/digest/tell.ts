import { sayCount, sayDay, sayNumber, sayWeekday, startSentence } from '../say.ts'
import type { Detail, Digest, DigestCard, LapseWord, Told } from './digest.ts'
import { htmlOf } from './html.ts'

/** A piece of a message: a heading with lines below it. */
export interface Part {
  readonly heading: string
  readonly lines: readonly Line[]
}

export interface Line {
  readonly words: string
  /** Leads somewhere: the words are those of the link. */
  readonly href?: string
}

/** A digest in words, as much of it as a road may carry. */
export function tellDigest(digest: Digest, detail: Detail): Told {
  const minutes = digest.cards.reduce((sum, card) => sum + card.minutes, 0)
  const title = titleOf(digest, minutes, detail)
  const parts = [...digest.cards.map((card, at) => cardPart(card, at, detail)), ...otherParts(digest, detail)]
  const lead = `${sayWeekday(digest.day)}, ${sayDay(digest.day)}`
  return told({ title, lead, parts, ending: ENDING }, digest, detail)
}

const ENDING = 'That is today. See you tomorrow.'

function titleOf({ cards, week, asides }: Digest, minutes: number, detail: Detail): string {
  if (cards.length > 0) {
    const who = cards.length === 1 ? 'One person' : `${startSentence(sayNumber(cards.length))} people`
    return minutes === 0 ? `${who} for today` : `${who} for today, about ${sayCount(minutes, 'minute')}`
  }
  if (week !== undefined) return week
  return (detail === 'full' ? asides[0]?.headline : undefined) ?? 'Something to know today'
}

function cardPart(card: DigestCard, at: number, detail: Detail): Part {
  const minutes = card.minutes === 0 ? '' : ` (${sayCount(card.minutes, 'minute')})`
  const words = detail === 'full' ? card.headline : card.plainly
  const heading = `${String(at + 1)}. ${words}${minutes}`
  if (detail === 'titles') return { heading, lines: [] }
  const { because, lastThings, openThreads, give, links } = card
  return {
    heading,
    lines: [
      ...because.map((words) => ({ words })),
      ...lastThings.map((words) => ({ words: `Last: ${words}` })),
      ...openThreads.map((words) => ({ words: `Still open: ${words}` })),
      ...(give === undefined ? [] : [{ words: `To give: ${give}` }]),
      ...(links === undefined
        ? []
        : [
            { words: 'Done', href: links.done },
            { words: 'Later, in a week', href: links.later },
          ]),
    ],
  }
}

function otherParts({ soon, asides, week, cards }: Digest, detail: Detail): Part[] {
  const also =
    detail === 'full' ? asides.map(({ headline, because }) => ({ words: [headline, ...because].join(' ') })) : []
  const weekIsTitle = cards.length === 0
  return [
    ...(soon.length > 0 && detail === 'full'
      ? [{ heading: 'Coming up', lines: soon.map((words) => ({ words })) }]
      : []),
    ...(also.length > 0 ? [{ heading: 'Also today', lines: also }] : []),
    ...(week !== undefined && !weekIsTitle ? [{ heading: week, lines: [] }] : []),
  ]
}

function told(letter: Letter, digest: Pick<Digest, 'cards'>, detail: Detail): Told {
  return {
    title: letter.title,
    text: textOf(letter),
    html: htmlOf(letter),
    cards: digest.cards.map(({ headline, plainly, because, minutes, link }) => ({
      title: detail === 'full' ? headline : plainly,
      because: detail === 'full' ? because : [],
      minutes,
      ...(link === undefined ? {} : { link }),
    })),
  }
}

export interface Letter {
  readonly title: string
  readonly lead: string
  readonly parts: readonly Part[]
  readonly ending: string
}

/** Plain text first: it is read on a watch, in a terminal, by a screen reader. */
function textOf({ lead, parts, ending }: Letter): string {
  const blocks = parts.map(({ heading, lines }) =>
    [heading, ...lines.map(({ words, href }) => `   ${href === undefined ? words : `${words}: ${href}`}`)].join('\n'),
  )
  return [lead, ...blocks, ending].join('\n\n')
}

/** One message after a long pause, and one thing that takes two minutes (R50). */
export function tellLapse({ day, reason, name }: LapseWord, detail: Detail): Told {
  const said = reason === undefined || detail === 'titles' ? [] : [{ words: `You once wrote: “${reason}”` }]
  const step =
    name === undefined
      ? 'One small thing, two minutes: open your book and choose one name.'
      : `One small thing, two minutes: send ${name} one line.`
  const parts = [
    { heading: 'It has been quiet for a while, and that is fine.', lines: said },
    { heading: step, lines: [] },
  ]
  const letter = {
    title: 'Two minutes, when you like',
    lead: `${sayWeekday(day)}, ${sayDay(day)}`,
    parts,
    ending: 'Nothing else comes this week.',
  }
  return told(letter, { cards: [] }, detail)
}
