/** A list of words or phrases written as a person would: with commas, in rows. */
export function listOf(words: string): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter((word) => word !== '')
}
