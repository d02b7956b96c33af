import type { RecordId } from '#book/record.ts'
import type { Thread } from '#book/thread.ts'
import type { PlannedTie } from '#book/tie.ts'
import { briefWay } from '../plan/channel.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { answerableOn } from '../plan/upkeep.ts'
import { sayDay } from '../say.ts'
import type { Said, SuggestionKind } from './suggestion.ts'

/** Something of theirs whose day to ask about has come: her mother's operation, how the move went (R157). */
export const askHowItWent: SuggestionKind = {
  kind: 'ask-how-it-went',
  called: 'asking how it went',
  place: { before: 5, atMost: 2 },
  candidates: (facts) => {
    const mayAsk = answerableOn(facts.today)
    const people = new Set(ripe(facts).map(({ personId }) => personId))
    return [...people]
      .filter(facts.isInNetwork)
      .map(facts.tieOf)
      .filter((tie) => tie !== undefined)
      .filter(mayAsk)
  },
  whenShort: briefWay,
  say: (facts, tie, { aboutId }) => {
    const thread = ripe(facts).find((one) => one.personId === tie.personId && (aboutId ?? one.id) === one.id)
    return thread === undefined ? undefined : sayThread(tie, thread)
  },
}

/** Those whose day came last first: what has just happened is what they think of. */
function ripe({ view, today }: PlanFacts): readonly Thread[] {
  const dayOf = ({ askFrom }: Thread): string => askFrom ?? ''
  const open = view.threads.filter(
    ({ state, askFrom }) => state === 'open' && askFrom !== undefined && askFrom <= today,
  )
  return open.toSorted((a, b) => (dayOf(a) === dayOf(b) ? byId(a, b) : dayOf(a) > dayOf(b) ? -1 : 1))
}

function byId(one: { readonly id: RecordId }, other: { readonly id: RecordId }): number {
  return one.id < other.id ? -1 : 1
}

/** What is as private as a private note is not spelled out on a card, which may be read over a shoulder (R23). */
function sayThread({ name }: PlannedTie, { id, words, sensitive, notedOn }: Thread): Said {
  const noted = `You noted it on ${sayDay(notedOn)}, to ask about from now on`
  if (sensitive) {
    return {
      verb: 'Ask',
      headline: `Ask ${name} gently: it was close to their heart.`,
      because: [`${noted}; what it was is on their page.`],
      aboutId: id,
    }
  }
  return { verb: 'Ask', headline: `Ask ${name} how it went: “${words}”`, because: [`${noted}.`], aboutId: id }
}
