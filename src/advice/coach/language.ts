/**
 * What a sentence can be seen to do. A language says for each which words show it; the rules speak only of these, so
 * that they hold in every language.
 */
export const SIGNS = [
  /** Owns that this letter comes late. */
  'apology',
  /** Wants something done, told or given. */
  'ask',
  /** Says in an office's words what happened to a person. */
  'corporate',
  /** Hands the reader work or access: pass on, refer, write for me. */
  'errand',
  /** Claims a feeling that only touch over the years would bear out. */
  'feeling',
  /** Connects two people who were not asked. */
  'handover',
  /** Found on a page about the reader: shows no tie. */
  'looked-up',
  /** A meeting, a meal, a walk: to be together, not to be helped. */
  'invitation',
  /** Something both sides remember, or that the reader said or did. */
  'memory',
  /** When or how they will hear from each other next. */
  'next',
  /** Gives something, or holds it out. */
  'offer',
  /** Sells, to the reader or through them. */
  'pitch',
  /** Takes the silence on oneself without saying sorry. */
  'owned',
  /** Guilt, hurry, debt, secrecy. */
  'pressure',
  /** The writer as somebody to be had: available, looking, can start on Monday. */
  'self-offer',
  /** Says that time has passed. */
  'silence',
  /** Phrases that everybody has received. */
  'stock',
  /** Sorry for what befell the reader; no apology. */
  'sympathy',
  /** Gratitude for something. */
  'thanks',
  /** Nobody could tell from it what is meant. */
  'vague',
  /** Makes a no, or no answer, easy. */
  'way-out',
  /** Wishes, congratulates, praises. */
  'wish',
  /** The good old days, without one of them. */
  'worn-memory',
] as const

export type Sign = (typeof SIGNS)[number]

/** The words that show a sign, as phrases (see phrases.ts), and those that take it back in the same sentence. */
export interface Cue {
  readonly says: readonly string[]
  readonly unless?: readonly string[]
}

/** Everything the coach knows about one language. One folder each under `languages/`. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** The small words by which the language is recognised: the commonest, and rare in its neighbours. */
  readonly functionWords: readonly string[]
  /** Word classes that phrases name as `<class>`. */
  readonly classes: Readonly<Record<string, string>>
  readonly signs: Readonly<Record<Sign, Cue>>
  /** Every form of I and mine; of you and yours; of we and ours. */
  readonly mine: readonly string[]
  readonly yours: readonly string[]
  readonly ours: readonly string[]
  /** The forms of “your” that stand before a thing. */
  readonly yourBefore: readonly string[]
  /** Things that everybody has: “your team” shows no knowledge of anybody. */
  readonly everybodys: readonly string[]
  /** Words that may stand between “your” and the thing. */
  readonly betweenYourAndThing: readonly string[]
  /** Words that may open a sentence before it begins: and, but, so. */
  readonly connectives: readonly string[]
  /** Phrases with which a sentence starts that is a question even without its mark. */
  readonly questionStarts: readonly string[]
  /** Questions that are none about the reader: shall I, would you like. */
  readonly offeringQuestions: readonly string[]
  /** Questions that everybody asks: they count, but show no knowledge. */
  readonly generalQuestions: readonly string[]
  /** Questions about the reader's world that need no “you”: how is the orchard, did the kiosk open. */
  readonly questionsAboutTheirWorld: readonly string[]
  /** Openings that speak of the reader. */
  readonly openingsAboutThem: readonly string[]
  /** Openings that speak of the writer. */
  readonly openingsAboutMe: readonly string[]
  readonly greetings: readonly string[]
  /** Whom a letter greets that goes to many. */
  readonly greetedCrowds: readonly string[]
  /** Words with which a letter starts that are no name although a capital and a comma are there. */
  readonly notNames: readonly string[]
  readonly closings: readonly string[]
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[]
  /** The line that stands above a quoted letter, as a regular expression over one line. */
  readonly quotedFrom: string
  /** Whether a capital within a sentence shows a name; in German every noun has one. */
  readonly capitalsAreNames: boolean
  /** Capitals that are no names: CV, HR, months. */
  readonly capitalisedWords: readonly string[]
}
