import type { z } from 'zod'
import { answerCard } from '#actions/answer-card.ts'
import type { Context } from '#actions/action.ts'
import { planToday } from '#actions/plan-today.ts'
import { openDay } from '#actions/open-day.ts'
import type { CardView, TodayView } from '#actions/views.ts'
import { InteractionKind } from '#book/interaction.ts'
import { nameKey } from '#book/name-key.ts'
import { Refusal } from '#book/refusal.ts'
import { todayInWords } from '../print-today.ts'
import { UsageError } from '../problem.ts'
import { carryOut, type Cli } from '../session.ts'
import { onlyOne } from '../whom.ts'

export interface DoneFlags {
  readonly how?: string
  readonly note?: string
  readonly told?: string
}

export interface LaterFlags {
  readonly days?: number
}

export async function done(this: Cli, { how, note, told }: DoneFlags, ...who: string[]): Promise<void> {
  const kind = how === undefined ? undefined : kindCalled(how)
  await answer(this, who.join(' '), {
    response: 'done',
    ...(kind === undefined ? {} : { kind }),
    ...(note === undefined ? {} : { note }),
    ...(told === undefined ? {} : { whatTheyTold: told }),
  })
}

export async function later(this: Cli, { days }: LaterFlags, ...who: string[]): Promise<void> {
  await answer(this, who.join(' '), { response: 'later', ...(days === undefined ? {} : { days }) })
}

type Answer = Omit<z.input<typeof answerCard.input>, 'promptId'>

async function answer(cli: Cli, who: string, how: Answer): Promise<void> {
  const view = await cli.withBook(async (context) => {
    const card = await cardMeant(cli, context, who)
    return carryOut(context, answerCard, { ...how, promptId: card.promptId })
  })
  cli.answer(view, (safe) => todayInWords(safe, cli.paint))
  cli.mention(`\nTo take it back: tendril undo --step ${view.step}`)
}

async function cardMeant(cli: Cli, context: Context, who: string): Promise<CardView> {
  const { cards } = await cardsOfToday(context)
  if (/^\d{1,3}$/.test(who)) {
    const card = cards[Number(who) - 1]
    if (card === undefined) throw new Refusal('not-found', `There is no card ${who} today; see: tendril today`)
    return card
  }
  const words = nameKey(who).split(' ')
  const fitting = cards.filter(({ name }) => {
    const parts = nameKey(name).split(' ')
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  })
  if (fitting.length === 0) {
    throw new Refusal(
      'not-found',
      `“${who}” is not on today's list. To write it down anyway: tendril log "talked with ${who}"`,
    )
  }
  const { id } = await onlyOne(
    cli,
    who,
    fitting.map(({ personId, name, work }) => ({ id: personId, name, work, place: 'network' })),
  )
  return fitting.find(({ personId }) => personId === id) ?? (fitting[0] as CardView)
}

/** A card can be answered once the day was opened; whoever answers by name has seen it somewhere. */
async function cardsOfToday(context: Context): Promise<TodayView> {
  const view = await carryOut(context, planToday, {})
  return view.opened ? view : carryOut(context, openDay, {})
}

const OTHER_WORDS: Readonly<Record<string, InteractionKind>> = {
  meet: 'met',
  meeting: 'met',
  phone: 'call',
  mail: 'email',
  zoom: 'video',
}

function kindCalled(word: string): InteractionKind {
  const kind = InteractionKind.safeParse(OTHER_WORDS[word] ?? word)
  if (kind.success) return kind.data
  throw new UsageError(`--how is call, email, letter, message, met or video, not “${word}”`)
}
