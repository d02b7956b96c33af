import type { CaughtPromise, CaughtQuestion, UnderstoodLog } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import type { Direction, InteractionKind, Purpose } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'

type Named = UnderstoodLog['people'][number]

/** What the owner said about a line, over what was understood: kept by the words, so that typing on keeps the answers. */
export interface LogAnswers {
  readonly whoByWords: Readonly<Record<string, RecordId | 'nobody'>>
  readonly kind?: InteractionKind
  readonly direction?: Direction
  readonly day?: Day
  readonly purposes?: readonly Purpose[]
  /** The promises and questions that are not to be kept, by their words. */
  readonly leftOut?: readonly string[]
  /** Other days than the line says, by a promise's words. */
  readonly dayByWords?: Readonly<Record<string, Day>>
}

export const NO_ANSWERS: LogAnswers = { whoByWords: {} }

/** Who is meant: the one who fits, the one the owner chose, nobody by choice, or still open. */
export function whoIsMeant({ words, candidates }: Named, answers: LogAnswers): RecordId | 'nobody' | undefined {
  const chosen = answers.whoByWords[words]
  if (chosen === 'nobody' || candidates.some(({ id }) => id === chosen)) return chosen
  return candidates.length === 1 ? candidates[0]?.id : undefined
}

/** Everything needed to save, or undefined while a question is open. */
export function readyToLog(understood: UnderstoodLog, answers: LogAnswers) {
  const personIds = everybodyMeant(understood, answers)
  if (personIds === undefined || !understood.happened) return undefined
  const { whatTheyTold, notes, minutes, minutesSaved } = understood
  const purposes = answers.purposes ?? understood.purposes
  return {
    kind: answers.kind ?? understood.kind,
    direction: answers.direction ?? understood.direction,
    day: answers.day ?? understood.day,
    personIds,
    ...(whatTheyTold === undefined ? {} : { whatTheyTold }),
    ...(notes === undefined ? {} : { notes }),
    ...(purposes.length === 0 ? {} : { purposes: [...purposes] }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(minutesSaved === undefined ? {} : { minutesSaved }),
    ...stillOpen(understood, answers, personIds),
  }
}

/** T15: a line that only says what is still to be done is kept as promises, and no entry is made of it. */
export function readyToNote(understood: UnderstoodLog, answers: LogAnswers) {
  const personIds = everybodyMeant(understood, answers)
  const [personId] = personIds ?? []
  if (understood.happened || personIds === undefined || personId === undefined) return undefined
  const open = stillOpen(understood, answers, personIds)
  return Object.keys(open).length === 0 ? undefined : { personId, ...open }
}

function everybodyMeant({ people }: UnderstoodLog, answers: LogAnswers): RecordId[] | undefined {
  const who = people.map((named) => whoIsMeant(named, answers))
  const personIds = [...new Set(who.filter((one): one is RecordId => one !== undefined && one !== 'nobody'))]
  return who.includes(undefined) || personIds.length === 0 ? undefined : personIds
}

/** What is to be kept beside the entry, each with whom it is. */
function stillOpen(understood: UnderstoodLog, answers: LogAnswers, personIds: readonly RecordId[]) {
  const leftOut = new Set(answers.leftOut)
  const kept = <T extends CaughtPromise | CaughtQuestion>(all: readonly T[]) =>
    all.flatMap((one) => {
      const personId = leftOut.has(one.words) ? undefined : withWhom(one, { understood, answers, personIds })
      return personId === undefined ? [] : [{ one, personId }]
    })
  const promises = kept(understood.promises).map(({ one: { whose, words, day }, personId }) => {
    return { whose, words, day: answers.dayByWords?.[words] ?? day, personId }
  })
  const questions = kept(understood.questions).map(({ one: { whose, words }, personId }) => ({
    whose,
    words,
    personId,
  }))
  return { ...(promises.length === 0 ? {} : { promises }), ...(questions.length === 0 ? {} : { questions }) }
}

interface Meant {
  readonly understood: UnderstoodLog
  readonly answers: LogAnswers
  readonly personIds: readonly RecordId[]
}

/** Whom the line names for it; else the first. With somebody who was left out, it is left out too. */
function withWhom(
  { who }: CaughtPromise | CaughtQuestion,
  { understood, answers, personIds }: Meant,
): RecordId | undefined {
  const named = understood.people.find(({ words }) => words === who)
  const meant = named === undefined ? personIds[0] : whoIsMeant(named, answers)
  return meant === 'nobody' ? undefined : meant
}
