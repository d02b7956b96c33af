import type { Birthday, HowWeMet, Name, PersonFacts, Position } from '#book/person.ts'
import { endSentence, startSentence } from '../words/sentences.ts'
import { firstName as firstOf } from '../words/kinds.ts'

/** `At the Lisbon meetup, 2019, through Ana. About open data. She keeps bees.` */
export function howWeMetInWords(met: HowWeMet): string | undefined {
  const through = met.throughWhom === undefined ? undefined : `through ${met.throughWhom}`
  const place = [met.where, met.when, through].filter((part) => part !== undefined).join(', ')
  const about = met.aboutWhat === undefined ? undefined : `about ${met.aboutWhat}`
  const sentences = [place, about, met.hook]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => endSentence(startSentence(part ?? '')))
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

/** `Head of Data at Acme` */
export function positionInWords({ title, organisation, department }: Position): string {
  const role = [title, department].filter((part) => part !== undefined).join(', ')
  return [role, organisation].filter((part) => part !== undefined && part !== '').join(' at ')
}

/** What they do now. The book's own `currentPosition` would bring the schemas along, which a browser has no use for. */
export function workNow(positions: readonly Position[]): Position | undefined {
  return positions.find((position) => position.until === undefined)
}

/** What to call them in a sentence. */
export function calledIn({ full, given, nickname }: Name): string {
  return nickname ?? firstOf(full, given)
}

/** `14 March 1984`, or without the year when nobody told us. */
export function birthdayInWords(birthday: Birthday): string {
  const isWhole = birthday.length > 5
  const how: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(isWhole ? { year: 'numeric' } : {}),
  }
  return new Intl.DateTimeFormat('en-GB', how).format(new Date(`${isWhole ? birthday : `2024-${birthday}`}T12:00:00Z`))
}

/** A birthday as it is typed: `1984-03-14`, `03-14`, `14.3.1984` or `14.3.`; null empties it, what we cannot read is left for the book to refuse. */
export function readBirthday(typed: string): string | null {
  const words = typed.trim()
  if (words === '') return null
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?$/.exec(words) ?? []
  if (day === undefined || month === undefined) return words
  const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return year === undefined ? monthDay : `${year}-${monthDay}`
}

/** Words with commas between them, each once. */
export function listFrom(typed: string): string[] {
  return [...new Set(typed.split(',').map((part) => part.trim()))].filter((part) => part !== '')
}

type Address = PersonFacts['addresses'][number]

interface Move {
  readonly addresses: readonly Address[]
  readonly city: string
  readonly movedOn: string
}

/** R29: where they live now is another city; the one before stays, with the day on which we heard of the move. */
export function withCity({ addresses, city, movedOn }: Move): Address[] {
  const at = addresses.findIndex((address) => address.until === undefined)
  const now = addresses[at]
  if (now === undefined) return city === '' ? [...addresses] : [...addresses, { city, state: 'unconfirmed' }]
  if (city === (now.city ?? '')) return [...addresses]
  if (city === '' || now.city === undefined) {
    const { city: _before, ...rest } = now
    return addresses.map((address, index) => (index === at ? (city === '' ? rest : { ...rest, city }) : address))
  }
  const left = addresses.map((address, index) => (index === at ? { ...address, until: movedOn } : address))
  return [{ city, state: 'unconfirmed' }, ...left]
}

/** What they do now says something else; what they did before stays. */
export function withCurrentPosition(
  positions: readonly Position[],
  { title, organisation }: { title: string; organisation: string },
): Position[] {
  const at = positions.findIndex((position) => position.until === undefined)
  const { title: _title, organisation: _organisation, ...rest } = positions[at] ?? {}
  const now = { ...rest, ...(title === '' ? {} : { title }), ...(organisation === '' ? {} : { organisation }) }
  const others = positions.filter((_, index) => index !== at)
  return title === '' && organisation === '' ? others : [now, ...others]
}
