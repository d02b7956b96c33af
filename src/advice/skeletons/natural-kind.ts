import { addDays, daysBetween } from '#book/day.ts'
import type { Intent } from '../guards/facts.ts'
import { isLongSilent } from '../coach/facts.ts'
import { daysSilent, type LetterFacts } from './facts.ts'
import type { SkeletonKind } from './index.ts'

/** What the owner sits down to write, and what it is for. `other` is an empty page. */
export const LETTER_KINDS: Readonly<
  Record<SkeletonKind | 'other', { readonly title: string; readonly intent: Intent }>
> = {
  other: { title: 'An empty page', intent: 'upkeep' },
  reconnect: { title: 'Get back in touch', intent: 'reconnect' },
  thank: { title: 'Say thank you', intent: 'thank' },
  congratulate: { title: 'Congratulate', intent: 'upkeep' },
  condolence: { title: 'Be there in grief', intent: 'upkeep' },
  share: { title: 'Share a link', intent: 'give' },
  news: { title: 'Tell my news', intent: 'news' },
  'six-month-check-in': { title: 'Say how it went', intent: 'thank' },
  'introduction-request': { title: 'Ask whether I may introduce', intent: 'give' },
  introduction: { title: 'Introduce two people', intent: 'give' },
  recommendation: { title: 'Recommend them', intent: 'give' },
  'referee-refresh': { title: 'Catch up with a referee', intent: 'upkeep' },
  'follow-up': { title: 'Come back to an ask', intent: 'upkeep' },
  ask: { title: 'Ask for something', intent: 'ask' },
}

const FRESH_DAYS = 30
const HALF_A_YEAR_DAYS = 182
const A_WEEK_DAYS = 7

/** What fits best just now, and why. It never is an ask: that is for the owner to begin (R33). */
export function naturalKind(facts: LetterFacts): { readonly kind: SkeletonKind | 'other'; readonly because: string } {
  const { person, today } = facts
  const isFresh = (day: string | undefined): boolean =>
    day !== undefined && day <= today && daysBetween(day, today) < FRESH_DAYS
  const silent = daysSilent(facts)
  if (silent !== undefined && isLongSilent({ daysSinceLastContact: silent })) {
    return { kind: 'reconnect', because: `It has been long since you and ${person.firstName} last talked.` }
  }
  if (facts.invitation?.day !== undefined && facts.invitation.day <= addDays(today, A_WEEK_DAYS)) {
    return {
      kind: 'six-month-check-in',
      because: `${person.firstName} asked to hear from you: “${facts.invitation.words}”.`,
    }
  }
  const help = person.helpReceived[0]
  if (isFresh(help?.day)) return { kind: 'thank', because: `${person.firstName} helped you lately.` }
  if (isFresh(person.news?.day)) return { kind: 'congratulate', because: `There is news of ${person.firstName}.` }
  const helped = person.helpReceived.find(({ day }) => day !== undefined && daysBetween(day, today) >= HALF_A_YEAR_DAYS)
  if (helped?.day !== undefined && (person.lastContactDay ?? '') <= addDays(helped.day, FRESH_DAYS)) {
    return { kind: 'six-month-check-in', because: `${person.firstName} helped you, and may like to know how it went.` }
  }
  return { kind: 'other', because: 'You are in touch; a few lines of your own are enough.' }
}
