import type { Interaction } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { briefWay } from '../plan/channel.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { answerableOn } from '../plan/upkeep.ts'
import { sayDay } from '../say.ts'
import type { SuggestionKind } from './suggestion.ts'

/** Help came, and no thanks are written down: they go out while it is fresh (R58), on busy days too. */
export const thank: SuggestionKind = {
  kind: 'thank',
  called: 'reminders to say thanks',
  place: { before: 3, atMost: 2 },
  whenBusy: true,
  candidates: (facts) => {
    const mayThank = answerableOn(facts.today)
    const helpers = new Set(unthanked(facts).map(({ personId }) => personId))
    return [...helpers]
      .filter(facts.isInNetwork)
      .map(facts.tieOf)
      .filter((tie) => tie !== undefined)
      .filter(mayThank)
  },
  whenShort: briefWay,
  say: (facts, tie, { aboutId }) => {
    const found = unthanked(facts).find(
      ({ personId, help }) => personId === tie.personId && (aboutId ?? help.id) === help.id,
    )
    if (found === undefined) return undefined
    const { help } = found
    return {
      verb: 'Thank',
      headline: `Thank ${tie.name}: ${whatTheyDid(facts, help)}.`,
      because: [`It was on ${sayDay(help.day)}, and no thanks are written down yet.`],
      aboutId: help.id,
    }
  },
}

interface Unthanked {
  readonly personId: RecordId
  readonly help: Interaction
}

/** Who helped and was not thanked since, the latest help first. */
function unthanked({ view }: PlanFacts): readonly Unthanked[] {
  const thanks = view.recentHelp.filter(saysThanks)
  return view.recentHelp
    .filter((one) => one.direction === 'in' && isHelp(one))
    .flatMap((help) => helpersOf(help).map((personId) => ({ personId, help })))
    .filter(({ personId, help }) => {
      return !thanks.some(({ day, personIds }) => day >= help.day && personIds.includes(personId))
    })
    .toReversed()
}

function isHelp({ kind, purposes }: Interaction): boolean {
  return kind === 'introduction' || purposes.includes('answered') || purposes.includes('shared')
}

/** `Bo introduced me to Marta` names both and was done by the first. */
function helpersOf({ kind, personIds }: Interaction): readonly RecordId[] {
  return kind === 'introduction' ? personIds.slice(0, 1) : personIds
}

function saysThanks({ direction, purposes, notes = '', whatITold = '' }: Interaction): boolean {
  return purposes.includes('thanked') || (direction !== 'in' && /\bthank/i.test(`${notes} ${whatITold}`))
}

function whatTheyDid(facts: PlanFacts, { kind, purposes, personIds }: Interaction): string {
  if (kind === 'introduction') {
    const other: PlannedTie | undefined = personIds[1] === undefined ? undefined : facts.tieOf(personIds[1])
    return other === undefined ? 'they introduced you to somebody' : `they introduced you to ${other.name}`
  }
  return purposes.includes('answered') ? 'they had an answer for you' : 'they shared something with you'
}
