import type { Purpose } from '#book/interaction.ts'

const SAYS_SO: Readonly<Record<Purpose, RegExp>> = {
  asked: /\b(?:asked|my questions?|a question|some questions)\b/,
  answered: /\b(?:answered|answers?|explained|advised)\b/,
  shared: /\b(?:shared|sent (?:an?|the|my|our|some|her|him|them)\b|link to|passed on)/,
  brainstormed: /\b(?:brainstorm(?:ed|ing)?|ideas)\b/,
  learned: /\b(?:learn(?:ed|t)|taught me|showed me)\b/,
  'caught-up': /\b(?:caught up|catch(?:ing)?[ -]?up)\b/,
  thanked: /\b(?:thanked|thank-you|thanks to (?:her|him|them))\b/,
}

/** What an exchange was for, where the owner's own words say it. */
export function purposesIn(words: string): Purpose[] {
  const text = words.toLowerCase().slice(0, 5000)
  return (Object.keys(SAYS_SO) as Purpose[]).filter((purpose) => SAYS_SO[purpose].test(text))
}
