import { isLongSilent, type CoachFacts } from './facts.ts'
import type { Missing } from './judgement.ts'
import { apologises, asksAboutThem, offers, withSign } from './letter/observations.ts'
import type { Reading } from './letter/sentence.ts'

interface Check {
  readonly what: Missing['what']
  isMissing(reading: Reading, facts: CoachFacts): boolean
  say(facts: CoachFacts): string
}

/** In the order in which a reader would miss them (R153). */
const CHECKS: readonly Check[] = [
  {
    what: 'question',
    isMissing: (reading) => !asksAboutThem(reading),
    say: ({ theirNews }) => known('A question about them', theirNews),
  },
  {
    what: 'apology',
    isMissing: (reading, facts) => isLongSilent(facts) && facts.whoCarried !== 'me' && !apologises(reading),
    say: () => 'A line that owns the silence',
  },
  {
    what: 'offer',
    isMissing: (reading) => !offers(reading),
    say: (facts) => known('Something you could give', facts.offers),
  },
  {
    what: 'thanks',
    isMissing: (reading) => withSign(reading, 'thanks').length === 0,
    say: () => 'Thanks for something they did',
  },
  {
    what: 'next-contact',
    isMissing: (reading) => withSign(reading, 'next').length === 0,
    say: ({ threads }) => known('When or how you will hear from each other next', threads),
  },
]

/** What a letter does not have and might: named, never demanded. */
export function missingFrom(reading: Reading, facts: CoachFacts): readonly Missing[] {
  if (reading.sentences.length === 0) return []
  return CHECKS.filter((check) => check.isMissing(reading, facts)).map(({ what, say }) => ({ what, say: say(facts) }))
}

function known(what: string, stored: readonly string[] | undefined): string {
  const first = stored?.[0]
  return first === undefined ? what : `${what}: ${first}`
}
