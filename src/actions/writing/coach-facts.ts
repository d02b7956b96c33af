import type { CoachFacts } from '#advice/coach/index.ts'
import { isGiven } from '#advice/ledger.ts'
import { sharedWorkOf } from '#advice/shared-work.ts'
import { alivenessOf } from '#advice/tie.ts'
import { daysBetween } from '#book/day.ts'
import { isRealExchange } from '#book/interaction.ts'
import { asksSaid, isAnswered, isAskOfMine } from './asks-made.ts'
import type { BetweenUs } from './between-us.ts'
import { firstNameOf, letterFactsOf, meetingInWords } from './letter-facts.ts'

const IN_A_ROW = 3
/** Of so many words, whoever wrote twice as often as the other carried the tie. */
const LATE_ENTRIES = 12

/** What the coach judges a letter by, beside its words. */
export function coachFactsOf(between: BetweenUs): CoachFacts {
  const { person, settings, tie, today } = between
  const { lastContactDay, openThreads, theyTold, news } = letterFactsOf(between).person
  const carried = whoCarried(between)
  const ever = everExchanged(between)
  return {
    name: firstNameOf(person.name),
    ...(lastContactDay === undefined ? {} : { daysSinceLastContact: Math.max(0, daysBetween(lastContactDay, today)) }),
    ...(ever === undefined ? {} : { everExchanged: ever }),
    ...(carried === undefined ? {} : { whoCarried: carried }),
    pastAsks: asksSaid(between)
      .filter(({ day }) => day <= today)
      .map((ask) => ({ daysAgo: daysBetween(ask.day, today), answered: isAnswered(ask, tie.lastInboundDay) })),
    lastThreeWereAsks: lastThreeWereAsks(between),
    timesIGave: between.help.filter((one) => one.day <= today && isGiven(one)).length,
    isWarm: tie.contactDays > 0 && alivenessOf(tie, today) === 'warm',
    theirNews: [...(news === undefined ? [] : [news.words]), ...theyTold.map(({ words }) => words)],
    threads: openThreads.map(({ words }) => words),
    offers: settings.offers,
    mode: between.mode.mode,
  }
}

/** Unknown, and not false, where the book tells of a meeting or of shared work and of nothing since. */
function everExchanged(between: BetweenUs): boolean | undefined {
  if (between.tie.lastTwoWayDay !== undefined) return true
  return didMeet(between) ? undefined : false
}

export function didMeet({ person, settings }: BetweenUs): boolean {
  const hasStory = meetingInWords(person.howWeMet) !== undefined
  return hasStory || sharedWorkOf(settings.me.positions ?? [], person).length > 0
}

function lastThreeWereAsks({ history }: BetweenUs): boolean {
  const mine = history.filter(({ direction }) => direction === 'out').slice(0, IN_A_ROW)
  return mine.length === IN_A_ROW && mine.every(isAskOfMine)
}

function whoCarried({ history, settings }: BetweenUs): CoachFacts['whoCarried'] {
  const late = history.filter(({ kind }) => isRealExchange(kind, settings.weights)).slice(0, LATE_ENTRIES)
  const count = (wanted: string): number => late.filter(({ direction }) => direction === wanted).length
  const [mine, theirs] = [count('out'), count('in')]
  if (late.length === 0) return undefined
  if (mine >= 2 && mine > 2 * theirs) return 'me'
  return theirs >= 2 && theirs > 2 * mine ? 'them' : 'both'
}
