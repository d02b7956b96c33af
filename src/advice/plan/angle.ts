import type { Day } from '#book/day.ts'
import type { Person } from '#book/person.ts'
import { sayDay } from '../say.ts'

/** As much of a person as finding something personal takes. */
type Known = Pick<Person, 'howWeMet' | 'interests' | 'tags'>

const INTERESTS_NAMED = 3
const LONGEST = 160

const names = new Intl.ListFormat('en')

/**
 * What only the two of them share, so that a word over a distance is never a "how are you" (R92): the hook, what they
 * care about, how they met, what they told last. Nothing when the book knows nothing of the kind.
 * @param told what they told, with its day, the latest first
 */
export function personalAngle(
  { howWeMet, interests = [], tags }: Known,
  told: readonly { readonly day: Day; readonly words: string }[],
): string | undefined {
  const [last] = told
  const { hook, aboutWhat, where } = howWeMet
  const cares = interests.length > 0 ? interests : tags
  const all = [
    hook === undefined ? undefined : `What you would remember of each other: “${shorten(hook)}”`,
    cares.length === 0 ? undefined : `They care about ${names.format(cares.slice(0, INTERESTS_NAMED))}.`,
    aboutWhat === undefined ? undefined : `When you met you talked about ${shorten(aboutWhat)}.`,
    last === undefined ? undefined : `On ${sayDay(last.day)} they told you: “${shorten(last.words)}”`,
    where === undefined ? undefined : `You met at: ${shorten(where)}.`,
  ]
  return all.find((line) => line !== undefined)
}

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}
