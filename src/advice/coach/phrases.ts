import type { Cue } from './language.ts'

/**
 * Phrases are words with a blank between them. `..` stands for up to six words, `<class>` for the words of a class of
 * the language, `^` at the start for the beginning of the sentence (after “and”, “so” and the like). Round brackets,
 * `|` and `?` mean what they mean in regular expressions. All in lower case, with straight apostrophes.
 */
export type Phrase = string

/** What stands between two words: blanks and the marks that end no sentence. */
const BETWEEN = '(?:[\\s,;:()"–—-]{1,6})'
/** Bounded, so that hostile text costs no more than other text. */
const UP_TO_SIX_WORDS = '(?:[^\\s.?!;]{1,40}[\\s,]{1,4}){0,6}?'
const LETTER = "a-zà-öø-ÿœ0-9'"

/** How phrases of one language are read. */
export interface Grammar {
  readonly classes: Readonly<Record<string, string>>
  readonly connectives: readonly string[]
}

/** A test of one sentence in lower case. */
export type Finder = (words: string) => boolean

/** Makes one finder of a list of phrases. Made once per language, used for every sentence. */
export function finderOf(phrases: readonly Phrase[], grammar: Grammar): Finder {
  const anywhere = phrases.filter((phrase) => !phrase.startsWith('^')).map((phrase) => patternOf(phrase, grammar))
  const starting = phrases
    .filter((phrase) => phrase.startsWith('^'))
    .map((phrase) => patternOf(phrase.slice(1), grammar))
  const lead = `^[^${LETTER}]*(?:(?:${grammar.connectives.join('|')})${BETWEEN})*`
  const inside = anywhere.length === 0 ? undefined : whole(`(?<![${LETTER}])`, anywhere)
  const atStart = starting.length === 0 ? undefined : whole(lead, starting)
  return (words) => (inside?.test(words) ?? false) || (atStart?.test(words) ?? false)
}

/** A finder for a cue: its phrases, unless one that takes it back stands in the same sentence. */
export function finderOfCue(cue: Cue, grammar: Grammar): Finder {
  const says = finderOf(cue.says, grammar)
  const takesBack = finderOf(cue.unless ?? [], grammar)
  return (words) => says(words) && !takesBack(words)
}

/** Lower case, straight apostrophes and quotation marks; as long as the text itself, so that places stay. */
export function plainly(text: string): string {
  const straight = text
    .replaceAll(/[’‘´`]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[\u00a0\u202f\t]/g, ' ')
  const lower = straight.toLowerCase()
  return lower.length === text.length ? lower : straight.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function whole(before: string, patterns: readonly string[]): RegExp {
  return new RegExp(`${before}(?:${patterns.join('|')})(?![a-zà-öø-ÿœ0-9])`)
}

function patternOf(phrase: Phrase, { classes }: Grammar): string {
  const spelled = phrase.replaceAll(/<([a-z-]+)>/g, (_, name: string) => {
    const words = classes[name]
    // A phrase with a class that is not there would quietly find nothing.
    if (words === undefined) throw new Error(`The phrase “${phrase}” names a class that its language does not have.`)
    return `(?:${words})`
  })
  // The blank at the end of a phrase only says that something follows.
  return spelled
    .replace(/(?: \.\.)? *$/, '')
    .replace(/^\.\. /, '<gap>')
    .replaceAll(' .. ', ' <gap>')
    .replaceAll(/\[[^\]]*\]/g, (set) => set.replaceAll(' ', '\\s'))
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(' ', BETWEEN)
    .replaceAll('<gap>', UP_TO_SIX_WORDS)
}
