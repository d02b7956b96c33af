import { SIGNS, type Language, type Sign } from '../language.ts'
import { finderOf, finderOfCue, type Finder } from '../phrases.ts'

/** A language made ready to read with. */
export interface Reader {
  readonly language: Language
  readonly signs: readonly (readonly [Sign, Finder])[]
  readonly startsQuestion: Finder
  readonly offeringQuestion: Finder
  readonly generalQuestion: Finder
  readonly questionAboutTheirWorld: Finder
  readonly opensAboutThem: Finder
  readonly opensAboutMe: Finder
  readonly theirThing: RegExp
  readonly greetsCrowd: RegExp
  readonly mine: ReadonlySet<string>
  readonly yours: ReadonlySet<string>
  readonly ours: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly capitalisedWords: ReadonlySet<string>
}

const readers = new Map<string, Reader>()

/** The reader of a language, made once: its tables become a few regular expressions. */
export function readerOf(language: Language): Reader {
  const known = readers.get(language.code)
  if (known !== undefined) return known
  const reader = makeReader(language)
  readers.set(language.code, reader)
  return reader
}

function makeReader(language: Language): Reader {
  const finder = (phrases: readonly string[]): Finder => finderOf(phrases, language)
  return {
    language,
    signs: SIGNS.map((sign) => [sign, finderOfCue(language.signs[sign], language)] as const),
    startsQuestion: finder(language.questionStarts),
    offeringQuestion: finder(language.offeringQuestions),
    generalQuestion: finder(language.generalQuestions),
    questionAboutTheirWorld: finder(language.questionsAboutTheirWorld),
    opensAboutThem: finder(language.openingsAboutThem),
    opensAboutMe: finder(language.openingsAboutMe),
    theirThing: theirThing(language),
    greetsCrowd: new RegExp(`(?:^|\\s)(?:${language.greetedCrowds.join('|')})[\\s,.:;!–—-]*$`),
    mine: new Set(language.mine),
    yours: new Set(language.yours),
    ours: new Set(language.ours),
    abbreviations: new Set(language.abbreviations),
    capitalisedWords: new Set(language.capitalisedWords),
  }
}

/** “Your” before a thing that not everybody has: your orchard, your cousin's number. */
function theirThing({ yourBefore, betweenYourAndThing, everybodys }: Language): RegExp {
  const your = `(?<![\\p{L}'])(?:${yourBefore.join('|')})`
  const between = `(?:\\s+(?:${betweenYourAndThing.join('|')}))*`
  return new RegExp(
    `${your}${between}\\s+(?!(?:${[...everybodys, ...betweenYourAndThing].join('|')})(?!\\p{L}))\\p{L}{3,}`,
    'u',
  )
}
