import { daysBetween, type Day } from '#book/day.ts'

/** Words that the owner stored, and the day they belong to. */
export interface Noted {
  readonly words: string
  readonly day?: Day
}

export interface MyNews {
  readonly words: string
  readonly day: Day
  /** A down time; told in other words than a success (R155). */
  readonly hard: boolean
}

export interface Me {
  readonly name: string
  readonly firstName: string
  /** What I can give (R103). */
  readonly offers: readonly string[]
  /** What happened to me; the first is the one to tell. */
  readonly news: readonly MyNews[]
  /** Where I am in life, in my own words. */
  readonly situation?: string
}

export interface SharedWork {
  readonly organisation: string
  readonly fromYear?: number
  readonly untilYear?: number
}

/** What I asked last and what became of it (R154). */
export interface OpenAsk {
  readonly day: Day
  readonly words?: string
  /** When I came back to it; once is enough. */
  readonly followedUpOn?: Day
  /** It was itself put on top of one that had no answer. */
  readonly isSecond?: true
}

/** Whom the letter is to. Lists are newest first; what is sensitive is left out by whoever makes this. */
export interface Addressee {
  readonly name: string
  readonly firstName: string
  readonly lastContactDay?: Day
  readonly lastMetDay?: Day
  readonly sharedWork: readonly SharedWork[]
  readonly howWeMet?: string
  readonly openThreads: readonly { readonly words: string; readonly askFrom?: Day }[]
  readonly theyTold: readonly Noted[]
  readonly interests: readonly string[]
  /** What they said of me. */
  readonly kindWords: readonly Noted[]
  readonly helpReceived: readonly Noted[]
  readonly helpGiven: readonly Noted[]
  /** What happened to them. */
  readonly news?: Noted
  /** Absent when everything that I asked was answered. */
  readonly unansweredAsk?: OpenAsk
}

/** Everything a skeleton may say: what is not in here is not in it (R145). */
export interface LetterFacts {
  readonly today: Day
  readonly me: Me
  readonly person: Addressee
  /** What I want, as I would say it. */
  readonly ask?: string
  readonly link?: { readonly url: string; readonly title?: string; readonly why?: string }
  /** The other person; `about` is what may be known of them before both said yes. */
  readonly introduction?: {
    readonly name: string
    readonly firstName: string
    readonly about?: string
    readonly bothSaidYes: boolean
  }
  /** What a referee may be asked about by others: the post I hope for. */
  readonly chance?: string
  /** “Call me in six months”, in their exact words (R60). */
  readonly invitation?: Noted
}

/** Whole days since anything passed between the two; undefined when the book does not know. */
export function daysSilent({ today, person }: LetterFacts): number | undefined {
  return person.lastContactDay === undefined ? undefined : Math.max(0, daysBetween(person.lastContactDay, today))
}
