/** A place where only the owner's own words can stand. */
export interface Gap {
  readonly gap: GapName
  /** What to write there, with what the book knows. For the owner's eyes; never sent. */
  readonly prompt: string
  /** Stored words of the owner that may be taken over. */
  readonly suggestion?: string
  /** Left empty on purpose, it vanishes. */
  readonly mayStayEmpty?: true
  /** The mark of a gap that is a sentence by itself; without one it runs on in the sentence around it. */
  readonly endsWith?: '.' | '?'
  /** Own words are needed here: so many, those of `besides` not counted (R94). */
  readonly fewestWords?: number
  readonly besides?: string
}

export const GAP_NAMES = [
  'about-the-one',
  'about-the-other',
  'how-long',
  'memory',
  'my-news',
  'offer',
  'one-example',
  'rhythm',
  'situation',
  'the-ask',
  'the-link',
  'the-loss',
  'their-life',
  'their-news',
  'their-part',
  'what-about',
  'what-came-of-it',
  'what-they-did',
  'what-you-saw',
  'who-they-are',
  'why-both',
  'why-you',
  'your-line',
] as const
export type GapName = (typeof GAP_NAMES)[number]

/** Words as they will stand in the letter, or a gap. */
export type Piece = string | Gap

/** What a part of a letter is for. */
export type Purpose =
  | 'answer-not-needed'
  | 'apologise'
  | 'ask'
  | 'ask-about-their-life'
  | 'congratulate'
  | 'example'
  | 'explain'
  | 'give-back'
  | 'how-to-stay-closer'
  | 'introduce'
  | 'link'
  | 'make-no-easy'
  | 'my-news'
  | 'name-it'
  | 'next-step'
  | 'own-line'
  | 'own-the-silence'
  | 'remember'
  | 'remind'
  | 'shared-work'
  | 'thank'
  | 'want-to-rebuild'
  | 'what-came-of-it'
  | 'what-they-do-well'
  | 'why-you'

export interface Part {
  readonly purpose: Purpose
  readonly pieces: readonly Piece[]
  /** How to do this part well, for the owner's eyes. */
  readonly hint: string
}

/** A letter of which the stored facts are written and the rest is left to its writer. */
export interface Skeleton {
  readonly kind: string
  /** ISO 639-1. */
  readonly language: string
  readonly subject: string
  /** Empty where the text is no letter. */
  readonly greeting: string
  readonly parts: readonly Part[]
  readonly closing: string
}

/** No skeleton this time, and what to do instead. Advice: whoever wants to write can. */
export interface NotNow {
  readonly kind: string
  readonly language: string
  readonly because: string
  readonly instead: string
}

export function isNotNow(answer: Skeleton | NotNow): answer is NotNow {
  return 'because' in answer
}
