import { helpInWords } from '#advice/ledger.ts'
import { tieInWords } from '#advice/tie-words.ts'
import type { Day } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import { cityOf, workOf, type WorkStatus } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { alivenessWord } from '../people-rows.ts'
import type { Aliveness } from '../views.ts'
import { asksSaid, isAnswered } from './asks-made.ts'
import type { BetweenUs } from './between-us.ts'
import { firstNameOf, meetingInWords, theyTold } from './letter-facts.ts'

/** What stands beside a letter: them first, the owner's own wishes last. For the owner's eyes alone. */
export interface AboutThem {
  readonly id: RecordId
  readonly name: string
  readonly firstName: string
  readonly work: string | undefined
  readonly workStatus: WorkStatus | undefined
  readonly city: string | undefined
  readonly birthday: string | undefined
  readonly aliveness: Aliveness
  readonly tieInWords: readonly string[]
  readonly howWeMet: string | undefined
  readonly whyTheyMatter: string | undefined
  readonly interests: readonly string[]
  readonly theyTold: readonly { readonly words: string; readonly day?: Day }[]
  readonly lastThree: readonly LastThing[]
  /** What to ask about; some of it is to be handled gently. */
  readonly threads: readonly { id: RecordId; words: string; askFrom: Day | undefined; sensitive: boolean }[]
  readonly promises: readonly { id: RecordId; words: string; whose: string; day: Day }[]
  readonly questions: readonly { id: RecordId; words: string; whose: string; askedOn: Day }[]
  readonly kindWords: readonly string[]
  readonly helpInWords: readonly string[]
  readonly asks: readonly { words: string | undefined; day: Day; isAnswered: boolean }[]
  readonly isShielded: boolean
}

export type LastThing = Pick<Interaction, 'day' | 'direction' | 'kind'> & { readonly gist: string | undefined }

export function aboutThem(between: BetweenUs): AboutThem {
  const { person, tie, today } = between
  return {
    id: person.id,
    name: person.name.full,
    firstName: firstNameOf(person.name),
    work: workOf(person),
    workStatus: person.workStatus,
    city: cityOf(person),
    birthday: person.birthday,
    aliveness: alivenessWord(tie, today),
    tieInWords: tieInWords(tie, between.cadenceDays, today).sentences,
    howWeMet: meetingInWords(person.howWeMet),
    whyTheyMatter: person.whyTheyMatter,
    interests: person.interests ?? [],
    theyTold: theyTold(between),
    lastThree: between.history.slice(0, 3).map(({ day, direction, kind, whatTheyTold, notes, subject }) => ({
      day,
      direction,
      kind,
      gist: gistOf(whatTheyTold ?? notes ?? subject),
    })),
    threads: between.threads.map(({ id, words, askFrom, sensitive }) => ({ id, words, askFrom, sensitive })),
    promises: between.promises.map(({ id, words, whose, day }) => ({ id, words, whose, day })),
    questions: between.questions.map(({ id, words, whose, askedOn }) => ({ id, words, whose, askedOn })),
    kindWords: between.kindWords.map(({ words }) => words),
    helpInWords: helpInWords(person.id, between.help, today),
    asks: asksSaid(between).map((ask) => ({
      words: ask.words,
      day: ask.day,
      isAnswered: isAnswered(ask, tie.lastInboundDay),
    })),
    isShielded: between.isShielded,
  }
}

const GIST_LENGTH = 200

function gistOf(text: string | undefined): string | undefined {
  const line = text?.replaceAll(/\s+/gu, ' ').trim()
  if (line === undefined || line === '') return undefined
  return line.length <= GIST_LENGTH ? line : `${line.slice(0, GIST_LENGTH - 1).trimEnd()}…`
}
