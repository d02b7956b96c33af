import { nameKey } from '#book/name-key.ts'

/** What of somebody's interests a text or its topics touch, in the person's own words; the first is the plainest. */
export function sharedInterests(topics: readonly string[], interests: readonly string[]): readonly string[] {
  const keys = topics.map(nameKey).filter((key) => key !== '')
  return interests.filter((interest) => {
    const theirs = nameKey(interest)
    return theirs !== '' && keys.some((key) => isAbout(key, theirs))
  })
}

/** The same words, or all the words of one within the other: `urban beekeeping` is beekeeping. */
function isAbout(one: string, other: string): boolean {
  if (one === other) return true
  const [few, many] =
    one.length < other.length ? [one.split(' '), other.split(' ')] : [other.split(' '), one.split(' ')]
  return few.every((word) => many.includes(word))
}
