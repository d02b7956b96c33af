import type { Context } from '#actions/action.ts'
import { answerQuestion } from '#actions/questions/answer-question.ts'
import { dropQuestion } from '#actions/questions/drop-question.ts'
import { listQuestions } from '#actions/questions/list-questions.ts'
import { listWaitingOnMe, type WaitingOnMe } from '#actions/questions/list-waiting-on-me.ts'
import { Refusal } from '#book/refusal.ts'
import type { Paint } from '../paint.ts'
import { oneLine } from '../safe-text.ts'
import { sayDay } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'
import { personMeant } from '../whom.ts'

export interface QuestionsFlags {
  readonly answered?: number
  readonly answer?: string
  readonly drop?: number
}

type Row = WaitingOnMe['questions'][number]

/** Open questions on a terminal, both ways, and whose last word waits; a number answers one or lets it go. */
export async function questions(this: Cli, flags: QuestionsFlags, ...name: string[]): Promise<void> {
  await this.withBook(async (context) => {
    const about = name.length === 0 ? {} : { personId: (await personMeant(this, context, name.join(' '))).id }
    const show = () => carryOut(context, listQuestions, about)
    const before = await show()
    const step = await change(context, before.questions, flags)
    const { questions: rows } = step === undefined ? before : await show()
    const messages = name.length > 0 ? [] : (await carryOut(context, listWaitingOnMe, {})).messages
    this.answer({ questions: rows, messages }, (safe) => inWords(safe, this.paint))
    if (step !== undefined) this.mention(`\nTo take it back: tendril undo --step ${step}`)
  })
}

async function change(
  context: Context,
  rows: readonly Row[],
  { answered, answer, drop }: QuestionsFlags,
): Promise<number | undefined> {
  const number = answered ?? drop
  if (number === undefined) return undefined
  const row = rows[number - 1]
  if (row === undefined) throw new Refusal('not-found', `There is no question ${number}; see: tendril questions`)
  const { id, version } = row
  if (answered === undefined) return (await carryOut(context, dropQuestion, { id, version })).step
  const said = answer === undefined ? {} : { answer }
  return (await carryOut(context, answerQuestion, { id, version, ...said })).step
}

interface Shown {
  readonly questions: readonly Row[]
  readonly messages: WaitingOnMe['messages']
}

function inWords({ questions: rows, messages }: Shown, paint: Paint): string {
  const asked = rows.map(({ whose, name, words, askedOn }, at) => {
    const who = whose === 'mine' ? `You asked ${oneLine(name)}` : `${oneLine(name)} asked you`
    return `${String(at + 1).padStart(2)}  ${who}: “${oneLine(words)}” ${paint.quiet(`(${sayDay(askedOn)})`)}`
  })
  const waiting = messages.map(({ name, since }) => ` ·  The last word is ${oneLine(name)}'s, from ${sayDay(since)}`)
  if (asked.length + waiting.length === 0) return 'No question is open, and nobody waits for a word from you.'
  return [...asked, ...(asked.length > 0 && waiting.length > 0 ? [''] : []), ...waiting].join('\n')
}
