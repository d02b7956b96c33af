import type { z } from 'zod'
import type { logInteraction } from '#actions/log-interaction.ts'
import type { CaughtPromise, CaughtQuestion, UnderstoodLog } from '#actions/views.ts'
import type { RecordId } from '#book/record.ts'
import { sayDay } from './say.ts'

type LogInput = z.input<typeof logInteraction.input>

/** One promise or question of a line, as it is said and as it is saved. */
export interface StillOpen {
  readonly inWords: string
  readonly promise?: NonNullable<LogInput['promises']>[number]
  readonly question?: NonNullable<LogInput['questions']>[number]
}

interface Somebody {
  readonly id: RecordId
  readonly name: string
  readonly words: string
}

/** What a line leaves open, each with the one of `people` whom it names, or the first. */
export function caughtIn({ promises, questions }: UnderstoodLog, people: readonly Somebody[]): StillOpen[] {
  const whom = ({ who }: CaughtPromise | CaughtQuestion) => people.find(({ words }) => words === who) ?? people[0]
  return [
    ...promises.map((one): StillOpen => {
      const { whose, words, day } = one
      const somebody = whom(one)
      const isProposed = one.daySaid ? '' : ', as no day was said'
      const said = `${SAY[whose].replace('NAME', () => somebody?.name ?? 'they')} “${words}” (${sayDay(day)}${isProposed}).`
      return { inWords: said, promise: { whose, words, day, ...withId(somebody) } }
    }),
    ...questions.map((one): StillOpen => {
      const { whose, words } = one
      const somebody = whom(one)
      const name = somebody?.name ?? 'they'
      const said = whose === 'mine' ? `You asked ${name}: “${words}”.` : `${name} asked you: “${words}”.`
      return { inWords: said, question: { whose, words, ...withId(somebody) } }
    }),
  ]
}

const SAY = {
  mine: 'To NAME, you said you would:',
  invited: 'NAME invited you to:',
  theirs: 'NAME said they would:',
} as const

function withId(somebody: Somebody | undefined): { personId?: RecordId } {
  return somebody === undefined ? {} : { personId: somebody.id }
}
