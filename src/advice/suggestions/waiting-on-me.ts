import { channelOf } from '#book/interaction.ts'
import { addDays, daysBetween } from '#book/day.ts'
import type { Question } from '#book/question.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { briefWay, isLive } from '../plan/channel.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { lastWordOn, WAITS_FROM_DAYS, WAITS_UNTIL_DAYS } from '../plan/moments.ts'
import { answerableOn, restedOn } from '../plan/upkeep.ts'
import { sayDay, saySpan } from '../say.ts'
import { closestFirst } from './closest-first.ts'
import type { Said, SuggestionKind } from './suggestion.ts'

/** They wrote or asked, and the owner has not answered yet: giving them the time of day goes before upkeep (R160). */
export const waitingOnMe: SuggestionKind = {
  kind: 'waiting-on-me',
  called: 'reminders to answer',
  place: { before: 4, atMost: 2 },
  candidates: function* (facts) {
    for (const { tie } of closestFirst(facts, [...withQuestions(facts), ...withLastWord(facts)])) yield tie
  },
  wish: (_facts, { tie }) => {
    const last = tie.lastKinds[0] === undefined ? undefined : channelOf(tie.lastKinds[0])
    return last === undefined || isLive(last) ? undefined : last
  },
  whenShort: briefWay,
  say: (facts, tie, { aboutId }) => {
    const question = questionOf(facts, tie, aboutId)
    if (question !== undefined) return sayQuestion(facts, tie, question)
    return aboutId === undefined && lastWordOn(facts.today)(tie) ? sayLastWord(facts, tie) : undefined
  },
}

interface Waiting {
  readonly tie: PlannedTie
  /** The day since which they wait: the longest wait first. */
  readonly by: string
}

function withQuestions(facts: PlanFacts): readonly Waiting[] {
  const mayAnswer = answerableOn(facts.today)
  const rested = restedOn(facts.today)
  const longAgo = addDays(facts.today, -WAITS_UNTIL_DAYS)
  return openQuestions(facts).flatMap(({ personId, askedOn }) => {
    const tie = facts.isInNetwork(personId) ? facts.tieOf(personId) : undefined
    // What has been open for more than a month is on their page, and comes up like anything else.
    const isOpen = tie !== undefined && (askedOn < longAgo ? rested(tie) : mayAnswer(tie))
    return isOpen ? [{ tie, by: askedOn }] : []
  })
}

function withLastWord(facts: PlanFacts): readonly Waiting[] {
  const waiting = facts.moments().lastWordTheirs.filter(answerableOn(facts.today))
  return waiting.map((tie) => ({ tie, by: tie.tie.lastInboundDay ?? '' }))
}

function openQuestions({ view, today }: PlanFacts): readonly Question[] {
  const until = addDays(today, -WAITS_FROM_DAYS)
  return view.questions.filter((one) => one.whose === 'theirs' && one.state === 'open' && one.askedOn <= until)
}

function questionOf(facts: PlanFacts, tie: PlannedTie, aboutId: RecordId | undefined): Question | undefined {
  return openQuestions(facts)
    .filter((one) => one.personId === tie.personId && (aboutId ?? one.id) === one.id)
    .toSorted((a, b) => (a.askedOn === b.askedOn ? (a.id < b.id ? -1 : 1) : a.askedOn < b.askedOn ? -1 : 1))[0]
}

function sayQuestion({ today }: PlanFacts, { name }: PlannedTie, { id, words, askedOn }: Question): Said {
  const because = [`They asked you on ${sayDay(askedOn)}, ${saySpan(daysBetween(askedOn, today))} ago.`] as const
  return { verb: 'Answer', headline: `Answer ${name}: “${words}”`, because, aboutId: id }
}

function sayLastWord({ today }: PlanFacts, { name, tie }: PlannedTie): Said {
  const day = tie.lastInboundDay ?? today
  const because = [`The last word is theirs, on ${sayDay(day)}; a short answer is enough.`] as const
  return { verb: 'Answer', headline: `Answer ${name}: they wrote ${saySpan(daysBetween(day, today))} ago.`, because }
}
