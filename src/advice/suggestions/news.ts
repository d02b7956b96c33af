import type { News } from '#book/news.ts'
import type { PlannedTie } from '#book/tie.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { restedOn } from '../plan/upkeep.ts'
import { sayDay } from '../say.ts'
import type { SuggestionKind } from './suggestion.ts'

/** Somebody has a new position and the owner has not been in touch since hearing of it. */
export const news: SuggestionKind = {
  kind: 'news',
  called: 'congratulations',
  place: { before: 8, atMost: 1 },
  candidates: notYetTalkedAbout,
  say: (facts, tie) => {
    const told = newsOf(facts, tie)
    if (told === undefined) return undefined
    const because = [`We read it${sayWhere(told)} on ${sayDay(told.learnedOn)}: ${change(told)}.`] as const
    return { verb: 'Congratulate', headline: `Congratulate ${tie.name}: a new position.`, because }
  },
}

function latestFirst(all: readonly News[]): readonly News[] {
  return [...all].sort((a, b) =>
    a.learnedOn === b.learnedOn ? (a.id < b.id ? -1 : 1) : a.learnedOn > b.learnedOn ? -1 : 1,
  )
}

function* notYetTalkedAbout(facts: PlanFacts): Generator<PlannedTie> {
  const rested = restedOn(facts.today)
  const seen = new Set<string>()
  for (const told of latestFirst(facts.view.news)) {
    const isOpen = !seen.has(told.personId) && facts.isInNetwork(told.personId)
    const tie = isOpen ? facts.tieOf(told.personId) : undefined
    seen.add(told.personId)
    if (tie !== undefined && rested(tie) && (tie.tie.lastContactDay ?? '') < told.learnedOn) yield tie
  }
}

function newsOf(facts: PlanFacts, tie: PlannedTie): News | undefined {
  return latestFirst(facts.view.news.filter(({ personId }) => personId === tie.personId))[0]
}

/** The format of the file that told, as the owner would call it. */
const FILES: Readonly<Record<string, string>> = {
  facebook: 'your Facebook friends',
  google: 'your Google contacts',
  linkedin: 'your LinkedIn file',
  vcard: 'your address book',
}

function sayWhere({ source }: News): string {
  const file = FILES[source]
  return file === undefined ? '' : ` in ${file}`
}

function change({ before, after }: News): string {
  const now = sayPosition(after)
  const then = before === undefined ? '' : sayPosition(before)
  return then === '' ? now : `${now}, after ${then}`
}

function sayPosition({ title, organisation }: News['after']): string {
  if (title !== undefined && organisation !== undefined) return `${title} at ${organisation}`
  return title ?? organisation ?? 'something new'
}
