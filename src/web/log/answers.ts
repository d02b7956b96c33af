import type { UnderstoodLog } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import type { Direction, InteractionKind } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'

type Named = UnderstoodLog['people'][number]

/** What the owner said about a line, over what was understood: kept by the words, so that typing on keeps the answers. */
export interface LogAnswers {
  readonly whoByWords: Readonly<Record<string, RecordId | 'nobody'>>
  readonly kind?: InteractionKind
  readonly direction?: Direction
  readonly day?: Day
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
  const who = understood.people.map((named) => whoIsMeant(named, answers))
  const personIds = [...new Set(who.filter((one): one is RecordId => one !== undefined && one !== 'nobody'))]
  if (who.includes(undefined) || personIds.length === 0) return undefined
  const { whatTheyTold, notes, purposes } = understood
  return {
    kind: answers.kind ?? understood.kind,
    direction: answers.direction ?? understood.direction,
    day: answers.day ?? understood.day,
    personIds,
    ...(whatTheyTold === undefined ? {} : { whatTheyTold }),
    ...(notes === undefined ? {} : { notes }),
    ...(purposes.length === 0 ? {} : { purposes: [...purposes] }),
  }
}
