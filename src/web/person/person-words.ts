import type { HowWeMet, Name, Position } from '#book/person.ts'
import { endSentence, startSentence } from '../words/sentences.ts'
import { firstName as firstOf } from '../words/kinds.ts'

/** `At the Lisbon meetup, 2019, through Ana. About open data. She keeps bees.` */
export function howWeMetInWords(met: HowWeMet): string | undefined {
  const through = met.throughWhom === undefined ? undefined : `through ${met.throughWhom}`
  const place = [met.where, met.when, through].filter((part) => part !== undefined).join(', ')
  const about = met.aboutWhat === undefined ? undefined : `about ${met.aboutWhat}`
  const sentences = [place, about, met.hook].filter((part) => part !== undefined && part !== '').map((part) => endSentence(startSentence(part ?? '')))
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

/** `Head of Data at Acme` */
export function positionInWords({ title, organisation, department }: Position): string {
  const role = [title, department].filter((part) => part !== undefined).join(', ')
  return [role, organisation].filter((part) => part !== undefined && part !== '').join(' at ')
}

/** What to call them in a sentence. */
export function calledIn({ full, given, nickname }: Name): string {
  return nickname ?? firstOf(full, given)
}
