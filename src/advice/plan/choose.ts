import { dayNumber } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { SUGGESTION_KINDS } from '../suggestions/index.ts'
import type { SuggestionKind } from '../suggestions/suggestion.ts'
import { waysToMeet } from '../suggestions/ways.ts'
import { cadenceOf } from './cadence.ts'
import { acceptableChannels, chooseChannel, isLive, type Budget, type Way } from './channel.ts'
import type { PlanFacts } from './facts.ts'
import { overContactNotice } from './over-contact.ts'
import type { Card } from './plan.ts'

const ROUND = 10

/** When so many in a row are out of reach of what is left of the day, the rest of their kind waits for another. */
const PASSED_OVER_AT_MOST = 200

interface Places {
  /** People who have had their card today. */
  readonly taken: Set<string>
  /** How many cards the day had before. */
  readonly from: number
  /** The kinds that the day has room for. */
  readonly hasRoom: (kind: SuggestionKind) => boolean
}

type Before = SuggestionKind & {
  readonly place: { readonly before: number; readonly atMost: number; readonly shown?: number }
}
type InTheRound = SuggestionKind & { readonly place: { readonly turns: readonly number[]; readonly spare: number } }

/**
 * Cards that fit the budget, which is spent as they are taken. First what has its own day, then rounds of ten places:
 * one of five for somebody dormant or a bridge, one of five for a first word, one of ten for the next rung, the others
 * by the index.
 */
export function chooseCards(facts: PlanFacts, budget: Budget, { taken, from, hasRoom }: Places): readonly Card[] {
  const kinds = Object.values(SUGGESTION_KINDS).filter(hasRoom)
  const draws = new Map(kinds.map((kind) => [kind, drawFrom(facts, kind, { taken, budget })]))
  const first = BEFORE_THE_ROUND.map((kind) => ({ kind, all: repeat(draws.get(kind), kind.place.atMost) }))
    .toSorted((a, b) => shownAt(a.kind) - shownAt(b.kind))
    .flatMap(({ all }) => all)
  const chosen: Taken[] = []
  for (let place = from; ; place++) {
    const taken = firstOf(turnsAt(place, dayNumber(facts.today)).map((kind) => draws.get(kind)))
    if (taken === undefined) break
    chosen.push(taken)
  }
  return [...first, ...closerFirst(facts, chosen)].map(({ card }) => card)
}

/** What is left of the day and the week after a card. */
export function spend(budget: Budget, card: Card): void {
  budget.minutesLeft -= card.minutes
  if (isLive(card.channel)) budget.liveLeft--
}

interface CardRequest {
  readonly kind: SuggestionKind
  readonly tie: PlannedTie
  readonly budget: Readonly<Budget>
  /** The record that the day's card named when it was opened. */
  readonly aboutId?: RecordId | undefined
}

/** The card for a person, or nothing when no way to reach them fits the budget or the occasion is over. */
export function makeCard(facts: PlanFacts, request: CardRequest): Card | undefined {
  const { kind, tie, aboutId } = request
  const { settings } = facts.view
  const way = wayFor(facts, request)
  const said = way === undefined ? undefined : kind.say(facts, tie, { channel: way.channel, aboutId })
  if (way === undefined || said === undefined) return undefined
  const notice = overContactNotice(tie.tie, cadenceOf(tie, facts.view.circles), facts.today)
  return {
    personId: tie.personId,
    name: tie.name,
    kind: kind.kind,
    ...(way.channel === 'meet' ? { ways: waysToMeet(facts, tie) } : {}),
    ...said,
    ...way,
    ...(notice === undefined ? {} : { notice }),
    otherChannels: acceptableChannels(tie, settings).filter((other) => other !== way.channel),
  }
}

function wayFor(facts: PlanFacts, { kind, tie, budget, aboutId }: CardRequest): Way | undefined {
  const { settings } = facts.view
  const minutesLeft = budget.minutesLeft - (kind.leaves?.(facts, tie) ?? 0)
  const channel = chooseChannel(tie, settings, { ...budget, minutesLeft, wish: kind.wish?.(facts, tie, aboutId) })
  if (channel === undefined) return kind.whenShort?.(tie, settings, budget)
  return { channel, minutes: settings.minutes[channel] }
}

const BEFORE_THE_ROUND = Object.values(SUGGESTION_KINDS)
  .filter((kind): kind is Before => 'before' in kind.place)
  .sort((a, b) => a.place.before - b.place.before)

function shownAt({ place }: Before): number {
  return place.shown ?? place.before
}

const IN_THE_ROUND = Object.values(SUGGESTION_KINDS)
  .filter((kind): kind is InTheRound => 'turns' in kind.place)
  .sort((a, b) => a.place.spare - b.place.spare)

/** Whose turn a place is, then who may take it instead. Turns move on from day to day, so that short days have all. */
function turnsAt(place: number, today: number): readonly SuggestionKind[] {
  const turn = (today + place) % ROUND
  const whose = IN_THE_ROUND.filter((kind) => kind.place.turns.includes(turn))
  return [...whose, ...IN_THE_ROUND.filter((kind) => !whose.includes(kind))]
}

interface Taken {
  readonly card: Card
  readonly tie: PlannedTie
}

type Draw = () => Taken | undefined

/** Draws the best candidate of a kind for whom a card fits, and takes them; the next call goes on from there. */
function drawFrom(
  facts: PlanFacts,
  kind: SuggestionKind,
  { taken, budget }: { readonly taken: Set<string>; readonly budget: Budget },
): Draw {
  let candidates: Iterator<PlannedTie> | undefined
  const cheapest = Math.min(...Object.values(facts.view.settings.minutes))
  return () => {
    if (budget.minutesLeft < cheapest && kind.always !== true) return undefined
    candidates ??= kind.candidates(facts)[Symbol.iterator]()
    for (let passed = 0; passed < PASSED_OVER_AT_MOST; passed++) {
      const next = candidates.next()
      if (next.done === true) return undefined
      const card = mayHave(kind, next.value, taken) ? makeCard(facts, { kind, tie: next.value, budget }) : undefined
      if (card === undefined) continue
      taken.add(card.personId)
      spend(budget, card)
      return { card, tie: next.value }
    }
    return undefined
  }
}

/** One card a person and day, and none of a kind that the owner never wants for them. */
function mayHave({ kind, always }: SuggestionKind, tie: PlannedTie, taken: ReadonlySet<string>): boolean {
  return !taken.has(tie.personId) && (always === true || !tie.neverSuggest.includes(kind))
}

function repeat(draw: Draw | undefined, atMost: number): readonly Taken[] {
  const all: Taken[] = []
  while (all.length < atMost) {
    const next = draw?.()
    if (next === undefined) break
    all.push(next)
  }
  return all
}

function firstOf(draws: readonly (Draw | undefined)[]): Taken | undefined {
  for (const draw of draws) {
    const taken = draw?.()
    if (taken !== undefined) return taken
  }
  return undefined
}

/** Closer circles first (R39); within a circle in the order in which they were chosen. */
function closerFirst(facts: PlanFacts, all: readonly Taken[]): readonly Taken[] {
  const orderOf = ({ tie }: Taken) => facts.circleOf(tie)?.order ?? Number.MAX_SAFE_INTEGER
  return all.toSorted((a, b) => orderOf(a) - orderOf(b))
}
