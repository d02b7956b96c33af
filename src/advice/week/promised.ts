import { daysBetween, type Day } from '#book/day.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Question } from '#book/question.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { sayDay, saySpan } from '../say.ts'

export interface PromiseLooked {
  readonly id: RecordId
  readonly version: number
  readonly personId: RecordId
  readonly name: string
  readonly whose: PromiseMade['whose']
  /** The exact words. */
  readonly words: string
  readonly day: Day
  readonly isLate: boolean
  /** `You said it to Ana Kovač, for 3 May 2026, two days ago.` */
  readonly said: string
}

export interface QuestionLooked {
  readonly id: RecordId
  readonly version: number
  readonly personId: RecordId
  readonly name: string
  readonly whose: Question['whose']
  readonly words: string
  readonly said: string
}

interface Promised {
  readonly promises: readonly Stored<PromiseMade>[]
  readonly questions: readonly Stored<Question>[]
  readonly nameOf: (personId: RecordId) => string
  readonly today: Day
}

/** What is promised, by day, and what is still asked: the late ones come first by themselves. */
export function whatIsPromised({ promises, questions, nameOf, today }: Promised): {
  readonly promises: readonly PromiseLooked[]
  readonly questions: readonly QuestionLooked[]
} {
  return {
    promises: promises
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.id < other.id ? -1 : 1))
      .map(({ id, version, personId, whose, words, day }) => {
        const name = nameOf(personId)
        const who = { mine: `You said it to ${name}`, invited: `${name} asked you to`, theirs: `${name} said it` }[
          whose
        ]
        const late = day < today ? `, ${saySpan(daysBetween(day, today))} ago` : ''
        return {
          id,
          version,
          personId,
          name,
          whose,
          words,
          day,
          isLate: day < today,
          said: `${who}, for ${sayDay(day)}${late}.`,
        }
      }),
    questions: questions
      .toSorted((one, other) => (one.askedOn < other.askedOn ? -1 : 1))
      .map(({ id, version, personId, whose, words, askedOn }) => {
        const name = nameOf(personId)
        const age = daysBetween(askedOn, today)
        const when = age <= 0 ? 'today' : `${saySpan(age)} ago`
        const said = whose === 'mine' ? `You asked ${name} ${when}.` : `${name} asked you ${when}.`
        return { id, version, personId, name, whose, words, said }
      }),
  }
}
