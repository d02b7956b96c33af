import { daysBetween, type Day } from '#book/day.ts'
import { channelOf } from '#book/interaction.ts'
import type { TieSummary } from '#book/tie.ts'
import { BY, sayCount, sayDay, sayEvery, sayNumber, sayShare, saySpan, startSentence } from './say.ts'
import { alivenessOf, notesThatHadTheirTime, type Aliveness, type TieAlive } from './tie.ts'

export type Freshness = 'fresh' | 'due' | 'drifting' | 'dormant'

/** Past one and a half cadences a tie is no longer due but drifting: a choice, not a measurement. */
const DRIFTING_FROM_CADENCES = 1.5

/**
 * A tie against the cadence the owner wants for it (R73), or nothing before the first conversation:
 * a business card or a like starts no rhythm (R100).
 */
export function freshnessOf(
  tie: TieAlive & Pick<TieSummary, 'lastContactDay'>,
  cadenceDays: number,
  today: Day,
): Freshness | undefined {
  if (tie.lastContactDay === undefined) return undefined
  const days = daysBetween(tie.lastContactDay, today)
  if (days < cadenceDays) return 'fresh'
  if (days < cadenceDays * DRIFTING_FROM_CADENCES) return 'due'
  return alivenessOf(tie, today) === 'dormant' ? 'dormant' : 'drifting'
}

export interface TieInWords {
  readonly aliveness: Aliveness
  /** Absent before the first conversation, or when nobody said how often. */
  readonly freshness?: Freshness
  /** Plain sentences with the days behind the words (R73). */
  readonly sentences: readonly [string, ...string[]]
}

/** How a tie stands, said plainly. */
export function tieInWords(tie: TieSummary, cadenceDays: number | undefined, today: Day): TieInWords {
  const freshness = cadenceDays === undefined ? undefined : freshnessOf(tie, cadenceDays, today)
  const rest = [
    whoWroteLast(tie),
    waiting(tie, today),
    answers(tie, today),
    rhythm(tie, cadenceDays, today),
    keptVisible(tie),
  ]
  return {
    aliveness: alivenessOf(tie, today),
    ...(freshness === undefined ? {} : { freshness }),
    sentences: [lastTalk(tie, today), ...rest.filter((sentence) => sentence !== undefined)],
  }
}

function lastTalk(tie: TieSummary, today: Day): string {
  if (tie.lastContactDay === undefined) return 'You have not talked yet.'
  const last = tie.lastTwoWayDay
  if (last === undefined) return `You wrote on ${sayDay(tie.lastContactDay)}; they have not written so far.`
  const kind = last === tie.lastContactDay ? tie.lastKinds[0] : undefined
  const channel = kind === undefined ? undefined : channelOf(kind)
  const days = daysBetween(last, today)
  const ago = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${saySpan(days)} ago`
  return `You last talked on ${sayDay(last)}${channel === undefined ? '' : `, ${BY[channel]}`}, ${ago}.`
}

function whoWroteLast({ lastInboundDay, lastOutboundDay }: TieSummary): string | undefined {
  if (lastInboundDay === undefined) return undefined
  if (lastOutboundDay === undefined) return `They got in touch on ${sayDay(lastInboundDay)}; you have not answered yet.`
  if (lastInboundDay === lastOutboundDay) return undefined
  return lastInboundDay > lastOutboundDay
    ? `The last word is theirs, on ${sayDay(lastInboundDay)}.`
    : `The last word is yours; they last got in touch on ${sayDay(lastInboundDay)}.`
}

function waiting({ openNoteDay }: TieSummary, today: Day): string | undefined {
  if (openNoteDay === undefined || daysBetween(openNoteDay, today) >= 30) return undefined
  return `Your note of ${sayDay(openNoteDay)} is on its way; an answer may take a while.`
}

function answers(tie: TieSummary, today: Day): string | undefined {
  const sent = notesThatHadTheirTime(tie, today)
  if (sent === 0) return undefined
  if (tie.answered === 0) return `No answer to your ${sayCount(sent, 'note')} so far.`
  return `They answered ${sayShare(tie.answered, sent)}.`
}

function rhythm(tie: TieSummary, cadenceDays: number | undefined, today: Day): string | undefined {
  if (cadenceDays === undefined || tie.lastContactDay === undefined) return undefined
  const left = cadenceDays - daysBetween(tie.lastContactDay, today)
  const wish = `You want to talk ${sayEvery(cadenceDays)}`
  if (left <= 0) return `${wish}.`
  const span = saySpan(left)
  return `${wish}; there ${span.startsWith('one ') ? 'is' : 'are'} ${span} left.`
}

function keptVisible({ lightTouches, lastLightTouchDay }: TieSummary): string | undefined {
  if (lightTouches === 0 || lastLightTouchDay === undefined) return undefined
  const touches = lightTouches === 1 ? 'One light touch' : `${startSentence(sayNumber(lightTouches))} light touches`
  return `${touches} since, the last on ${sayDay(lastLightTouchDay)}: kept visible, not talked.`
}
